import { messageOf } from "@shared/ipc/result";
import { largestLibraryFile, readLibraryFile } from "@shared/templates/libraryFile";
import { type LibraryImport, planLibraryImport } from "@shared/templates/planLibraryImport";
import { useId, useState } from "react";
import { main } from "../../api/nightdesk";
import { focusWhenShown } from "../../ui/focusWhenShown";
import type { TemplateLibrary } from "./TemplateLibrary";

/** What came of sharing, or what an import would do before it does it. */
type State =
  | { readonly kind: "told"; readonly words: string }
  | { readonly kind: "problem"; readonly words: string }
  | { readonly kind: "asked"; readonly name: string; readonly plan: LibraryImport };

/** Templates and snippets out to one JSON file and in from one. An import is shown before anything is changed. */
export function ShareLibrary(props: { readonly library: TemplateLibrary }) {
  const { library } = props;
  const [state, setState] = useState<State>();
  const fail = (error: unknown) => setState({ kind: "problem", words: `Nothing was changed. ${messageOf(error)}` });

  const read = async (file: File) => {
    try {
      if (file.size > largestLibraryFile) throw new Error("The file is too large to be templates of Nightdesk.");
      const plan = planLibraryImport(library.get(), readLibraryFile(await file.text()));
      setState({ kind: "asked", name: file.name, plan });
    } catch (error) {
      fail(error);
    }
  };
  const take = async (plan: LibraryImport) => {
    try {
      await library.save(plan.changes);
      setState({ kind: "told", words: `Imported: ${plan.added} new, ${plan.replaced.length} replaced.` });
    } catch (error) {
      fail(error);
    }
  };
  const write = async () => {
    try {
      const path = await main.exportLibrary({});
      if (path !== undefined) setState({ kind: "told", words: `Written to ${path}.` });
    } catch (error) {
      fail(error);
    }
  };

  return (
    <>
      {state?.kind === "problem" && (
        <p className="notice" data-tone="error" role="alert">
          {state.words}
        </p>
      )}
      {state?.kind === "asked" && (
        <ImportQuestion
          name={state.name}
          plan={state.plan}
          onTake={() => void take(state.plan)}
          onLeave={() => setState(undefined)}
        />
      )}
      <p className="library-told" role="status">
        {state?.kind === "told" ? state.words : ""}
      </p>
      <label className="button" data-kind="quiet">
        <input
          type="file"
          className="visually-hidden"
          accept=".json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again once it has been mended.
            event.target.value = "";
            if (file) void read(file);
          }}
        />
        Import templates and snippets
      </label>
      <button type="button" className="button" data-kind="quiet" onClick={() => void write()}>
        Export templates and snippets
      </button>
    </>
  );
}

function ImportQuestion(props: {
  readonly name: string;
  readonly plan: LibraryImport;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { added, replaced, same, leftOut } = props.plan;
  const changes = added + replaced.length;
  const id = useId();
  return (
    <section className="notice library-question" aria-label="Import">
      <div id={id}>
        <p>{`${props.name}: ${added} new, ${replaced.length} to replace what is here, ${same} here already.`}</p>
        {replaced.length > 0 && <p>{`To be replaced: ${replaced.join(", ")}.`}</p>}
        {leftOut.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" className="button" onClick={props.onLeave}>
        Leave it
      </button>
      <button
        type="button"
        className="button"
        data-kind="primary"
        ref={focusWhenShown}
        aria-describedby={id}
        aria-disabled={changes === 0}
        onClick={() => changes > 0 && props.onTake()}
      >
        {`Import ${changes}`}
      </button>
    </section>
  );
}

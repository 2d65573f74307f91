import { createSnippetId } from "@shared/model/ids";
import { checkSnippet } from "@shared/templates/checkTyped";
import { useRef, useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { ShareLibrary } from "./ShareLibrary";
import { SnippetRow } from "./SnippetRow";
import type { TemplateLibrary } from "./TemplateLibrary";
import { useLibrary } from "./useLibrary";
import "./templates.css";

/** Every short form of the profile and its words: to add, to change, to delete, to share. */
export function SnippetsDialog(props: { readonly library: TemplateLibrary; readonly onClose: () => void }) {
  const { library } = props;
  const { content, problem, setProblem, save, remove, deleted } = useLibrary(library);
  const { snippets } = content;
  const [shortForm, setShortForm] = useState("");
  const [words, setWords] = useState("");
  const first = useRef<HTMLInputElement>(null);
  const add = () => {
    const checked = checkSnippet({ shortForm, words }, snippets);
    if (!checked.ok) {
      setProblem(checked.problem);
      return;
    }
    save({ snippets: [{ id: createSnippetId(), ...checked.value }] }, () => {
      setShortForm("");
      setWords("");
      first.current?.focus();
    });
  };
  return (
    <Dialog title="Snippets" wide onClose={props.onClose}>
      <p className="library-note">
        A short form becomes its words when a space, Enter or a punctuation mark ends it. Undo brings the short form
        back. Capitals count. The words may hold blanks, {"{{turnout}}"}.
      </p>
      <Form onSubmit={add} onChange={() => setProblem(undefined)}>
        <div className="snippet-new">
          <Field
            ref={first}
            label="Short form"
            placeholder="lab gain"
            value={shortForm}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            onChange={(event) => setShortForm(event.target.value)}
          />
          <Field
            label="Words"
            placeholder="Labour GAIN"
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="button" data-kind="primary">
            Add snippet
          </button>
        </div>
        {problem !== undefined && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </Form>
      {snippets.length > 0 && (
        <ul className="library-list" aria-label="Snippets">
          {snippets.map((snippet) => (
            <SnippetRow
              key={snippet.id}
              snippet={snippet}
              others={snippets.filter(({ id }) => id !== snippet.id)}
              onChange={(next) => save({ snippets: [next] })}
              onDelete={() => remove(snippet.id)}
            />
          ))}
        </ul>
      )}
      {deleted}
      <div className="dialog-actions">
        <ShareLibrary library={library} />
      </div>
    </Dialog>
  );
}

import { bodyOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { readBody } from "@shared/doc/readBody";
import { isEmptyDocument } from "@shared/document/document";
import { messageOf } from "@shared/ipc/result";
import type { EntryId } from "@shared/model/ids";
import { type Template, templateBody } from "@shared/templates/template";
import { useCallback, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { findFuzzy } from "../../actions/fuzzy";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { PaletteDialog } from "../palette/PaletteDialog";
import { templateItems } from "../palette/paletteItems";
import { SnippetsDialog } from "./SnippetsDialog";
import type { DraftTemplate } from "./TemplateForm";
import { TemplatesDialog } from "./TemplatesDialog";

/** Listens for what is asked of templates and snippets, and shows their dialogs. */
export function TemplateDialogs(props: {
  readonly session: BlogSession;
  /** The entry that is open. */
  readonly entryId: EntryId | undefined;
  readonly onInsert: (template: Template) => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { session, entryId, onMessage } = props;
  const { library } = session;
  const [dialog, setDialog] = useState<"templates" | "snippets" | "choose" | DraftTemplate>();
  const close = () => setDialog(undefined);
  const { templates } = useSyncExternalStore(library.subscribe, library.get);
  const find = useCallback(
    (query: string) => [{ heading: "Templates", found: findFuzzy(query, templateItems(templates), templates.length) }],
    [templates],
  );
  const insert = (template: Template) => {
    flushSync(close);
    // Right after the dialog has given the focus back, and before another key.
    queueMicrotask(() => props.onInsert(template));
  };
  const saveEntry = () => {
    if (!entryId) return;
    try {
      const entry = entryOf(session.doc, entryId);
      const title = titleOf(entry).toString();
      const whole = readBody(bodyOf(entry));
      const body = templateBody(whole);
      if (title.trim() === "" && isEmptyDocument(body)) {
        onMessage("There are no words in this entry that a template could keep.");
        return;
      }
      if (body.blocks.length < whole.blocks.length)
        onMessage("Pictures and tables of results belong to this blog and are left out of the template.");
      setDialog({ name: "", title, body });
    } catch (error) {
      onMessage(messageOf(error), true);
    }
  };

  useAction("templates", () => setDialog("templates"));
  useAction("snippets", () => setDialog("snippets"));
  useAction("insertTemplate", () => setDialog("choose"), { isEnabled: () => library.get().templates.length > 0 });
  useAction("saveTemplate", saveEntry, { isEnabled: () => entryId !== undefined });

  switch (dialog) {
    case undefined:
      return null;
    case "snippets":
      return <SnippetsDialog library={library} onClose={close} />;
    case "choose":
      return (
        <PaletteDialog
          title="Insert a template"
          find={find}
          onClose={close}
          onChoose={(target) => target.kind === "template" && insert(target.template)}
        />
      );
    default:
      return (
        <TemplatesDialog
          session={session}
          draft={dialog === "templates" ? undefined : dialog}
          onInsert={insert}
          onSaved={({ name }) => {
            close();
            onMessage(`The template “${name}” is saved. Type / and its name to insert it.`);
          }}
          onClose={close}
        />
      );
  }
}

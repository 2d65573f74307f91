import { emptyDocument } from "@shared/document/document";
import type { Template } from "@shared/templates/template";
import { useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { useCloseGuard } from "../../ui/useCloseGuard";
import type { BlogSession } from "../blog/BlogSession";
import { type DraftTemplate, TemplateForm } from "./TemplateForm";
import { TemplateList } from "./TemplateList";
import "./templates.css";

/** The list of templates, and the form of one of them in its place. */
export function TemplatesDialog(props: {
  readonly session: BlogSession;
  /** A template that is to be made of an entry: the form alone. */
  readonly draft: DraftTemplate | undefined;
  readonly onInsert: (template: Template) => void;
  /** The draft was saved. */
  readonly onSaved: (template: Template) => void;
  readonly onClose: () => void;
}) {
  const { session } = props;
  const [draft, setDraft] = useState(props.draft);
  const [edited, setEdited] = useState<Template["id"]>();
  const speakers = useSyncExternalStore(session.subscribe, session.speakers.getOffered);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const guard = useCloseGuard(() => (props.draft ? props.onClose() : showList()));
  const showList = () => {
    guard.forget();
    setDraft(undefined);
  };
  const open = (template: DraftTemplate) => {
    setEdited(template.id);
    setDraft(template);
  };
  if (!draft) {
    return (
      <Dialog title="Templates" wide onClose={props.onClose}>
        <TemplateList
          library={session.library}
          edited={edited}
          onInsert={props.onInsert}
          onEdit={(template) => open(template ?? { name: "", title: "", body: emptyDocument })}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={draft.id === undefined ? "New template" : "Edit template"} wide onClose={guard.close}>
      {guard.question}
      <TemplateForm
        library={session.library}
        template={draft}
        speakers={speakers}
        timeZone={timeZone}
        onTouch={guard.touch}
        onSaved={(template) => {
          if (props.draft) {
            props.onSaved(template);
            return;
          }
          setEdited(template.id);
          showList();
        }}
      />
    </Dialog>
  );
}

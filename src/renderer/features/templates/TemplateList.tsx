import { entryLabel } from "@shared/export/entryLabel";
import type { Template } from "@shared/templates/template";
import { focusWhenShown } from "../../ui/focusWhenShown";
import { ShareLibrary } from "./ShareLibrary";
import type { TemplateLibrary } from "./TemplateLibrary";
import { useLibrary } from "./useLibrary";

/** Every template of the profile: to insert, to change, to delete, to share. */
export function TemplateList(props: {
  readonly library: TemplateLibrary;
  /** The one that was edited last: the focus goes back to it. */
  readonly edited: Template["id"] | undefined;
  readonly onInsert: (template: Template) => void;
  /** Undefined asks for a new one. */
  readonly onEdit: (template: Template | undefined) => void;
}) {
  const { library, edited } = props;
  const { content, problem, remove, deleted } = useLibrary(library);
  const { templates } = content;
  const buttonOf = (verb: string, template: Template, onClick: () => void, hasFocus: boolean) => (
    <button
      type="button"
      className="button"
      data-kind={verb === "Insert" ? undefined : "quiet"}
      data-autofocus={hasFocus || undefined}
      ref={hasFocus ? focusWhenShown : undefined}
      aria-label={`${verb} ${template.name}`}
      onClick={onClick}
    >
      {verb}
    </button>
  );
  return (
    <>
      <p className="library-note">
        A template is an entry written in advance. Type / and its name in an entry to insert it. Templates belong to
        this laptop; a file takes them to another.
      </p>
      {templates.length === 0 ? (
        <p>There are no templates.</p>
      ) : (
        <ul className="library-list" aria-label="Templates">
          {templates.map((template, index) => (
            <li key={template.id}>
              <p className="template-name">{template.name}</p>
              <p className="template-words">{entryLabel(template)}</p>
              {buttonOf("Insert", template, () => props.onInsert(template), edited === undefined && index === 0)}
              {buttonOf("Edit", template, () => props.onEdit(template), edited === template.id)}
              {buttonOf("Delete", template, () => remove(template.id), false)}
            </li>
          ))}
        </ul>
      )}
      {deleted}
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <ShareLibrary library={library} />
        <button type="button" className="button" data-kind="primary" onClick={() => props.onEdit(undefined)}>
          New template
        </button>
      </div>
    </>
  );
}

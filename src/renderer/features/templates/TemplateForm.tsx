import { writeBody } from "@body/writeBody";
import { readBody } from "@shared/doc/readBody";
import { isEmptyDocument } from "@shared/document/document";
import { messageOf } from "@shared/ipc/result";
import { createTemplateId } from "@shared/model/ids";
import type { KnownSpeaker } from "@shared/model/speaker";
import { checkTemplate } from "@shared/templates/checkTyped";
import { type Template, templateBody } from "@shared/templates/template";
import { useState } from "react";
import { Doc, XmlText } from "yjs";
import { BodyEditor } from "../../editor/BodyEditor";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { focusWhenShown } from "../../ui/focusWhenShown";
import { smartTyping } from "../../ui/smartTyping";
import type { TemplateLibrary } from "./TemplateLibrary";

/** A template that is written: an id where it is one of the library's already. */
export type DraftTemplate = Omit<Template, "id"> & { readonly id?: Template["id"] };

/** Name, title and body of a template. The body is written in an editor of its own and kept when it is saved. */
export function TemplateForm(props: {
  readonly library: TemplateLibrary;
  readonly template: DraftTemplate;
  readonly speakers: readonly KnownSpeaker[];
  readonly timeZone: string;
  /** After every change. */
  readonly onTouch: () => void;
  readonly onSaved: (template: Template) => void;
}) {
  const { library, template, onTouch } = props;
  const [name, setName] = useState(template.name);
  const [title, setTitle] = useState(template.title);
  const [body] = useState(() => bodyWith(template));
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    const typed = { name, title, body: templateBody(readBody(body)) };
    const others = library.get().templates.filter(({ id }) => id !== template.id);
    const checked = checkTemplate(typed, others);
    if (!checked.ok) {
      setProblem(checked.problem);
      return;
    }
    if (title.trim() === "" && isEmptyDocument(typed.body)) {
      setProblem("A template needs words, in its title or its body.");
      return;
    }
    try {
      const saved = { id: template.id ?? createTemplateId(), ...checked.value };
      await library.save({ templates: [saved] });
      props.onSaved(saved);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const touch = () => {
    setProblem(undefined);
    onTouch();
  };
  return (
    <Form onSubmit={() => void save()} onChange={touch}>
      <div className="field-row">
        <Field
          label="Name"
          value={name}
          autoComplete="off"
          ref={focusWhenShown}
          data-autofocus
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label="Title of the entry"
          ref={smartTyping}
          value={title}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="field">
        <span className="field-label">Body of the entry</span>
        <div className="template-editor">
          <BodyEditor
            body={body}
            label="Body of the template"
            placeholder="{{winner}} has won {{contest}}."
            speakers={props.speakers}
            timeZone={props.timeZone}
            expand={library.expand}
            onWords={touch}
          />
        </div>
      </div>
      <p className="library-note">
        A blank is a name in two pairs of braces, {"{{turnout}}"}: Tab goes from one to the next.{" "}
        {"{{time}} and {{reporter}}"} are filled in by themselves, and in an entry that shows a result so are{" "}
        {"{{contest}}, {{winner}}, {{votes}}, {{share}}, {{loser}}, {{majority}}, {{turnout}} and {{swing}}"}.
      </p>
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <button type="submit" className="button" data-kind="primary">
          Save template
        </button>
      </div>
    </Form>
  );
}

/** A body of its own document, which no blog knows. */
function bodyWith({ body: document }: DraftTemplate): XmlText {
  const body = new XmlText();
  new Doc().getMap("template").set("body", body);
  writeBody(body, document);
  return body;
}

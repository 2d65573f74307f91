import { messageOf } from "@shared/ipc/result";
import { commentLimits } from "@shared/model/comment";
import type { CommentDraft } from "@shared/model/commentDraft";
import { useEffect, useId, useRef, useState } from "react";
import { performAction } from "../../actions/actionRegistry";
import { FieldSpelling } from "../../editor/spelling/FieldSpelling";
import { Form } from "../../ui/Form";

/** A new comment. What is typed is kept with the entry until it is sent or thrown away. */
export function CommentForm(props: {
  readonly draft: CommentDraft;
  /** That of the profile. */
  readonly name: string;
  readonly onChange: (words: string) => void;
  /** Throws where the comment cannot be kept. */
  readonly onSend: () => void;
  readonly onDrop: () => void;
}) {
  const { words, anchor } = props.draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words were chosen: what is said of them comes next
  useEffect(() => field.current?.focus(), [anchor]);
  const send = () => {
    try {
      if (words.trim() !== "") return props.onSend();
      setProblem("Write what you want to say first.");
    } catch (error) {
      setProblem(messageOf(error));
    }
    field.current?.focus();
  };
  return (
    <Form className="comment-form" label="New comment" onSubmit={send}>
      <label htmlFor={id} className="comment-lines">
        {anchor ? (
          <>
            Comment on <q className="comment-quote">{anchor.quote}</q>
          </>
        ) : (
          "Comment on the entry"
        )}
      </label>
      <div className="field-box">
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={2}
          maxLength={commentLimits.words}
          value={words}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-error`}
          onChange={(event) => {
            props.onChange(event.target.value);
            setProblem(undefined);
          }}
        />
        <FieldSpelling value={words} />
      </div>
      {problem !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
      {props.name === "" && (
        <p className="comment-note">
          Nobody will see who wrote this, as your name is not set.{" "}
          <button type="button" className="link-button" onClick={() => performAction("blogDetails")}>
            Set your name
          </button>
        </p>
      )}
      <div className="comment-form-actions">
        <button type="button" className="button" data-kind="quiet" onClick={props.onDrop}>
          Discard comment
        </button>
        <button type="submit" className="button" data-kind="primary">
          Add comment
        </button>
      </div>
    </Form>
  );
}

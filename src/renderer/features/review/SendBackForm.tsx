import { sendBackEntry } from "@shared/doc/actOnEntry";
import { messageOf } from "@shared/ipc/result";
import type { EntryId } from "@shared/model/ids";
import { useEffect, useRef, useState } from "react";
import { Field } from "../../ui/Field";
import type { BlogSession } from "../blog/BlogSession";

/** Asks in one line why an entry goes back to whoever wrote it. Enter sends it, Escape keeps it for the next time. */
export function SendBackForm(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onSent: () => void;
  readonly onCancel: () => void;
}) {
  const { session, entryId } = props;
  const [reason, setReason] = useState(session.reasonsNotSent.get(entryId) ?? "");
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const send = () => {
    try {
      sendBackEntry(session.doc, entryId, reason, session.deed());
    } catch (error) {
      setProblem(messageOf(error));
      input.current?.focus();
      return;
    }
    session.reasonsNotSent.delete(entryId);
    session.refresh();
    props.onSent();
  };
  return (
    <form
      className="send-back"
      aria-label="Send back"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <Field
        ref={input}
        label="What is to be changed?"
        placeholder="The majority does not add up."
        value={reason}
        maxLength={500}
        error={problem}
        autoComplete="off"
        onChange={(event) => {
          setReason(event.target.value);
          session.reasonsNotSent.set(entryId, event.target.value);
          setProblem(undefined);
        }}
      />
      <div className="send-back-actions">
        <button type="button" className="button" data-kind="quiet" title="Escape" onClick={props.onCancel}>
          Cancel
        </button>
        <button type="submit" className="button" data-kind="primary">
          Send back
        </button>
      </div>
    </form>
  );
}

import { type Amendment, type AmendmentKind, amendmentKinds } from "@shared/model/entry";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { Field } from "../../ui/Field";
import { keyHere } from "../shell/actionLabels";
import "./amendmentChoice.css";

const kinds: Readonly<Record<AmendmentKind, { readonly label: string; readonly key: string; readonly note: string }>> =
  {
    update: { label: "Update", key: "U", note: "" },
    correction: { label: "Correction", key: "C", note: "What was wrong" },
    clarification: { label: "Clarification", key: "L", note: "What was unclear" },
  };

/**
 * Asks what the change of a filed entry is. Filing once more files an update; a letter chooses another kind, and the page
 * then prints the note. Escape goes back to the text.
 */
export function AmendmentChoice(props: {
  readonly amendment: Amendment;
  /** True when it was filed without a note that it needs. */
  readonly lacksNote: boolean;
  readonly onChange: (amendment: Amendment) => void;
  readonly onFile: () => void;
  readonly onBack: () => void;
}) {
  const { amendment, lacksNote } = props;
  const { kind } = amendment;
  const chosen = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  useEffect(() => chosen.current?.focus(), []);
  useEffect(() => {
    if (lacksNote) note.current?.focus();
  }, [lacksNote]);

  const choose = (next: AmendmentKind) => props.onChange({ ...amendment, kind: next });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      props.onBack();
      return;
    }
    const isTyping = event.target === note.current;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = amendmentKinds.find((each) => kinds[each].key === event.key.toUpperCase());
    if (next === undefined) return;
    event.preventDefault();
    flushSync(() => choose(next));
    (note.current ?? chosen.current)?.focus();
  };

  return (
    <form
      className="amendment-choice"
      aria-label="What is this change?"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onFile();
      }}
    >
      <fieldset>
        <legend>What is this change?</legend>
        {amendmentKinds.map((each) => (
          <label key={each}>
            <input
              ref={each === kind ? chosen : undefined}
              type="radio"
              name="amendment"
              checked={each === kind}
              aria-keyshortcuts={kinds[each].key}
              onChange={() => choose(each)}
            />
            {kinds[each].label} <kbd aria-hidden>{kinds[each].key}</kbd>
          </label>
        ))}
      </fieldset>
      {kind !== "update" && (
        <Field
          ref={note}
          label={`${kinds[kind].note}, as the page says it`}
          placeholder="An earlier version gave the majority as 41."
          value={amendment.note}
          error={
            lacksNote
              ? `Say in one line ${kinds[kind].note.toLowerCase()}, or file the change as an update.`
              : undefined
          }
          onChange={(event) => props.onChange({ ...amendment, note: event.target.value })}
        />
      )}
      <div className="amendment-actions">
        <button type="button" className="button" data-kind="quiet" title="Escape" onClick={props.onBack}>
          Back to the text
        </button>
        <button type="submit" className="button" data-kind="primary" title={keyHere("fileEntry")}>
          File the {kinds[kind].label.toLowerCase()}
        </button>
      </div>
    </form>
  );
}

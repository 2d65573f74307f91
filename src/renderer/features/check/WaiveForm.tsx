import { useEffect, useRef, useState } from "react";
import { Field } from "../../ui/Field";

/** Why something may stand, in a few words: they stay on record with the name and the time. */
export function WaiveForm(props: {
  /** How many more of the same rule there are. */
  readonly others: number;
  readonly onWaive: (reason: string, withOthers: boolean) => void;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const waive = (withOthers: boolean) => {
    if (reason.trim() !== "") return props.onWaive(reason, withOthers);
    setProblem("Say in a few words why it may stand.");
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves these fields and not the dialog around them
    <div
      className="check-waive"
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          props.onCancel();
        }
        // Enter in a dialog writes the page.
        if (event.key === "Enter" && event.target === input.current) {
          event.preventDefault();
          event.stopPropagation();
          waive(false);
        }
      }}
    >
      <Field
        ref={input}
        label="Why may it stand?"
        value={reason}
        maxLength={500}
        error={problem}
        autoComplete="off"
        onChange={(event) => {
          setReason(event.target.value);
          setProblem(undefined);
        }}
      />
      <div className="check-waive-actions">
        <button type="button" className="button" onClick={() => waive(false)}>
          Waive
        </button>
        {props.others > 0 && (
          <button type="button" className="button" onClick={() => waive(true)}>
            Waive all {props.others + 1} of this kind
          </button>
        )}
        <button type="button" className="button" data-kind="quiet" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

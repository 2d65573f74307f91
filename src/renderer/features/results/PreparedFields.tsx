import type { PreparedLines } from "@shared/results/contest";

/** Both lines, written the night before. Whichever fits goes into the entry. */
export function PreparedFields(props: {
  readonly prepared: PreparedLines;
  readonly onChange: (prepared: PreparedLines) => void;
}) {
  const { prepared, onChange } = props;
  return (
    <details className="prepared" open={prepared.hold !== "" || prepared.gain !== ""}>
      <summary>Lines written in advance</summary>
      <label className="field">
        <span className="field-label">If it is held</span>
        <textarea
          className="input"
          rows={2}
          value={prepared.hold}
          onChange={(event) => onChange({ ...prepared, hold: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">If it is gained</span>
        <textarea
          className="input"
          rows={2}
          value={prepared.gain}
          onChange={(event) => onChange({ ...prepared, gain: event.target.value })}
        />
      </label>
      <p className="field-label">
        {
          "{{winner}}, {{majority}}, {{turnout}} and {{share}} are filled in from the figures. Any other {{blank}} waits for you: a page with one is not exported."
        }
      </p>
    </details>
  );
}

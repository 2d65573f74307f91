import { type Moment, momentOf } from "@shared/model/moment";
import { formatEventTime, parseEventTime } from "@shared/model/parseEventTime";
import { type JSX, useId, useState } from "react";

interface SaidAtFieldProps {
  readonly value: Moment | null;
  /** The blog's. */
  readonly timeZone: string;
  readonly onChange: (value: Moment | null) => void;
}

/** When it was said, typed as an entry's time is: 0214, -5m, yesterday 23:50. What cannot be read is not kept. */
export function SaidAtField({ value, timeZone, onChange }: SaidAtFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const now = () => Temporal.Now.zonedDateTimeISO(timeZone);
  const shown =
    value === null ? "" : formatEventTime(Temporal.Instant.from(value.instant).toZonedDateTimeISO(timeZone), now());

  /** True unless what is typed cannot be read. */
  const keep = (): boolean => {
    if (typed === undefined || typed === shown) return true;
    const reading = typed.trim() === "" ? undefined : parseEventTime(typed, now());
    if (reading && !reading.ok) {
      setProblem(reading.message);
      return false;
    }
    onChange(reading ? momentOf(reading.time) : null);
    setTyped(undefined);
    return true;
  };

  return (
    <div className="strip-field">
      <label htmlFor={id}>Time said</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? shown}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        title="When it was said: 0214, 02:14, -5m, yesterday 23:50"
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(undefined);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          // Enter leaves the quote: not while its time is still to be mended.
          if (event.key !== "Enter" || keep()) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {problem !== undefined && (
        <span id={`${id}-problem`} className="strip-problem" role="status">
          {problem}
        </span>
      )}
    </div>
  );
}

import { entryOf, eventTimeOf } from "@shared/doc/blogDoc";
import { setEventTime } from "@shared/doc/changeEntry";
import type { EntryId } from "@shared/model/ids";
import { momentOf } from "@shared/model/moment";
import { formatEventTime, parseEventTime } from "@shared/model/parseEventTime";
import { useCallback, useId, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useAction } from "../../actions/useAction";
import { focusBody } from "../../editor/focusBody";
import type { BlogSession } from "../blog/BlogSession";

/** When it happened, typed as a reporter types it: 0214, -5m, yesterday 23:50. Apart from when it was written. */
export function EventTimeField(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onWrong: (isWrong: boolean) => void;
}) {
  const { session, entryId, onWrong } = props;
  const id = useId();
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const instant = useSyncExternalStore(
    useCallback(
      (listener: () => void) => {
        const entry = entryOf(session.doc, entryId);
        entry.observe(listener);
        return () => entry.unobserve(listener);
      },
      [session, entryId],
    ),
    () => eventTimeOf(entryOf(session.doc, entryId)).instant,
  );
  const now = () => Temporal.Now.zonedDateTimeISO(timeZone);
  const shown = formatEventTime(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone), now());
  /** What is being typed; undefined while the field shows the entry's own time. */
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  /** Answers whether the entry has the time that was typed. */
  const keep = (): boolean => {
    if (typed === undefined || typed.trim() === "" || typed === shown) {
      setTyped(undefined);
      setError(undefined);
      onWrong(false);
      return true;
    }
    const reading = parseEventTime(typed, now());
    setError(reading.ok ? undefined : reading.message);
    onWrong(!reading.ok);
    if (!reading.ok) return false;
    setEventTime(session.doc, entryId, momentOf(reading.time));
    setTyped(undefined);
    return true;
  };

  useAction("typeTime", () => field.current?.focus());

  return (
    <div className="event-time">
      <label htmlFor={id}>Time</label>
      <input
        id={id}
        ref={field}
        className="input"
        value={typed ?? shown}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        title="When it happened: 0214, 02:14, -5m, yesterday 23:50"
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          // With Ctrl or Cmd it files the entry, and what is filed has the time.
          if (event.key === "Enter" && keep() && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            focusBody();
          }
          if (event.key === "Escape") {
            // Before the focus goes: what is left behind is not kept.
            flushSync(() => setTyped(undefined));
            setError(undefined);
            onWrong(false);
            focusBody();
          }
        }}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

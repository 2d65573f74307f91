import { type ExpectedDeclaration, expectedDeclarations } from "@shared/results/expected/expectedDeclarations";
import { expectedClock } from "@shared/results/expected/expectedTime";
import { useMemo, useState, useSyncExternalStore } from "react";
import { performAction } from "../../actions/actionRegistry";
import type { BlogSession } from "../blog/BlogSession";
import { ExpectedDialog } from "../results/ExpectedDialog";
import type { Subject } from "../results/ResultsPanel";
import { useReminders } from "./useReminders";
import "./expectedStrip.css";

/** So many are in the strip at most; a narrow one shows fewer of them. */
const listed = 5;

/** The next declarations with a time. What is due stands out, what has declared is gone; Enter opens its sheet. */
export function ExpectedStrip(props: {
  readonly session: BlogSession;
  readonly onOpenSheet: (subject: Subject) => void;
  readonly onMessage: (text: string) => void;
}) {
  const { session } = props;
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const expected = useMemo(() => expectedDeclarations(results), [results]);
  const now = useReminders(expected, timeZone, props.onMessage);
  const [later, setLater] = useState<Subject>();
  const clock = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return (
    <>
      {expected.length > 0 && (
        <section className="expected-strip" aria-label="Expected declarations">
          <h2>Expected</h2>
          {/* Tab also reaches those that are cut off, and brings them into sight. */}
          <ul
            onBlur={({ currentTarget }) => {
              currentTarget.scrollTop = 0;
            }}
          >
            {expected.slice(0, listed).map((one, index) => (
              <ExpectedItem
                key={one.id}
                expected={one}
                isFirst={index === 0}
                isDue={one.at <= now}
                clock={expectedClock(one.at, clock)}
                onOpen={() => props.onOpenSheet(one)}
                onLater={() => setLater(one)}
              />
            ))}
          </ul>
          <button type="button" className="button" data-kind="quiet" onClick={() => performAction("expectedResults")}>
            All {expected.length}
          </button>
        </section>
      )}
      {later && <ExpectedDialog session={session} subject={later} onClose={() => setLater(undefined)} />}
    </>
  );
}

function ExpectedItem(props: {
  readonly expected: ExpectedDeclaration;
  readonly isFirst: boolean;
  readonly isDue: boolean;
  readonly clock: string;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}) {
  const { expected, isDue, clock } = props;
  const { name, where } = expected;
  const full = where === "" ? name : `${name}, ${where}`;
  return (
    <li data-due={isDue}>
      <button type="button" className="button" data-kind="quiet" title={full} onClick={props.onOpen}>
        <span className="expected-name">{name}</span>
        {where !== "" && <span className="visually-hidden">, {where}</span>}
        <span className="expected-clock">
          {/* The first says in words what the colour of the others means. */}
          {isDue && <span className={props.isFirst ? undefined : "visually-hidden"}>was expected </span>}
          {clock}
        </span>
      </button>
      {isDue && (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-label={`${full}: expected later`}
          onClick={props.onLater}
        >
          Later
        </button>
      )}
    </li>
  );
}

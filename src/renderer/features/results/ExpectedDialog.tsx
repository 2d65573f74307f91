import { setExpectedAt } from "@shared/doc/changeResults";
import type { Declaring } from "@shared/doc/resultsDoc";
import type { Moment } from "@shared/model/moment";
import { expectedClock, expectedLater } from "@shared/results/expected/expectedTime";
import { useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { nowIn } from "../../ui/nowIn";
import type { BlogSession } from "../blog/BlogSession";
import type { Subject } from "./ResultsPanel";
import { useExpectedField } from "./useExpectedField";

/** Minutes by which a declaration is mostly put off. */
const delays = [15, 30];

/** When one declaration is expected: another time typed, a little later, or not at all. */
export function ExpectedDialog(props: {
  readonly session: BlogSession;
  readonly subject: Subject;
  readonly onClose: () => void;
}) {
  const { session, subject, onClose } = props;
  const { timeZone } = session.getHead();
  const { contests, authorities, elections } = session.results.get();
  const [found] = useState(() =>
    subject.kind === "contest"
      ? contests.find(({ id }) => id === subject.id)
      : authorities.find(({ id }) => id === subject.id),
  );
  const expectedAt = found?.expectedAt ?? null;
  const field = useExpectedField(
    expectedAt,
    timeZone,
    elections.find(({ id }) => id === found?.electionId),
  );
  const [problem, setProblem] = useState<string>();
  const [now] = useState(() => nowIn(timeZone));

  const set = (next: Moment | null) => {
    setExpectedAt(session.doc, subject as Declaring, next);
    session.refresh();
    onClose();
  };
  const save = () => {
    const reading = field.read();
    if (reading.ok) set(reading.value);
    else setProblem(reading.sentence);
  };
  return (
    <Dialog title={`When is ${found?.name || "it"} expected?`} onClose={onClose}>
      <Form onSubmit={save}>
        <Field
          label="Expected at"
          placeholder="0230, or: tomorrow 0230"
          value={field.text}
          error={problem}
          data-autofocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            field.setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <div className="dialog-actions">
          {delays.map((minutes) => {
            const later = expectedLater(expectedAt, minutes, now);
            return (
              <button key={minutes} type="button" className="button" onClick={() => set(later)}>
                {minutes} minutes later: {expectedClock(Date.parse(later.instant), now)}
              </button>
            );
          })}
        </div>
        <div className="dialog-actions">
          {expectedAt !== null && (
            <button type="button" className="button" data-kind="quiet" onClick={() => set(null)}>
              No time is known
            </button>
          )}
          <span className="composer-gap" />
          <button type="submit" className="button" data-kind="primary">
            Save
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

import type { Moment } from "@shared/model/moment";
import { expectedClock } from "@shared/results/expected/expectedTime";
import { nowIn } from "../../ui/nowIn";

/** When the figures of a sheet are expected, among its facts; a click puts it off. */
export function ExpectedFact(props: {
  readonly expectedAt: Moment | null;
  readonly timeZone: string;
  readonly onExpected: () => void;
}) {
  const { expectedAt } = props;
  return (
    <button type="button" className="button" data-kind="quiet" onClick={props.onExpected}>
      {expectedAt
        ? `Expected ${expectedClock(Date.parse(expectedAt.instant), nowIn(props.timeZone))}`
        : "Set the expected time"}
    </button>
  );
}

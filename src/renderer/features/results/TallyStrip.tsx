import type { Election } from "@shared/results/election";
import { formatChange, formatCount } from "@shared/results/figures/formatFigure";
import { partyOf } from "@shared/results/parties/findParty";
import { noOverallControl } from "@shared/results/party";
import type { Results } from "@shared/results/results";
import { electionDesk } from "./electionDesk";
import { FindingList } from "./FindingList";

/** What all declarations so far add up to, in one line, and what in it does not. */
export function TallyStrip(props: { readonly results: Results; readonly election: Election }) {
  const { results, election } = props;
  const { tally, findings } = electionDesk(results, election);
  const hasCouncils = tally.councils.length > 0 || election.controlBefore.length > 0;
  const declared = hasCouncils ? tally.councilsDeclared : tally.contestsDeclared;
  const total = hasCouncils ? tally.councilsTotal : tally.contestsTotal;
  const parts = hasCouncils
    ? tally.councils.map(({ control, count, change }) => ({
        key: control,
        name: control === noOverallControl ? "NOC" : partyOf(control, results.ownParties).shortName,
        count,
        change,
      }))
    : tally.seats.map(({ party, seats, change }) => ({
        key: party,
        name: partyOf(party, results.ownParties).shortName,
        count: seats,
        change,
      }));
  if (declared === 0 && !total && findings.length === 0) return null;
  return (
    <div className="tally-strip">
      <p>
        <strong>
          {hasCouncils ? "Councils" : "Seats"} after {formatCount(declared)}
          {total === null ? "" : ` of ${formatCount(total)}`}
        </strong>{" "}
        {parts.map(({ key, name, count, change }) => (
          <span key={key}>
            {name} {formatCount(count)}
            {change === null ? "" : ` (${formatChange(change)})`}
          </span>
        ))}
      </p>
      <FindingList findings={findings} />
    </div>
  );
}

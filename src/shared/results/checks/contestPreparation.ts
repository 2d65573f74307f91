import type { Contest } from "../contest";
import { formatCount, formatShare } from "../figures/formatFigure";
import { countOf, sumOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";
import { sameName } from "./sameName";

/** What is wrong with a contest before anything is declared. */
export function contestPreparation(contest: Contest): readonly Complaint[] {
  const { seats, candidates, previousHolders } = contest;
  const found: Complaint[] = [];
  if (candidates.length > 0 && candidates.length < seats) {
    const only =
      candidates.length === 1 ? "only 1 candidate stands" : `only ${formatCount(candidates.length)} candidates stand`;
    found.push(warning("moreSeatsThanCandidates", `There are ${countOf(seats, "seat")} to fill, but ${only}.`));
  }
  if (previousHolders.length > seats) {
    const holders = `${countOf(previousHolders.length, "holder")} before the poll are named`;
    found.push(
      warning(
        "moreHoldersThanSeats",
        `${holders}, but there ${seats === 1 ? "is 1 seat" : `are ${countOf(seats, "seat")}`}.`,
      ),
    );
  }
  for (const [first, ...others] of sameName(candidates, (candidate) => candidate.name)) {
    const times = `${countOf(others.length + 1, "time")} among the ${countOf(candidates.length, "candidate")}`;
    found.push(warning("candidateTwice", `${first?.name} is listed ${times}.`));
  }
  const previous = previousShares(contest);
  // Published shares are rounded to a tenth of a point or finer: half of one is lost in each at most.
  if (sumOf(previous) > 1 + previous.length * 0.0005) {
    found.push(
      error(
        "previousSharesAboveAll",
        `The previous shares add up to ${formatShare(sumOf(previous))}, and 100.0% is all there is.`,
      ),
    );
  }
  return found;
}

/** A party's share stands beside each of its candidates in a ward, and is counted once. */
function previousShares({ candidates }: Contest): readonly number[] {
  const shares = new Map<string, number>();
  for (const { party, previousShare } of candidates) {
    if (previousShare !== null) shares.set(`${party} ${previousShare}`, previousShare);
  }
  return [...shares.values()];
}

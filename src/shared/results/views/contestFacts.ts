import type { ContestResult } from "../arithmetic/contestResult";
import type { Turnout } from "../arithmetic/turnout";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { formatChange, formatCount, formatShare } from "../figures/formatFigure";
import { counted, partySeats, pointsWithoutSign } from "../lines/partyWords";
import { swingWords } from "../lines/swingWords";
import type { Party } from "../party";
import type { ResultsView } from "../resultsView";

type Facts = ResultsView["facts"];

/** Majority, turnout, electorate, rejected ballots and swing, as far as they are known. */
export function contestFacts(
  contest: Contest,
  declaration: Declaration | undefined,
  result: ContestResult,
  own: readonly Party[],
): Facts {
  const { turnout, swing } = result;
  const electorate = declaration?.electorate ?? contest.electorate;
  const rejected = declaration?.rejected ?? null;
  return [
    ...seatsFact(contest, result, own),
    ...majorityFact(contest, result),
    ...(turnout ? [{ label: "Turnout", value: `${formatShare(turnout.value)} (${basisWords[turnout.basis]})` }] : []),
    ...(electorate === null ? [] : [{ label: "Electorate", value: formatCount(electorate) }]),
    ...(rejected === null ? [] : [{ label: "Rejected ballots", value: formatCount(rejected) }]),
    ...(swing ? [{ label: "Swing", value: `${swingWords(swing, own)} (Butler)` }] : []),
  ];
}

const basisWords: Readonly<Record<Turnout["basis"], string>> = {
  announced: "as announced",
  ballots: "from ballot papers counted",
  votes: "from valid votes",
};

function majorityFact({ seats }: Contest, { majority, outcome, state }: ContestResult): Facts {
  // Announced winners with fewer votes than others have no majority; the checks say so.
  if (!majority || majority.votes < 0 || outcome.kind === "none") return [];
  const byLot = state === "drawnByLot" ? ", decided by lot" : "";
  const value = `${counted(majority.votes, "vote")} (${pointsWithoutSign(majority.points)} points)${byLot}`;
  return [{ label: seats === 1 ? "Majority" : "Majority for the last seat", value }];
}

/** "Conservatives 3 (+3), Liberal Democrats 0 (−3)". With one seat the line says it all. */
function seatsFact({ seats }: Contest, { seatChanges }: ContestResult, own: readonly Party[]): Facts {
  if (seats === 1 || seatChanges.length === 0) return [];
  const words = seatChanges.map(({ party, now, before }) => {
    const change = before === null ? "" : ` (${formatChange(now - before)})`;
    return partySeats(party, now, own) + change;
  });
  return [{ label: "Seats", value: words.join(", ") }];
}

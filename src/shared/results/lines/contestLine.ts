import type { SeatChange } from "../arithmetic/contestOutcome";
import type { ContestResult } from "../arithmetic/contestResult";
import type { Contest } from "../contest";
import type { Party } from "../party";
import { counted, partyAsSubject, partyDoes, partyInSentence, partySeats } from "./partyWords";

/**
 * What happened, in one line without a full stop: "Labour GAIN Moor View from the Conservatives"; with several seats
 * "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats". What has no result says why; empty when nothing
 * has been declared.
 */
export function contestLine(contest: Contest, result: ContestResult, own: readonly Party[]): string {
  const { outcome } = result;
  if (outcome.kind === "none") return lineWithoutResult(contest, result, own);
  if (outcome.kind === "mixed") return `${contest.name}: ${mixedSeats(result, own)}${manner(contest, result)}`;
  const does = partyDoes(outcome.party, outcome.kind.toUpperCase(), result.elected.length, own);
  const from =
    outcome.kind === "gain" ? ` from ${partyInSentence(outcome.from, contest.previousHolders.length, own)}` : "";
  const what = contest.seats === 1 ? `${does} ${contest.name}` : `${contest.name}: ${does} ${seatsWon(result)}`;
  return what + from + manner(contest, result);
}

function seatsWon({ elected }: ContestResult): string {
  return counted(elected.length, "seat");
}

function manner({ seats }: Contest, { state }: ContestResult): string {
  if (state === "uncontested") return " unopposed";
  if (state !== "drawnByLot") return "";
  return seats === 1 ? " by lot" : ", the last by lot";
}

/** One party's gain from one other is told; more of them would be longer than the seats themselves. */
function mixedSeats({ seatChanges }: ContestResult, own: readonly Party[]): string {
  const seats = seatChanges
    .filter(({ now }) => now > 0)
    .toSorted((a, b) => b.now - a.now)
    .map(({ party, now }) => partySeats(party, now, own))
    .join(", ");
  const moved = seatChanges.filter((each) => gained(each) !== 0);
  const [gainer, loser, ...others] = moved;
  if (seatChanges.every(({ before }) => before !== null) && moved.length === 0) return `${seats} (no change)`;
  if (!gainer || !loser || others.length > 0 || gained(gainer) !== -gained(loser)) return seats;
  const count = gained(gainer);
  const from = partyInSentence(loser.party, count, own);
  return `${partyDoes(gainer.party, "GAIN", count, own)} ${counted(count, "seat")} from ${from} (${seats})`;
}

function gained({ now, before }: SeatChange): number {
  return before === null ? 0 : now - before;
}

function lineWithoutResult({ name, seats }: Contest, result: ContestResult, own: readonly Party[]): string {
  const [first, second] = result.rows;
  switch (result.state) {
    case null:
      return "";
    case "provisional": {
      const ahead = seats === 1 && result.validVotes !== null && first && (first.votes ?? 0) > (second?.votes ?? 0);
      return ahead
        ? `${name}: ${partyAsSubject(first.candidate.party, 1, own)} ahead on provisional figures`
        : `${name}: provisional figures`;
    }
    case "recount":
      return `${name}: recount`;
    case "countermanded":
      return `${name}: poll called off`;
    case "declared":
    case "drawnByLot":
    case "uncontested":
      return result.tied.length > 0 ? `${name}: tie at ${tiedVotes(result)}` : `${name}: the result is not complete`;
  }
}

function tiedVotes({ rows, tied }: ContestResult): string {
  const votes = rows.find(({ candidate }) => candidate === tied[0])?.votes ?? 0;
  return counted(votes, "vote");
}

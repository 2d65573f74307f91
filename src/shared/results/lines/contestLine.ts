import type { SeatChange } from "../arithmetic/contestOutcome";
import type { ContestResult } from "../arithmetic/contestResult";
import type { Contest } from "../contest";
import type { Party } from "../party";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { partyAsSubject, partyDoes, partyInSentence, partySeats } from "./partyWords";

/**
 * What happened, in one line without a full stop: "Labour GAIN Moor View from the Conservatives"; with several seats
 * "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats". What has no result says why; empty when nothing
 * has been declared.
 */
export function contestLine(
  contest: Contest,
  result: ContestResult,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const { outcome, elected } = result;
  const { name: place } = contest;
  const { say } = language;
  if (outcome.kind === "none") return lineWithoutResult(contest, result, own, language);
  if (outcome.kind === "mixed") {
    const line = say("lineInWords", { place, words: mixedSeats(result, own, language) });
    return inItsManner(line, contest, result, language);
  }
  const does = partyDoes(outcome.party, outcome.kind, elected.length, own, language);
  const seats = language.counted(elected.length, "seats");
  const what = contest.seats === 1 ? say("lineOfPlace", { does, place }) : say("lineOfSeats", { place, does, seats });
  if (outcome.kind !== "gain") return inItsManner(what, contest, result, language);
  const from = partyInSentence(outcome.from, contest.previousHolders.length, own, language);
  return inItsManner(say("lineFrom", { line: what, from }), contest, result, language);
}

function inItsManner(line: string, { seats }: Contest, { state }: ContestResult, { say }: ResultsLanguage): string {
  if (state === "uncontested") return say("lineUnopposed", { line });
  if (state !== "drawnByLot") return line;
  return say(seats === 1 ? "lineByLot" : "lineLastByLot", { line });
}

/** One party's gain from one other is told; more of them would be longer than the seats themselves. */
function mixedSeats({ seatChanges }: ContestResult, own: readonly Party[], language: ResultsLanguage): string {
  const seats = seatChanges
    .filter(({ now }) => now > 0)
    .toSorted((a, b) => b.now - a.now)
    .map(({ party, now }) => partySeats(party, now, own, language))
    .join(", ");
  const moved = seatChanges.filter((each) => gained(each) !== 0);
  const [gainer, loser, ...others] = moved;
  if (seatChanges.every(({ before }) => before !== null) && moved.length === 0) {
    return language.say("seatsUnchanged", { seats });
  }
  if (!gainer || !loser || others.length > 0 || gained(gainer) !== -gained(loser)) return seats;
  const count = gained(gainer);
  return language.say("gainAmongSeats", {
    does: partyDoes(gainer.party, "gain", count, own, language),
    count: language.counted(count, "seats"),
    from: partyInSentence(loser.party, count, own, language),
    seats,
  });
}

function gained({ now, before }: SeatChange): number {
  return before === null ? 0 : now - before;
}

function lineWithoutResult(
  { name: place, seats }: Contest,
  result: ContestResult,
  own: readonly Party[],
  language: ResultsLanguage,
): string {
  const { say, strings } = language;
  const [first, second] = result.rows;
  const inWords = (words: string) => say("lineInWords", { place, words });
  switch (result.state) {
    case null:
      return "";
    case "provisional": {
      const ahead = seats === 1 && result.validVotes !== null && first && (first.votes ?? 0) > (second?.votes ?? 0);
      if (!ahead) return inWords(strings.lineProvisional);
      return inWords(say("lineAhead", { party: partyAsSubject(first.candidate.party, 1, own, language) }));
    }
    case "recount":
      return inWords(strings.lineRecount);
    case "countermanded":
      return inWords(strings.lineCalledOff);
    case "declared":
    case "drawnByLot":
    case "uncontested":
      if (result.tied.length === 0) return inWords(strings.lineIncomplete);
      return inWords(say("lineTie", { votes: language.counted(tiedVotes(result), "votes") }));
  }
}

function tiedVotes({ rows, tied }: ContestResult): number {
  return rows.find(({ candidate }) => candidate === tied[0])?.votes ?? 0;
}

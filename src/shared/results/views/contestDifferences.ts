import { contestResult } from "../arithmetic/contestResult";
import type { Candidate, Contest } from "../contest";
import type { Declaration, DeclarationState } from "../declaration";
import { independent } from "../parties/partyIds";
import type { Party } from "../party";
import type { ResultsLanguage } from "../words/ResultsLanguage";
import type { ResultsStrings } from "../words/ResultsStrings";
import type { Difference } from "./differenceNotes";

/** What two declarations of a contest say differently: who is elected, then the votes, then the rest. */
export function contestDifferences(
  contest: Contest,
  before: Declaration,
  after: Declaration,
  own: readonly Party[],
  language: ResultsLanguage,
): readonly Difference[] {
  const { strings, count, share } = language;
  const difference = (
    of: string,
    was: number | null,
    is: number | null,
    format: (value: number) => string,
    bare: (value: number) => string = format,
  ): readonly Difference[] => {
    if (was === is) return [];
    // The unit is said once.
    return [
      { of, before: was === null ? strings.unknown : bare(was), after: is === null ? strings.unknown : format(is) },
    ];
  };
  return [
    ...electedDifference(contest, before, after, language),
    ...contest.candidates.flatMap((candidate) =>
      difference(
        labelOf(candidate, contest, own, language),
        before.votes[candidate.id] ?? null,
        after.votes[candidate.id] ?? null,
        (votes) => language.counted(votes, "votes"),
        count,
      ),
    ),
    ...difference(strings.rejectedDiffer, before.rejected, after.rejected, count),
    ...difference(strings.ballotsDiffer, before.ballots, after.ballots, count),
    ...difference(strings.electorateDiffers, before.electorate, after.electorate, count),
    ...difference(strings.turnoutDiffers, before.turnout, after.turnout, share),
  ];
}

function electedDifference(
  contest: Contest,
  before: Declaration,
  after: Declaration,
  language: ResultsLanguage,
): readonly Difference[] {
  const { say, strings } = language;
  const [was, is] = [before, after].map((declaration) => contestResult(contest, declaration).elected);
  const left = (was ?? []).filter((candidate) => !is?.includes(candidate));
  const joined = (is ?? []).filter((candidate) => !was?.includes(candidate));
  if (left.length > 0 || joined.length > 0) {
    const names = namesOrNobody(joined, language);
    return [{ of: "", before: namesOrNobody(left, language), after: say("namesElected", { names }) }];
  }
  if (before.state === after.state) return [];
  return [{ of: "", before: strings[stateWords[before.state]], after: strings[stateWords[after.state]] }];
}

/** How a note names the state of a declaration. */
export const stateWords = {
  provisional: "stateProvisional",
  declared: "stateDeclared",
  recount: "stateRecount",
  drawnByLot: "stateDrawnByLot",
  uncontested: "stateUncontested",
  countermanded: "stateCountermanded",
} as const satisfies Record<DeclarationState, keyof ResultsStrings>;

function namesOrNobody(candidates: readonly Candidate[], { strings, listOf }: ResultsLanguage): string {
  return candidates.length === 0 ? strings.nobody : listOf(candidates.map(({ name }) => name));
}

/** The party where it has one candidate, the name where it has several: "Labour 1,204 votes". */
function labelOf(
  candidate: Candidate,
  { candidates }: Contest,
  own: readonly Party[],
  language: ResultsLanguage,
): string {
  const alone = candidates.every((other) => other === candidate || other.party !== candidate.party);
  return alone && candidate.party !== independent ? language.party(candidate.party, own).collective : candidate.name;
}

import { contestResult } from "../arithmetic/contestResult";
import type { Candidate, Contest } from "../contest";
import type { Declaration, DeclarationState } from "../declaration";
import { formatCount, formatShare } from "../figures/formatFigure";
import { counted, listOf } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import { independent } from "../parties/partyIds";
import type { Party } from "../party";
import type { Difference } from "./differenceNotes";

/** What two declarations of a contest say differently: who is elected, then the votes, then the rest. */
export function contestDifferences(
  contest: Contest,
  before: Declaration,
  after: Declaration,
  own: readonly Party[],
): readonly Difference[] {
  return [
    ...electedDifference(contest, before, after),
    ...contest.candidates.flatMap((candidate) =>
      difference(
        labelOf(candidate, contest, own),
        before.votes[candidate.id] ?? null,
        after.votes[candidate.id] ?? null,
        (votes) => counted(votes, "vote"),
      ),
    ),
    ...difference("rejected ballots", before.rejected, after.rejected, formatCount),
    ...difference("ballot papers", before.ballots, after.ballots, formatCount),
    ...difference("electorate", before.electorate, after.electorate, formatCount),
    ...difference("turnout", before.turnout, after.turnout, formatShare),
  ];
}

function electedDifference(contest: Contest, before: Declaration, after: Declaration): readonly Difference[] {
  const [was, is] = [before, after].map((declaration) => contestResult(contest, declaration).elected);
  const left = (was ?? []).filter((candidate) => !is?.includes(candidate));
  const joined = (is ?? []).filter((candidate) => !was?.includes(candidate));
  if (left.length > 0 || joined.length > 0) {
    return [{ of: "", before: namesOrNobody(left), after: `${namesOrNobody(joined)} elected` }];
  }
  if (before.state === after.state) return [];
  return [{ of: "", before: stateWords[before.state], after: stateWords[after.state] }];
}

const stateWords: Readonly<Record<DeclarationState, string>> = {
  provisional: "provisional",
  declared: "declared",
  recount: "being counted again",
  drawnByLot: "drawn by lot",
  uncontested: "uncontested",
  countermanded: "called off",
};

function namesOrNobody(candidates: readonly Candidate[]): string {
  return candidates.length === 0 ? "nobody" : listOf(candidates.map(({ name }) => name));
}

/** The party where it has one candidate, the name where it has several: "Labour 1,204 votes". */
function labelOf(candidate: Candidate, { candidates }: Contest, own: readonly Party[]): string {
  const alone = candidates.every((other) => other === candidate || other.party !== candidate.party);
  return alone && candidate.party !== independent ? partyOf(candidate.party, own).collective : candidate.name;
}

function difference(
  of: string,
  before: number | null,
  after: number | null,
  format: (value: number) => string,
): readonly Difference[] {
  if (before === after) return [];
  return [
    {
      of,
      before: before === null ? "unknown" : bare(format(before)),
      after: after === null ? "unknown" : format(after),
    },
  ];
}

/** The unit is said once. */
function bare(words: string): string {
  return words.split(" ")[0] ?? words;
}

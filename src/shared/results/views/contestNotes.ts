import type { ContestResult } from "../arithmetic/contestResult";
import { corrections } from "../arithmetic/corrections";
import { hasResult, rivalDeclarations } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Contest } from "../contest";
import type { Declaration, DeclarationState } from "../declaration";
import { formatCount } from "../figures/formatFigure";
import { counted, listOf } from "../lines/partyWords";
import type { Results } from "../results";
import { contestDifferences } from "./contestDifferences";
import { correctionNote, disputeNote } from "./differenceNotes";

/** What a reader must know to read the table: one sentence each. */
export function contestNotes(
  results: Results,
  contest: Contest,
  declaration: Declaration | undefined,
  result: ContestResult,
): readonly string[] {
  if (!declaration) return ["Nothing has been declared yet."];
  const own = results.ownParties;
  const rivals = rivalDeclarations(contest.declarations);
  return [
    ...stateNote(declaration.state),
    ...tieNote(contest, result),
    ...missingNote(declaration.state, result),
    ...denominatorNote(contest, result),
    ...baselineNote(results, contest, result),
    ...rivals.flatMap((rival) => disputeNote(contestDifferences(contest, rival, declaration, own))),
    ...corrections(contest.declarations, ({ state }) => hasResult(state))
      .filter(({ after }) => hasResult(after.state))
      .flatMap(({ before, after }) => correctionNote(after, contestDifferences(contest, before, after, own))),
    ...sourceNote(declaration.source),
  ];
}

export function sourceNote(source: string): readonly string[] {
  return source.trim() === "" ? [] : [`Source: ${source.trim().replace(/\.$/, "")}.`];
}

function stateNote(state: DeclarationState): readonly string[] {
  switch (state) {
    case "provisional":
      return ["Provisional figures: nobody has been declared elected."];
    case "recount":
      return ["The votes are being counted again: there is no result yet."];
    case "countermanded":
      return ["The poll was called off: there is no result."];
    case "uncontested":
      return ["Uncontested: elected without a poll."];
    case "declared":
    case "drawnByLot":
      return [];
  }
}

function tieNote({ seats }: Contest, { state, tied, rows, elected }: ContestResult): readonly string[] {
  if (tied.length === 0 || state === "recount") return [];
  const votes = rows.find(({ candidate }) => candidate === tied[0])?.votes ?? 0;
  const level = `${listOf(tied.map(({ name }) => name))} had ${counted(votes, "vote")} each`;
  const drawn = state === "drawnByLot" ? elected.filter((candidate) => tied.includes(candidate)) : [];
  const seat = seats === 1 ? "" : " for the last seat";
  if (drawn.length === 0) return [`${level}${seat}: nobody has it until the lot is drawn.`];
  return [`${level}${seat}: the lot fell on ${listOf(drawn.map(({ name }) => name))}.`];
}

function missingNote(state: DeclarationState, { rows }: ContestResult): readonly string[] {
  const missing = rows.filter(({ votes }) => votes === null).map(({ candidate }) => candidate.name);
  if (state === "uncontested" || state === "countermanded" || missing.length === 0) return [];
  if (missing.length === rows.length) return state === "recount" ? [] : ["The votes are not known."];
  return [`The votes of ${listOf(missing)} are not known, so there are no shares.`];
}

function denominatorNote({ seats }: Contest, { validVotes }: ContestResult): readonly string[] {
  if (seats === 1 || !validVotes) return [];
  return [`Shares are of votes, not voters: each voter had up to ${formatCount(seats)} votes.`];
}

/** Changes are in points, or in seats where several were filled. */
function baselineNote(results: Results, contest: Contest, { rows, seatChanges }: ContestResult): readonly string[] {
  const index = resultsIndex(results);
  const authority = contest.authorityId ? index.authority(contest.authorityId) : undefined;
  const baseline = contest.baseline || authority?.baseline || index.election(contest.electionId)?.baseline || "";
  const inShares = rows.some(({ change }) => change !== null);
  const inSeats = contest.seats > 1 && seatChanges.some(({ before }) => before !== null);
  if (!inShares && !inSeats) return [];
  const against = baseline === "" ? "" : ` against ${baseline}`;
  if (inShares) return [`Changes are in percentage points${against}.`];
  return against === "" ? [] : [`Changes are${against}.`];
}

import type { ContestResult } from "../arithmetic/contestResult";
import { corrections } from "../arithmetic/corrections";
import { hasResult, rivalDeclarations } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Contest } from "../contest";
import type { Declaration, DeclarationState } from "../declaration";
import type { Results } from "../results";
import type { ResultsLanguage } from "../words/ResultsLanguage";
import { contestDifferences } from "./contestDifferences";
import { correctionNote, disputeNote } from "./differenceNotes";

/** What a reader must know to read the table: one sentence each. */
export function contestNotes(
  results: Results,
  contest: Contest,
  declaration: Declaration | undefined,
  result: ContestResult,
  language: ResultsLanguage,
): readonly string[] {
  if (!declaration) return [language.strings.nothingDeclared];
  const own = results.ownParties;
  const rivals = rivalDeclarations(contest.declarations);
  return [
    ...stateNote(declaration.state, language),
    ...tieNote(contest, result, language),
    ...missingNote(declaration.state, result, language),
    ...denominatorNote(contest, result, language),
    ...baselineNote(results, contest, result, language),
    ...rivals.flatMap((rival) => disputeNote(contestDifferences(contest, rival, declaration, own, language), language)),
    ...corrections(contest.declarations, ({ state }) => hasResult(state))
      .filter(({ after }) => hasResult(after.state))
      .flatMap(({ before, after }) =>
        correctionNote(after, contestDifferences(contest, before, after, own, language), language),
      ),
    ...sourceNote(declaration.source, language),
  ];
}

export function sourceNote(source: string, { say }: ResultsLanguage): readonly string[] {
  return source.trim() === "" ? [] : [say("sourceNote", { source: source.trim().replace(/\.$/, "") })];
}

function stateNote(state: DeclarationState, { strings }: ResultsLanguage): readonly string[] {
  switch (state) {
    case "provisional":
      return [strings.provisionalNote];
    case "recount":
      return [strings.recountNote];
    case "countermanded":
      return [strings.calledOffNote];
    case "uncontested":
      return [strings.uncontestedNote];
    case "declared":
    case "drawnByLot":
      return [];
  }
}

function tieNote(
  { seats }: Contest,
  { state, tied, rows, elected }: ContestResult,
  { say, listOf, counted }: ResultsLanguage,
): readonly string[] {
  if (tied.length === 0 || state === "recount") return [];
  const namesOf = (candidates: typeof tied) => listOf(candidates.map(({ name }) => name));
  const votes = counted(rows.find(({ candidate }) => candidate === tied[0])?.votes ?? 0, "votes");
  const drawn = state === "drawnByLot" ? elected.filter((candidate) => tied.includes(candidate)) : [];
  if (drawn.length === 0) return [say(seats === 1 ? "tieNote" : "lastTieNote", { names: namesOf(tied), votes })];
  const words = { names: namesOf(tied), votes, drawn: namesOf(drawn) };
  return [say(seats === 1 ? "drawnNote" : "lastDrawnNote", words)];
}

function missingNote(
  state: DeclarationState,
  { rows }: ContestResult,
  { say, strings, listOf }: ResultsLanguage,
): readonly string[] {
  const missing = rows.filter(({ votes }) => votes === null).map(({ candidate }) => candidate.name);
  if (state === "uncontested" || state === "countermanded" || missing.length === 0) return [];
  if (missing.length === rows.length) return state === "recount" ? [] : [strings.votesUnknownNote];
  return [say("someVotesUnknownNote", { names: listOf(missing) })];
}

function denominatorNote(
  { seats }: Contest,
  { validVotes }: ContestResult,
  { say, count }: ResultsLanguage,
): readonly string[] {
  if (seats === 1 || !validVotes) return [];
  return [say("severalVotesNote", { count: count(seats) })];
}

/** Changes are in points, or in seats where several were filled. */
function baselineNote(
  results: Results,
  contest: Contest,
  { rows, seatChanges }: ContestResult,
  { say, strings }: ResultsLanguage,
): readonly string[] {
  const index = resultsIndex(results);
  const authority = contest.authorityId ? index.authority(contest.authorityId) : undefined;
  const baseline = contest.baseline || authority?.baseline || index.election(contest.electionId)?.baseline || "";
  const inShares = rows.some(({ change }) => change !== null);
  const inSeats = contest.seats > 1 && seatChanges.some(({ before }) => before !== null);
  if (!inShares && !inSeats) return [];
  if (inShares) return [baseline === "" ? strings.pointsNote : say("pointsAgainstNote", { baseline })];
  return baseline === "" ? [] : [say("againstNote", { baseline })];
}

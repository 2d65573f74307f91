import { type CandidateResult, type ContestResult, contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Contest } from "../contest";
import { contestLine } from "../lines/contestLine";
import { partyOf } from "../parties/findParty";
import type { Party } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { contestFacts } from "./contestFacts";
import { contestNotes } from "./contestNotes";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** The candidates of a contest with the figures of its current declaration. */
export function contestView(results: Results, contest: Contest, language: ResultsLanguage = british): ResultsView {
  const own = results.ownParties;
  const declaration = currentDeclaration(contest.declarations);
  const result = contestResult(contest, declaration);
  const most = largestOf(result.rows.map(({ votes }) => votes));
  return {
    caption: captionOf(results, contest, result, language),
    line: contestLine(contest, result, own, language),
    ...viewTable(result.rows, columnsOf(result, own, language), {
      bar: ({ candidate, votes }) => barOf(votes, most, partyOf(candidate.party, own).colour),
      won: ({ elected }) => elected,
    }),
    facts: contestFacts(contest, declaration, result, own, language),
    notes: contestNotes(results, contest, declaration, result, language),
    asOf: declaration?.at ?? null,
  };
}

/** "Nonsuch, Sutton: 3 seats". */
function captionOf(
  results: Results,
  contest: Contest,
  { state }: ContestResult,
  { say, counted }: ResultsLanguage,
): string {
  const council = contest.authorityId ? resultsIndex(results).authority(contest.authorityId)?.name : undefined;
  const place = council ? say("placeInCouncil", { contest: contest.name, council }) : contest.name;
  const seats = counted(contest.seats, "seats");
  const caption = contest.seats > 1 ? say("placeWithSeats", { place, seats }) : place;
  return state === "provisional" ? say("provisionalCaption", { caption }) : caption;
}

/** Columns without a single figure are left out. */
function columnsOf(
  result: ContestResult,
  own: readonly Party[],
  language: ResultsLanguage,
): readonly ViewColumn<CandidateResult>[] {
  const { strings } = language;
  const { rows, validVotes } = result;
  const columns: readonly (ViewColumn<CandidateResult> & { readonly shown: boolean })[] = [
    { label: strings.candidateColumn, numeric: false, shown: true, cell: (row) => nameOf(row, result, language) },
    {
      label: strings.partyColumn,
      numeric: false,
      shown: true,
      cell: ({ candidate }) => language.party(candidate.party, own).name,
    },
    {
      label: strings.votesColumn,
      numeric: true,
      shown: rows.some(({ votes }) => votes !== null),
      cell: ({ votes }) => cellOf(votes, language.count),
    },
    {
      label: strings.shareColumn,
      numeric: true,
      shown: validVotes !== null && validVotes > 0,
      cell: ({ share }) => cellOf(share, language.share),
    },
    {
      label: strings.changeColumn,
      numeric: true,
      shown: rows.some(({ change }) => change !== null),
      cell: ({ change }) => cellOf(change, language.points),
    },
  ];
  return columns.filter(({ shown }) => shown);
}

/** Said beside the name, which heads the row: a column of its own would be empty for most, and too wide for a phone. */
function nameOf(
  { candidate, elected }: CandidateResult,
  { state, tied }: ContestResult,
  { say }: ResultsLanguage,
): string {
  if (!elected) return candidate.name;
  const byLot = state === "drawnByLot" && tied.includes(candidate);
  return say(byLot ? "electedByLot" : "elected", { name: candidate.name });
}

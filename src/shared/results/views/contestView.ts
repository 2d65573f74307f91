import { type CandidateResult, type ContestResult, contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Contest } from "../contest";
import { formatCount, formatPoints, formatShare } from "../figures/formatFigure";
import { contestLine } from "../lines/contestLine";
import { counted } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import type { Party } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { contestFacts } from "./contestFacts";
import { contestNotes } from "./contestNotes";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** The candidates of a contest with the figures of its current declaration. */
export function contestView(results: Results, contest: Contest): ResultsView {
  const own = results.ownParties;
  const declaration = currentDeclaration(contest.declarations);
  const result = contestResult(contest, declaration);
  const most = largestOf(result.rows.map(({ votes }) => votes));
  return {
    caption: captionOf(results, contest, result),
    line: contestLine(contest, result, own),
    ...viewTable(result.rows, columnsOf(result, own), {
      bar: ({ candidate, votes }) => barOf(votes, most, partyOf(candidate.party, own).colour),
      won: ({ elected }) => elected,
    }),
    facts: contestFacts(contest, declaration, result, own),
    notes: contestNotes(results, contest, declaration, result),
    asOf: declaration?.at ?? null,
  };
}

/** "Nonsuch, Sutton: 3 seats". */
function captionOf(results: Results, contest: Contest, { state }: ContestResult): string {
  const council = contest.authorityId ? resultsIndex(results).authority(contest.authorityId)?.name : undefined;
  const place = council ? `${contest.name}, ${council}` : contest.name;
  const seats = contest.seats > 1 ? `: ${counted(contest.seats, "seat")}` : "";
  return `${place}${seats}${state === "provisional" ? " (provisional)" : ""}`;
}

/** Columns without a single figure are left out. */
function columnsOf(result: ContestResult, own: readonly Party[]): readonly ViewColumn<CandidateResult>[] {
  const { rows, validVotes } = result;
  const columns: readonly (ViewColumn<CandidateResult> & { readonly shown: boolean })[] = [
    { label: "Candidate", numeric: false, shown: true, cell: (row) => nameOf(row, result) },
    { label: "Party", numeric: false, shown: true, cell: ({ candidate }) => partyOf(candidate.party, own).name },
    {
      label: "Votes",
      numeric: true,
      shown: rows.some(({ votes }) => votes !== null),
      cell: ({ votes }) => cellOf(votes, formatCount),
    },
    {
      label: "Share",
      numeric: true,
      shown: validVotes !== null && validVotes > 0,
      cell: ({ share }) => cellOf(share, formatShare),
    },
    {
      label: "Change",
      numeric: true,
      shown: rows.some(({ change }) => change !== null),
      cell: ({ change }) => cellOf(change, formatPoints),
    },
  ];
  return columns.filter(({ shown }) => shown);
}

/** Said beside the name, which heads the row: a column of its own would be empty for most, and too wide for a phone. */
function nameOf({ candidate, elected }: CandidateResult, { state, tied }: ContestResult): string {
  if (!elected) return candidate.name;
  const byLot = state === "drawnByLot" && tied.includes(candidate);
  return `${candidate.name}, elected${byLot ? " by lot" : ""}`;
}

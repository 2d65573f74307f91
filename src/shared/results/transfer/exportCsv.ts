import papaparse from "papaparse";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Contest } from "../contest";
import { partyOf } from "../parties/findParty";
import type { Results } from "../results";
import { type ExportHeader, exportHeaders } from "./exportHeaders";
import { guardedCell } from "./guardedCell";

/**
 * The figures that stand, one row a candidate in the order of the ballot paper, as CSV for a spreadsheet: UTF-8 with a
 * byte order mark, lines that end in CRLF (RFC 4180), no cell that is run as a formula. Shares are fractions. A contest
 * without candidates has no row. Earlier declarations, typed sheets and councils' own figures are in exportJson alone.
 */
export function exportCsv(results: Results): string {
  const rows = results.contests.flatMap((contest) => contestRows(contest, results));
  const cells = rows.map((row) => exportHeaders.map((header) => guardedCell(row[header])));
  return `\ufeff${papaparse.unparse({ fields: [...exportHeaders], data: cells }, { newline: "\r\n" })}\r\n`;
}

function contestRows(contest: Contest, results: Results): readonly Readonly<Record<ExportHeader, string>>[] {
  const declaration = currentDeclaration(contest.declarations);
  const byCandidate = new Map(contestResult(contest, declaration).rows.map((row) => [row.candidate.id, row]));
  const authority = results.authorities.find(({ id }) => id === contest.authorityId);
  const shared = {
    Election: results.elections.find(({ id }) => id === contest.electionId)?.name ?? "",
    Contest: contest.name,
    Code: contest.code,
    Authority: authority?.name ?? "",
    "Authority code": authority?.code ?? "",
    Seats: String(contest.seats),
    Electorate: numberText(declaration?.electorate ?? contest.electorate),
    State: declaration?.state ?? "",
    "Declared at": declaration?.at.instant ?? "",
    Source: declaration?.source ?? "",
    "Ballot papers": numberText(declaration?.ballots),
    "Rejected ballots": numberText(declaration?.rejected),
    Turnout: numberText(declaration?.turnout),
    "Previous holder": contest.previousHolders.join("; "),
  };
  return contest.candidates.map((candidate) => {
    const result = byCandidate.get(candidate.id);
    return {
      ...shared,
      Candidate: candidate.name,
      Party: partyOf(candidate.party, results.ownParties).name,
      "Party ID": candidate.party,
      Description: candidate.description,
      Votes: numberText(declaration?.votes[candidate.id]),
      Share: numberText(result?.share),
      "Previous share": numberText(candidate.previousShare),
      Change: numberText(result?.change),
      Elected: declaration?.elected.includes(candidate.id) ? "yes" : "",
    };
  });
}

/** In full, as it is read back; the smallest fractions without an exponent, which few programs read. */
function numberText(number: number | null | undefined): string {
  if (number === null || number === undefined) return "";
  const text = String(number);
  const [, sign, digits = "", exponent] = /^(-?)([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return exponent === undefined ? text : `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
}

import papaparse from "papaparse";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Contest } from "../contest";
import { findParty, partyOf } from "../parties/findParty";
import type { Party, PartyId } from "../party";
import type { Results } from "../results";
import { type ExportHeader, exportHeaders } from "./exportHeaders";
import { guardedCell } from "./guardedCell";
import { isPartyId } from "./PartyFinder";

/**
 * The figures that stand, one row a candidate in the order of the ballot paper, as CSV for a spreadsheet: UTF-8 with a
 * byte order mark, lines that end in CRLF (RFC 4180), no cell that is run as a formula. Shares are fractions. "Party ID" is
 * the Electoral Commission's where there is one, else the blog's own; "Elected" says who is by the figures or by what was
 * announced. A contest without candidates has no row. What councils declared as a whole (seats, control) and when they are
 * expected to, the elections' totals, earlier declarations and typed sheets are in exportJson alone.
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
  const election = results.elections.find(({ id }) => id === contest.electionId);
  const shared = {
    Election: election?.name ?? "",
    "Election date": election?.date ?? "",
    "Election kind": election?.kind ?? "",
    "Election baseline": election?.baseline ?? "",
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
    "Previous holder": contest.previousHolders.map((party) => holderText(party, results.ownParties)).join("; "),
    "Contest baseline": contest.baseline,
    "Expected at": contest.expectedAt?.instant ?? "",
  };
  return contest.candidates.map((candidate) => {
    const result = byCandidate.get(candidate.id);
    const party = partyOf(candidate.party, results.ownParties);
    return {
      ...shared,
      Candidate: candidate.name,
      Party: party.name,
      "Party ID": party.commissionIds[0] ?? candidate.party,
      Description: candidate.description,
      Votes: numberText(declaration?.votes[candidate.id]),
      Share: numberText(result?.share),
      "Previous share": numberText(candidate.previousShare),
      Change: numberText(result?.change),
      Elected: result?.elected ? "yes" : "",
    };
  });
}

/** The name, where it is read back as the same party; else the id, as of a party with a semicolon in its name. */
function holderText(id: PartyId, own: readonly Party[]): string {
  const { name } = partyOf(id, own);
  const isReadBack = !name.includes(";") && !isPartyId(name) && name.trim() === name && findParty(name, own)?.id === id;
  return isReadBack ? name : id;
}

/** In full, as it is read back; the smallest fractions without an exponent, which few programs read. */
function numberText(number: number | null | undefined): string {
  if (number === null || number === undefined) return "";
  const text = String(number);
  const [, sign, digits = "", exponent] = /^(-?)([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return exponent === undefined ? text : `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
}

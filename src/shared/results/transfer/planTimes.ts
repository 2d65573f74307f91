import type { AuthorityId } from "../../model/ids";
import type { Authority } from "../authority";
import type { Election } from "../election";
import { AuthorityFinder } from "./AuthorityFinder";
import { ContestFinder } from "./ContestFinder";
import type { ContestRows } from "./ContestRows";
import type { ColumnMeaning } from "./columnMeaning";
import type { ElectionFinder } from "./ElectionFinder";
import { contestOfRow } from "./groupRows";
import type { ImportContext, ImportPlan, PlannedElection, PlannedTime, RejectedRow } from "./importPlan";
import { RowCells } from "./RowCells";
import { readExpectedCell } from "./readExpectedCell";

/** True for a list of contests or councils with the time at which each is expected, and nothing of candidates. */
export function isListOfTimes(columns: readonly ColumnMeaning[]): boolean {
  const has = (...meanings: readonly ColumnMeaning["meaning"][]) =>
    columns.some(({ meaning }) => meanings.includes(meaning));
  return has("expectedAt") && !has("candidateName", "firstName", "surname", "party", "votes");
}

interface TimeRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly contest: ContestRows | undefined;
  readonly authorityName: string;
  readonly authorityCode: string;
}

/** What such a list would do to what the blog has: a contest or a council that it does not have is left out. */
export function planTimes(
  body: readonly (readonly string[])[],
  /** The row of the first, from 1. */
  first: number,
  columns: readonly ColumnMeaning[],
  elections: ElectionFinder,
  context: ImportContext,
): Pick<ImportPlan, "elections" | "times" | "rejected" | "rowCount"> {
  const cells = new RowCells(columns);
  const planned: PlannedElection[] = [];
  const times: PlannedTime[] = [];
  const rejected: RejectedRow[] = [];
  const byElection = new Map<Election, TimeRow[]>();
  let rowCount = 0;
  for (const [index, row] of body.entries()) {
    if (cells.at(first + index, row).isBlank) continue;
    rowCount++;
    const text = cells.text("expectedAt");
    if (text === "") continue;
    const election = elections.find(cells) ?? context.election;
    if (typeof election === "string") {
      rejected.push({ row: cells.row, cells: row, reason: election });
      continue;
    }
    const named = { authorityName: cells.text("authorityName"), authorityCode: cells.text("authorityCode") };
    const time = { row: cells.row, cells: row, text, contest: contestOfRow(cells, election), ...named };
    byElection.set(election, [...(byElection.get(election) ?? []), time]);
  }
  for (const [election, rows] of byElection) {
    const find = subjectFinder(election, rows, context);
    const before = times.length;
    for (const { row, cells: all, text, ...named } of rows) {
      const found = find(named);
      const expectedAt = typeof found === "string" ? found : readExpectedCell(text, context, election.date);
      if (typeof found === "string" || typeof expectedAt === "string") {
        rejected.push({ row, cells: all, reason: String(expectedAt) });
      } else times.push({ ...found, expectedAt });
    }
    if (times.length > before) planned.push({ kind: "known", election, contests: times.length - before });
  }
  return { elections: planned, times, rejected, rowCount };
}

type Named = Pick<TimeRow, "contest" | "authorityName" | "authorityCode">;
type FoundSubject = Pick<PlannedTime, "subject" | "name">;

/** Finds what a row names; one sentence when it is not there, or could be several. */
function subjectFinder(
  election: Election,
  rows: readonly TimeRow[],
  { results }: ImportContext,
): (named: Named) => FoundSubject | string {
  const councils = new Map<AuthorityId | null, Authority>(results.authorities.map((each) => [each.id, each]));
  const authorities = new AuthorityFinder(results.authorities, election);
  const council = (name: string, code: string) => councils.get(authorities.find(name, code));
  const contests = new ContestFinder(
    results.contests,
    election.id,
    rows.flatMap(({ contest }) => contest ?? []),
  );
  return ({ contest: said, authorityName, authorityCode }) => {
    const named = council(authorityName, authorityCode);
    const contest = said && contests.find(said, named?.id ?? null);
    if (typeof contest === "string") return contest;
    if (contest) return { subject: { kind: "contest", id: contest.id }, name: contest.name };
    // A list of councils may call them areas.
    const alone = said ? council(said.name, said.code) : named;
    if (alone) return { subject: { kind: "authority", id: alone.id }, name: alone.name };
    const name = said?.name ?? (authorityName || authorityCode);
    return name === ""
      ? "There is no contest: no ward, constituency, council or code."
      : `${name} is not in “${election.name}”. Add it, or import its candidates first.`;
  };
}

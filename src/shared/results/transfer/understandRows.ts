import type { AuthorityId, ElectionId } from "../../model/ids";
import type { Moment } from "../../model/moment";
import type { Contest } from "../contest";
import { AuthorityFinder } from "./AuthorityFinder";
import { ContestFinder } from "./ContestFinder";
import type { ContestRows } from "./ContestRows";
import type { ColumnMeaning } from "./columnMeaning";
import { ElectionFinder } from "./ElectionFinder";
import type { ExportHeader } from "./exportHeaders";
import { groupRows } from "./groupRows";
import type { ImportContext, ImportPlan, PlannedContest, RejectedRow } from "./importPlan";
import { newContest } from "./newContest";
import { PartyFinder } from "./PartyFinder";
import { planCandidates } from "./planCandidates";
import { planDeclaration } from "./planDeclaration";
import { isListOfTimes, planTimes } from "./planTimes";
import { RowCells } from "./RowCells";
import type { RowReader } from "./readCandidateRow";
import { type ReadFigures, readContestFigures } from "./readContestFigures";
import { readExpectedCell } from "./readExpectedCell";
import { recogniseColumns } from "./recogniseColumns";
import { shareScale } from "./shareScale";

/**
 * What an import of rows would do; nothing is changed. A contest is taken whole or not at all: when one of its rows
 * cannot be used and the figures would be wrong without it, its other rows are rejected with it.
 */
export function understandRows(rows: readonly (readonly string[])[], context: ImportContext): ImportPlan {
  const { headerRow, columns } = recogniseColumns(rows);
  const from = headerRow === null ? 0 : headerRow + 1;
  const body = rows.slice(from);
  const parties = new PartyFinder(context.results.ownParties);
  const reader: RowReader = {
    parties,
    scale: shareScale(columns, body),
    surnameFirst: writesSurnameFirst(columns, body),
  };
  const elections = new ElectionFinder(columns, body, context);
  const nothing = { authorities: [], contests: [], times: [], parties: [], unread: [] } as const;
  if (isListOfTimes(columns)) {
    return { columns, headerRow, ...nothing, ...planTimes(body, from + 1, columns, elections, context) };
  }
  const grouped = groupRows(rows, from, new RowCells(columns), reader, elections, context);
  const finders = new Map<ElectionId, ElectionFinders>();
  const byElection = Map.groupBy(grouped.contests, ({ election }) => election);
  for (const [election, groups] of byElection) {
    finders.set(election.id, {
      authorities: new AuthorityFinder(context.results.authorities, election),
      contests: new ContestFinder(context.results.contests, election.id, groups),
    });
  }
  const planned: PlannedContest[] = [];
  const unread: RejectedRow[] = [];
  const rejected: RejectedRow[] = [...grouped.rejected];
  for (const group of grouped.contests) {
    rejected.push(...group.rejected);
    const own = finders.get(group.election.id);
    const result = own ? planContest(group, { columns, context, parties, unread, ...own }) : "";
    const follows = group.isIncomplete;
    if (typeof result !== "string") planned.push(result);
    else rejected.push(...group.candidates.map(({ row, cells }) => ({ row, cells, reason: result, follows })));
  }
  const used = new Set<AuthorityId | null>(planned.map(({ contest }) => contest.authorityId));
  return {
    columns,
    headerRow,
    elections: elections.planned(planned),
    authorities: [...finders.values()].flatMap(({ authorities }) => authorities.made(used)),
    contests: planned,
    times: [],
    parties: parties.planned,
    rejected: rejected.toSorted((a, b) => a.row - b.row),
    unread,
    rowCount: grouped.rowCount,
  };
}

/** What finds councils and contests within one election. */
interface ElectionFinders {
  readonly authorities: AuthorityFinder;
  readonly contests: ContestFinder;
}

interface Finders extends ElectionFinders {
  readonly columns: readonly ColumnMeaning[];
  readonly context: ImportContext;
  readonly parties: PartyFinder;
  /** Gets what is left out of a contest that is taken. */
  readonly unread: RejectedRow[];
}

/** One contest, or in one sentence why none of its rows can be used. */
function planContest(rows: ContestRows, finders: Finders): PlannedContest | string {
  if (rows.isIncomplete) {
    const bad = rows.rejected.map(({ row }) => row).join(", ");
    return `Left out with row ${bad}, without which ${rows.name} is not complete.`;
  }
  if (rows.candidates.length === 0) return `${rows.name} has no candidates.`;
  const { columns, context, parties } = finders;
  const read = readContestFigures(rows.figures, columns);
  if (typeof read === "string") return read;
  const authorityId = finders.authorities.find(rows.authority, rows.authorityCode);
  const { contest: opened, results } = context;
  const isThere = opened !== undefined && results.contests.includes(opened);
  const meant = isContest(rows, opened) ? opened : undefined;
  // A name that was typed for a new contest may be that of one which is there.
  const found = (isThere ? meant : undefined) ?? finders.contests.find(rows, authorityId) ?? meant;
  if (typeof found === "string") return found;
  const candidates = planCandidates(found?.candidates ?? [], rows.candidates);
  const isNew = found === undefined || !results.contests.includes(found);
  const before = found ?? { ...newContest(rows.election.id, rows.name), code: rows.code, authorityId };
  const holders = rows.figures.previousHolder === "" ? [] : parties.findHolders(rows.figures.previousHolder);
  const contest: Contest = {
    ...before,
    candidates: candidates.all,
    seats: seatsOf(rows, read, isNew ? undefined : found),
    electorate: before.electorate ?? read.electorate,
    baseline: before.baseline === "" ? rows.figures.contestBaseline : before.baseline,
    previousHolders: holders.length > 0 ? holders : before.previousHolders,
    code: before.code === "" ? rows.code : before.code,
    authorityId: before.authorityId ?? authorityId,
    expectedAt: expectedOf(rows, finders) ?? before.expectedAt,
  };
  return {
    kind: isNew ? "new" : "known",
    contest,
    candidates: candidates.changed,
    ...planDeclaration(contest, rows, read, candidates, context),
  };
}

/** A time that cannot be read, as "TBC", keeps no candidate out. */
function expectedOf({ figures, election, candidates }: ContestRows, { context, unread }: Finders): Moment | null {
  if (figures.expectedAt === "") return null;
  const read = readExpectedCell(figures.expectedAt, context, election.date);
  if (typeof read !== "string") return read;
  unread.push({ row: candidates[0]?.row ?? 0, cells: [figures.expectedAt], reason: read });
  return null;
}

/** True for the rows of a sheet that names no contest, and of one that names the contest it was opened for. */
function isContest(rows: ContestRows, contest: Contest | undefined): boolean {
  return contest !== undefined && rows.name === contest.name && rows.code === contest.code;
}

/** As the file says, else as the blog has it, else as many as were elected. */
function seatsOf(rows: ContestRows, read: ReadFigures, found: Contest | undefined): number {
  const elected = rows.candidates.filter((row) => row.elected).length;
  return Math.max(1, read.seats ?? found?.seats ?? elected);
}

/** What no other file has all of, in this release and those before it. */
const marksOfExport: readonly ExportHeader[] = ["Authority code", "Party ID", "Previous share", "Previous holder"];

/** "SMITH, John" in most of a column that is not our own export's, where a comma is part of the name. */
function writesSurnameFirst(columns: readonly ColumnMeaning[], body: readonly (readonly string[])[]): boolean {
  if (marksOfExport.every((header) => columns.some((column) => column.header === header))) return false;
  const index = columns.findIndex(({ meaning }) => meaning === "candidateName");
  const names = body.map((row) => (row[index] ?? "").trim()).filter((name) => name !== "");
  const reversed = names.filter((name) => name.split(",").filter((part) => part.trim() !== "").length === 2).length;
  return reversed > names.length / 2;
}

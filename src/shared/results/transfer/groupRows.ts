import type { Election } from "../election";
import { readBallotPaperId } from "./ballotPaperId";
import { type ContestFigures, type ContestRows, noFigures } from "./ContestRows";
import type { ElectionFinder } from "./ElectionFinder";
import type { ImportContext, RejectedRow } from "./importPlan";
import type { RowCells } from "./RowCells";
import { type RowReader, readCandidateRow } from "./readCandidateRow";
import { readState } from "./readState";
import { readSummaryRow } from "./summaryRow";

export interface GroupedRows {
  readonly contests: readonly ContestRows[];
  /** Rows of no contest. */
  readonly rejected: readonly RejectedRow[];
  readonly rowCount: number;
}

/** Sorts the rows below the header into contests. A blank contest is the one above it, as in a sheet with merged cells. */
export function groupRows(
  rows: readonly (readonly string[])[],
  from: number,
  cells: RowCells,
  reader: RowReader,
  elections: ElectionFinder,
  context: ImportContext,
): GroupedRows {
  const contests = new Map<string, ContestRows>();
  const rejected: RejectedRow[] = [];
  const { contest } = context;
  let current = contest === undefined ? undefined : emptyRows(context.election, contest.name, contest.code, "", "");
  let election: Election | string = context.election;
  let rowCount = 0;
  for (let index = from; index < rows.length; index++) {
    cells.at(index + 1, rows[index] ?? []);
    if (cells.isBlank) continue;
    rowCount++;
    const summary = readSummaryRow(cells);
    const said = elections.find(cells);
    // A blank cell is the one above it here too.
    const isOther = said !== undefined && said !== election;
    election = said ?? election;
    if (summary === undefined || isOther || namesOther(cells, current)) {
      if (typeof election === "string") {
        rejected.push({ row: cells.row, cells: cells.cells, reason: election });
        continue;
      }
      const above = isOther && contest === undefined ? undefined : current;
      current = contestOf(cells, election, contests, above);
    }
    if (summary !== undefined) {
      if (current !== undefined && summary.meaning !== null) current.figures[summary.meaning] ||= summary.figure;
      continue;
    }
    if (current === undefined) {
      rejected.push({
        row: cells.row,
        cells: cells.cells,
        reason: "There is no contest: no ward, constituency or code.",
      });
      continue;
    }
    const read = readCandidateRow(cells, reader);
    keepFigures(current.figures, cells);
    if (typeof read === "string") {
      current.rejected.push({ row: cells.row, cells: cells.cells, reason: read });
      current.isIncomplete = true;
    } else {
      addCandidate(current, read);
    }
    contests.set(keyOf(current), current);
  }
  return { contests: [...contests.values()], rejected, rowCount };
}

/** True when a row with a figure of a whole contest says which, and it is not the one above. */
function namesOther(cells: RowCells, current: ContestRows | undefined): boolean {
  const code = cells.text("contestCode");
  if (code !== "") return code !== current?.code;
  const name = cells.text("contestName");
  const label = cells.cells.find((cell) => cell.trim() !== "")?.trim();
  return name !== "" && name !== label && name !== current?.name;
}

function contestOf(
  cells: RowCells,
  election: Election,
  contests: ReadonlyMap<string, ContestRows>,
  above: ContestRows | undefined,
): ContestRows | undefined {
  const made = contestOfRow(cells, election);
  return made ? (contests.get(keyOf(made)) ?? made) : above;
}

/** The contest that a row names; undefined where it names none. */
export function contestOfRow(cells: RowCells, election: Election): ContestRows | undefined {
  const code = cells.text("contestCode");
  const ballot = readBallotPaperId(code);
  const name = cells.text("contestName") || ballot?.contestName || "";
  if (name === "" && code === "") return undefined;
  const authority = cells.text("authorityName") || ballot?.authorityName || "";
  return emptyRows(election, name === "" ? code : name, code, authority, cells.text("authorityCode"));
}

function emptyRows(
  election: Election,
  name: string,
  code: string,
  authority: string,
  authorityCode: string,
): ContestRows {
  const figures = { ...noFigures };
  const rows = { candidates: [], byName: new Map(), rejected: [], isIncomplete: false };
  return { election, name, code, authority, authorityCode, figures, ...rows };
}

function keyOf({ election, name, code, authority }: ContestRows): string {
  return `${election.id}\n${code === "" ? `name\n${authority}\n${name}` : `code\n${code}`}`;
}

/** A figure of the contest stands beside every candidate, or beside the first. */
function keepFigures(figures: ContestFigures, cells: RowCells): void {
  for (const meaning of Object.keys(figures) as (keyof ContestFigures)[]) {
    const text = cells.text(meaning);
    // Democracy Club says "false" beside every candidate who was not drawn by lot.
    if (figures[meaning] === "" && (meaning !== "state" || readState(text) !== undefined)) figures[meaning] = text;
  }
}

/** Two people of one name may stand in a contest, but not for one party. */
function addCandidate(contest: ContestRows, read: ContestRows["candidates"][number]): void {
  const key = `${read.party.id}\n${read.name}`;
  const twin = contest.byName.get(key);
  if (twin === undefined) {
    contest.byName.set(key, read);
    contest.candidates.push(read);
    return;
  }
  const same = twin.votes === read.votes;
  const reason = same
    ? `${read.name} is in row ${twin.row} already.`
    : `${read.name} is in row ${twin.row} already, with other votes.`;
  contest.rejected.push({ row: read.row, cells: read.cells, reason });
  if (!same) contest.isIncomplete = true;
}

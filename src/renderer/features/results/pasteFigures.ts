import type { Candidate } from "@shared/results/contest";
import { parseCount } from "@shared/results/figures/parseFigure";
import type { Party } from "@shared/results/party";
import { RowCells } from "@shared/results/transfer/RowCells";
import { recogniseColumns } from "@shared/results/transfer/recogniseColumns";
import { readSummaryRow } from "@shared/results/transfer/summaryRow";
import { candidateOfRow } from "./candidateOfRow";

/** What was pasted, as fields of the sheet. */
export interface PastedFigures {
  readonly fields: Readonly<Record<string, string>>;
  /** One sentence for each row that goes to nobody. */
  readonly leftOut: readonly string[];
}

type Cells = readonly string[];

/**
 * Cells pasted into the column of votes, as fields of the sheet: from a spreadsheet or a web page's table, a column of
 * figures, or rows with names or parties beside them, in any order. One column fills down from `from`; rows go to the
 * candidate they name. Undefined where a single value was pasted: the text goes in as it is.
 */
export function pasteFigures(
  text: string,
  candidates: readonly Candidate[],
  from: Candidate,
  own: readonly Party[],
): PastedFigures | undefined {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()));
  if (lines.length < 2 && (lines[0]?.length ?? 0) < 2) return undefined;
  if (lines.every((cells) => cells.length === 1)) return fillDown(lines.flat(), candidates, from);
  const { headerRow, columns } = recogniseColumns(lines);
  const header = headerRow === null ? undefined : columns;
  const body = lines.slice(headerRow === null ? 0 : headerRow + 1);
  if (!/\p{L}/u.test(body.flat().join(""))) return fillColumn(lines, body, candidates, from);
  const summaries = new RowCells(columns);
  const rows = body
    .filter((cells) => cells.some(Boolean) && readSummaryRow(summaries.at(0, cells))?.meaning !== null)
    .map((cells) => ({ cells, found: candidateOfRow(cells, body, header, candidates, own) }));
  const named = rows.filter(({ found }) => typeof found === "object").map(({ cells }) => cells);
  const byHeader = header?.findIndex(({ meaning, how }) => meaning === "votes" && !how.startsWith("its cells")) ?? -1;
  const column = byHeader >= 0 ? byHeader : columnOfVotes(lines, named.length > 0 ? named : body, header === undefined);
  if (column < 0 && header) return { fields: {}, leftOut: ["There is no column of votes in what was pasted."] };
  return sorted(rows, column, header === undefined);
}

interface Row {
  readonly cells: Cells;
  /** The candidate, or in one sentence why it is none. */
  readonly found: Candidate | string;
}

function sorted(rows: readonly Row[], column: number, firstMayBeHeader: boolean): PastedFigures {
  const fields: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const [index, { cells, found }] of rows.entries()) {
    const votes = cells[column] ?? "";
    if (typeof found === "string") {
      const isHeader = firstMayBeHeader && index === 0 && parseCount(votes).kind !== "value";
      if (!isHeader) leftOut.push(found);
      continue;
    }
    const field = `votes.${found.id}`;
    const before = fields[field];
    // What cannot be read goes in too: the sheet says so, and nothing looks as if it had not been there.
    if (before === undefined && parseCount(votes).kind !== "empty") fields[field] = votes;
    else if (before !== undefined && before !== votes)
      leftOut.push(`“${found.name}” is there twice: ${before} and ${votes}.`);
  }
  return { fields, leftOut };
}

/**
 * The one whose header says votes; else, where no header says what the columns are, the one with the most in it. Numbers
 * on the ballot paper have less, and an electorate is the same in every row.
 */
function columnOfVotes(lines: readonly Cells[], rows: readonly Cells[], byContent: boolean): number {
  const counts = new Map<number, number[]>();
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const count = parseCount(cell);
      if (count.kind === "value") counts.set(column, [...(counts.get(column) ?? []), count.value]);
    }
  }
  const named = [...counts.keys()].find((column) => lines.some((cells) => isVotesHeader(cells[column] ?? "")));
  if (named !== undefined || !byContent) return named ?? -1;
  const isPlace = ([, figures]: [number, number[]]) => figures.every((figure, index) => figure === index + 1);
  const isSame = ([, figures]: [number, number[]]) => new Set(figures).size === 1;
  const likely = unlessAll(unlessAll([...counts], isPlace), (each) => rows.length > 1 && isSame(each));
  const total = ([, figures]: [number, number[]]) => figures.reduce((sum, figure) => sum + figure, 0);
  return likely.toSorted((a, b) => total(b) - total(a))[0]?.[0] ?? -1;
}

/** Without those that `test` finds, unless none would be left. */
function unlessAll<T>(all: readonly T[], test: (each: T) => boolean): readonly T[] {
  const others = all.filter((each) => !test(each));
  return others.length > 0 ? others : all;
}

function isVotesHeader(cell: string): boolean {
  return /\bvotes?\b/i.test(cell) && !/%|\b(share|change|per cent)\b/i.test(cell);
}

/** Rows of figures alone name nobody: their votes fill down. */
function fillColumn(
  lines: readonly Cells[],
  body: readonly Cells[],
  candidates: readonly Candidate[],
  from: Candidate,
): PastedFigures | undefined {
  const column = columnOfVotes(lines, body, true);
  if (column < 0 || body.length < 2) return undefined;
  const votes = body.map((cells) => cells[column] ?? "");
  return fillDown(votes, candidates, from);
}

/** A header above the figures is left out. A blank cell keeps its place, and what is typed there stays. */
function fillDown(cells: Cells, candidates: readonly Candidate[], from: Candidate): PastedFigures {
  const isHeader = /^\p{L}/u.test(cells[0] ?? "") && parseCount(cells[0] ?? "").kind === "problem";
  const figures = isHeader ? cells.slice(1) : cells;
  const start = candidates.indexOf(from);
  const fields: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const [index, cell] of figures.entries()) {
    const candidate = candidates[start + index];
    if (cell === "") continue;
    if (candidate) fields[`votes.${candidate.id}`] = cell;
    else leftOut.push(`There is no candidate for “${cell}”.`);
  }
  return { fields, leftOut };
}

import { plainTextOfCell, type Table, type TableCell } from "../document/blocks/table";
import { alignSequences, type Step } from "./alignSequences";
import { type Comparison, noteChange } from "./comparison";
import type { CellDiff, RowDiff, TableDiff, Track } from "./contentDiff";
import { diffText } from "./diffLine";
import { diffLines } from "./diffLines";
import { diffValue } from "./diffValue";
import { sketchOf } from "./likeness";

type Cells = readonly TableCell[];

/** A table cell by cell: first its columns are matched, by their heads, then its rows, then each cell of both. */
export function diffTable(before: Table, after: Table, comparison: Comparison): TableDiff {
  const caption = diffText(before.caption, after.caption, comparison);
  const columnsOf = { before: columnsIn(before), after: columnsIn(after) };
  const columns = alignSequences(columnsOf.before, columnsOf.after, alignmentOf(comparison), comparison);
  // Rows are compared by the columns that both tables have, so that a new column changes no row.
  const shared = columns.flatMap((step) => (step.kind === "same" || step.kind === "paired" ? [step] : []));
  const projected = {
    before: before.rows.map((row) => shared.flatMap((step) => row[step.before] ?? [])),
    after: after.rows.map((row) => shared.flatMap((step) => row[step.after] ?? [])),
  };
  const rows = alignSequences(projected.before, projected.after, alignmentOf(comparison), comparison);
  const columnTracks = columns.map((step) => trackOf(step, columnsOf.before, columnsOf.after, comparison));
  return {
    type: "table",
    caption,
    columns: columnTracks,
    rows: rows.map((row): RowDiff => {
      const track = trackOf(row, before.rows, after.rows, comparison);
      return { track, cells: columns.map((column) => diffCell(before, after, row, column, comparison)) };
    }),
  };
}

function columnsIn(table: Table): readonly Cells[] {
  return (table.rows[0] ?? []).map((_, column) => table.rows.flatMap((row) => row[column] ?? []));
}

function alignmentOf(comparison: Comparison) {
  return {
    keyOf: (cells: Cells) => JSON.stringify(cells),
    // Rows and columns that begin with the same words are the same, though every figure in them is another.
    sketch: (cells: Cells) =>
      sketchOf(wordsOfCells(cells), comparison, { head: cells[0] ? plainTextOfCell(cells[0]).trim() : "" }),
    pairsLone: true,
  };
}

function wordsOfCells(cells: Cells): string {
  return cells.map(plainTextOfCell).join("\t");
}

function trackOf(step: Step, before: readonly Cells[], after: readonly Cells[], comparison: Comparison): Track {
  switch (step.kind) {
    case "same":
    case "paired":
      return { kind: "kept" };
    case "removed":
      return {
        kind: "removed",
        change: noteChange(comparison, "removed", wordsOfCells(before[step.before] ?? []), ""),
      };
    case "added":
      return { kind: "added", change: noteChange(comparison, "added", "", wordsOfCells(after[step.after] ?? [])) };
  }
}

function diffCell(before: Table, after: Table, row: Step, column: Step, comparison: Comparison): CellDiff {
  const was = row.kind === "added" || column.kind === "added" ? undefined : before.rows[row.before]?.[column.before];
  const is = row.kind === "removed" || column.kind === "removed" ? undefined : after.rows[row.after]?.[column.after];
  if (!was) return is ? { kind: "added", cell: is } : { kind: "none" };
  if (!is) return { kind: "removed", cell: was };
  if (JSON.stringify(was) === JSON.stringify(is)) return { kind: "kept", cell: is };
  return {
    kind: "changed",
    header: diffValue(was.header, is.header, (header) => (header ? "a heading" : "no heading"), comparison),
    paragraphs: diffLines(was.paragraphs, is.paragraphs, comparison),
  };
}

import type { Table, TableCell } from "./blocks/table";

/** A cell as it stands in a body. */
export interface PlacedCell {
  readonly cell: TableCell;
  /** Whether it heads its column: a cell that is missing after it does, too. */
  readonly headsColumn: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

type Row = Table["rows"][number];

const blankCell: TableCell = { header: false, paragraphs: [] };
const blankHeader: TableCell = { header: true, paragraphs: [] };

/** More than any table has; a body from elsewhere may claim anything. */
const largestSpan = 100;
const mostCells = 50_000;
/** How many times as many cells as stand in it a table may come to: many small ones from elsewhere must not fill the memory. */
const mostTimes = 4;

/**
 * The rows of a table as a plain grid. A column that came on one laptop and a row that came on the other leave a row too
 * short: its missing cells are blank, at its end, where the window's editor puts them as well. Blank cells that reach
 * further than every word count for nothing where not all rows have them: two laptops may each have filled a row up.
 * Cells over several columns or rows become one with the words and blank ones. A row in which no cell is left is none. What
 * would come to many more cells than there are stays as it stands: the schema refuses it where its rows are unlike.
 */
export function wholeRows(rows: readonly (readonly PlacedCell[])[]): readonly Row[] {
  const cells = rows.flat();
  const most = Math.min(mostCells, mostTimes * cells.length);
  const claimed = cells.reduce((sum, { colSpan, rowSpan }) => sum + spanOf(colSpan) * spanOf(rowSpan), 0);
  if (claimed > most) return asTheyStand(rows);
  const parted = partSpans(rows)
    .map((row, index) => ({ row, header: rows[index]?.at(-1)?.headsColumn ?? false }))
    .filter(({ row }) => row.length > 0);
  const longest = parted.reduce((length, { row }) => Math.max(length, row.length), 0);
  if (longest * parted.length > most) return asTheyStand(rows);
  if (longest === 0) return [];
  // Where a cell from above lies beyond the end of a row there are holes in it.
  const grid = parted.map(({ row }) => Array.from(row, (cell) => cell ?? blank(false)));
  const shortest = Math.min(...grid.map((row) => row.length));
  const filled = Math.max(...grid.map((row) => row.findLastIndex(({ paragraphs }) => paragraphs.length > 0) + 1));
  const width = Math.max(1, shortest, filled);
  return parted.map(({ header }, index) =>
    Array.from({ length: width }, (_, column) => grid[index]?.[column] ?? blank(header)),
  );
}

function partSpans(rows: readonly (readonly PlacedCell[])[]): readonly TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const { cell, colSpan, rowSpan } of row) {
      while (grid[index]?.[column]) column++;
      for (const below of grid.slice(index, index + spanOf(rowSpan))) {
        for (let right = 0; right < spanOf(colSpan); right++) {
          const isFirst = below === grid[index] && right === 0;
          below[column + right] ??= isFirst ? cell : blank(cell.header);
        }
      }
    }
  }
  return grid;
}

function asTheyStand(rows: readonly (readonly PlacedCell[])[]): readonly Row[] {
  return rows.map((row) => row.map(({ cell }) => cell));
}

function spanOf(span: number): number {
  return span >= 1 ? Math.min(Math.floor(span), largestSpan) : 1;
}

/** One of two, however many stand in a table. */
function blank(header: boolean): TableCell {
  return header ? blankHeader : blankCell;
}

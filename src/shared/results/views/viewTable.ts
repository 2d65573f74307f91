import type { PartyColour } from "../party";
import type { ResultsView, ResultsViewRow } from "../resultsView";

/** A column and what stands in it for one thing that a row is about. */
export interface ViewColumn<T> {
  readonly label: string;
  readonly numeric: boolean;
  readonly cell: (of: T) => string;
  /** What stands in the row of totals. */
  readonly total?: string;
}

interface RowLook<T> {
  readonly bar: (of: T) => ResultsViewRow["bar"];
  readonly won: (of: T) => boolean;
}

/** The columns and rows of a view; with a row of totals where a column has one. */
export function viewTable<T>(
  all: readonly T[],
  columns: readonly ViewColumn<T>[],
  { bar, won }: RowLook<T>,
): Pick<ResultsView, "columns" | "rows"> {
  const rows = all.map((each) => ({
    cells: columns.map(({ cell }) => cell(each)),
    bar: bar(each),
    won: won(each),
    total: false,
  }));
  const totals = columns.map(({ total = "" }) => total);
  const hasTotal = rows.length > 0 && totals.some((total) => total !== "");
  return {
    columns: columns.map(({ label, numeric }) => ({ label, numeric })),
    rows: hasTotal ? [...rows, { cells: totals, bar: null, won: false, total: true }] : rows,
  };
}

/** A bar as long as the figure is to the largest in the table. Null where there is no figure. */
export function barOf(value: number | null, largest: number, colour: PartyColour): ResultsViewRow["bar"] {
  if (value === null) return null;
  return { fraction: largest > 0 ? Math.min(1, Math.max(0, value / largest)) : 0, colour };
}

/** The largest of the figures that are known; 0 when none is. */
export function largestOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((largest, each) => Math.max(largest, each ?? 0), 0);
}

/** A figure as it is written, or an empty cell. */
export function cellOf(value: number | null, format: (value: number) => string): string {
  return value === null ? "" : format(value);
}

import { parseChange, parseShare } from "../figures/parseFigure";
import type { ColumnMeaning } from "./columnMeaning";

/** How a file writes shares; undefined values are those that cannot be read. */
export interface ShareScale {
  /** A share from 0 to 1. */
  readonly share: (cell: string) => number | undefined;
  /** A change of a share, from -1 to 1. */
  readonly change: (cell: string) => number | undefined;
}

/**
 * Shares are fractions (0.352) or percentages (35.2), and a whole column is one or the other: 0.8 among percentages is
 * 0.8 per cent. Changes are in the same scale as the shares beside them. A % sign always means what it says.
 */
export function shareScale(columns: readonly ColumnMeaning[], body: readonly (readonly string[])[]): ShareScale {
  const places = columns.flatMap(({ meaning }, index) =>
    meaning === "share" || meaning === "previousShare" ? [index] : [],
  );
  const percent = body.some((row) => places.some((index) => isPercentage(row[index] ?? "")));
  return {
    share: (cell) => {
      const figure = parseShare(percent && !cell.includes("%") && cell !== "" ? `${cell}%` : cell);
      if (figure.kind !== "value") return undefined;
      // Dividing by a hundred leaves a tail; a fraction is read as it is written.
      return percent ? Number(figure.value.toPrecision(12)) : figure.value;
    },
    change: (cell) => {
      const figure = parseChange(cell.replace("%", ""));
      if (figure.kind !== "value") return undefined;
      return percent || cell.includes("%") ? figure.value / 100 : figure.value;
    },
  };
}

function isPercentage(cell: string): boolean {
  return cell.includes("%") || Number(cell) > 1;
}

/**
 * The share before: the one now less the change, to nine decimals, since subtracting leaves a tail. Null outside 0 to 1.
 */
export function previousShareOf(share: number | undefined, change: number | undefined): number | null {
  if (share === undefined || change === undefined) return null;
  const before = Math.round((share - change) * 1e9) / 1e9;
  return before >= 0 && before <= 1 ? before : null;
}

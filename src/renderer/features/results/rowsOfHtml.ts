import { cleanHtml } from "../../editor/paste/cleanHtml";

/**
 * The rows of the largest table in HTML from the clipboard, as a council's page or a spreadsheet puts it there. A cell
 * that spans several columns stands in the first of them. Undefined where there is no table.
 */
export function rowsOfHtml(html: string): string[][] | undefined {
  const tables = [...cleanHtml(html).querySelectorAll("table")].sort((a, b) => b.rows.length - a.rows.length);
  const [largest] = tables;
  if (!largest) return undefined;
  return [...largest.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      wordsOf(cell),
      ...Array<string>(Math.max(0, Math.min(cell.colSpan, 50) - 1)).fill(""),
    ]),
  );
}

/** Line breaks within a cell are spaces: "Jane Smith / Labour Party" on two lines is one cell. */
function wordsOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll("br")) line.replaceWith(" ");
  return (cell.textContent ?? "").replace(/\s+/g, " ").trim();
}

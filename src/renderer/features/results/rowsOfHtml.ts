import { cleanHtml } from "../../editor/paste/cleanHtml";

/** More columns or rows than a cell of results spans: what says so is a mistake or an attack. */
const widest = 50;
const tallest = 200;

/**
 * The rows of the largest table in HTML from the clipboard, as a council's page or a spreadsheet puts it there. A cell
 * that spans several columns or rows stands in the first of them and leaves the others blank. Undefined where there is
 * no table.
 */
export function rowsOfHtml(html: string): string[][] | undefined {
  const tables = [...cleanHtml(html).querySelectorAll("table")].sort((a, b) => b.rows.length - a.rows.length);
  const [largest] = tables;
  if (!largest) return undefined;
  /** By column: in how many rows from here on a cell above reaches down into it. */
  const taken: number[] = [];
  return [...largest.rows].map((row) => {
    const words: string[] = [];
    const leaveBlank = () => {
      taken[words.length] = Math.max(0, (taken[words.length] ?? 0) - 1);
      words.push("");
    };
    for (const cell of row.cells) {
      while (taken[words.length]) leaveBlank();
      const width = Math.max(1, Math.min(cell.colSpan, widest));
      for (let column = 0; column < width; column++) {
        taken[words.length] = Math.max(1, Math.min(cell.rowSpan, tallest)) - 1;
        words.push(column === 0 ? wordsOf(cell) : "");
      }
    }
    while (taken.some((rows, column) => rows > 0 && column >= words.length)) leaveBlank();
    return words;
  });
}

/** Lines within a cell are parted by spaces: "Jane Smith / Labour Party" on two lines is one cell. */
function wordsOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll("br, p, div, li, hr, h1, h2, h3, h4, h5, h6, blockquote, pre")) {
    if (line.matches("br, hr")) line.replaceWith(" ");
    else line.append(" ");
  }
  return (cell.textContent ?? "").replace(/\s+/g, " ").trim();
}

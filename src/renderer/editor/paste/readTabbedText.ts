/**
 * The rows of text whose lines are cells parted by tabs, as spreadsheets put it on the clipboard, every row as long as
 * the longest. A cell in double quotes may hold tabs, newlines and doubled quotes. Undefined for any other text: fewer
 * than two rows, or a row without a tab.
 */
export function readTabbedText(text: string): string[][] | undefined {
  const rows = rowsOf(text.replace(/\r\n?/g, "\n").replace(/\n+$/, ""));
  if (rows.length < 2 || rows.some((row) => row.length < 2)) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/gy;
  for (;;) {
    const match = cells.exec(text);
    if (!match) return [];
    const [, cell = "", end] = match;
    row.push(/^"[\s\S]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end !== "\n") return rows;
  }
}

import { plainTextOfCell, type Table, type TableCell } from "../../../document/blocks/table";
import type { Direction } from "../../../model/language";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { writeDirection } from "../writeDirection";
import { hasWords, writeInlines } from "../writeInlines";
import { isNumeric } from "./isNumeric";

type Row = Table["rows"][number];

/**
 * A table in a box that scrolls by itself, so that a wide one never widens the page on a phone. The box takes the
 * keyboard's focus, else it could not be scrolled without a mouse; it is a group and not a region because a live blog
 * has dozens of tables and a landmark for each would bury the others.
 */
export function writeTable(block: Table, { strings, direction }: BlockPlace): Html {
  const caption = block.caption.trim();
  const numeric = numericColumns(block.rows);
  const hasHead = block.rows[0]?.every((cell) => cell.header) ?? false;
  const rows = filledRows(block.rows).map((row) => writeRow(row, numeric, direction));
  const body = hasHead ? rows.slice(1) : rows;
  return htmlLines([
    html`<div class="table-scroll" role="group" tabindex="0" aria-label="${caption || strings.table}">`,
    html`<table>`,
    caption ? html`<caption${writeDirection(caption, { direction })}>${caption}</caption>` : undefined,
    hasHead ? html`<thead>\n${rows[0]}\n</thead>` : undefined,
    body.length > 0 ? html`<tbody>\n${htmlLines(body)}\n</tbody>` : undefined,
    html`</table>`,
    html`</div>`,
  ]);
}

/** Without the empty rows at the end, which a Tab too many leaves behind; the first row always stays. */
export function filledRows(rows: readonly Row[]): readonly Row[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.paragraphs.some(hasWords)));
  return rows.slice(0, Math.max(last, 0) + 1);
}

/** The columns whose every filled cell, headers aside, is a number. */
export function numericColumns(rows: readonly Row[]): readonly boolean[] {
  return (rows[0] ?? []).map((_, column) => {
    const words = rows.flatMap((row) => {
      const cell = row[column];
      return cell === undefined || cell.header ? [] : [plainTextOfCell(cell).trim()];
    });
    return words.some(isNumeric) && words.every((text) => text === "" || isNumeric(text));
  });
}

function writeRow(row: Row, numeric: readonly boolean[], direction: Direction): Html {
  const scope = row.every((cell) => cell.header) ? "col" : "row";
  return html`<tr>${row.map((cell, column) => writeCell(cell, scope, numeric[column] ?? false, direction))}</tr>`;
}

/** A header without words heads nothing: it is printed as an empty cell. */
function writeCell(cell: TableCell, scope: "col" | "row", numeric: boolean, direction: Direction): Html {
  const filled = cell.paragraphs.filter(hasWords);
  const words = filled.length > 1 ? filled.map((line) => html`<p>${writeInlines(line)}</p>`) : filled.map(writeInlines);
  const className = numeric ? html` class="number"` : undefined;
  const turned = writeDirection(plainTextOfCell(cell), { direction });
  if (cell.header && filled.length > 0) return html`<th scope="${scope}"${className}${turned}>${words}</th>`;
  return html`<td${className}${turned}>${words}</td>`;
}

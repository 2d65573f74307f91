import { escapeHtml } from "@shared/export/escape";
import { withoutControls } from "../../editor/paste/pasteText";
import { readTabbedText } from "../../editor/paste/readTabbedText";

/** Plain text as HTML: an empty line begins a paragraph, a newline breaks the line, cells parted by tabs are a table. */
export function htmlOfText(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, "\n"))
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .flatMap((paragraph) => runsOf(paragraph))
    .map((run) => {
      const rows = readTabbedText(run);
      return rows ? tableOf(rows) : `<p>${linesOf(run)}</p>`;
    })
    .join("\n");
}

/** Lines with cells and lines without, apart. */
function runsOf(paragraph: string): readonly string[] {
  const runs: string[][] = [];
  for (const line of paragraph.split("\n")) {
    const last = runs.at(-1);
    if (last && line.includes("\t") === last[0]?.includes("\t")) last.push(line);
    else runs.push([line]);
  }
  return runs.map((lines) => lines.join("\n")).filter((run) => run.trim() !== "");
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${linesOf(cell)}</td>`).join("");
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

function linesOf(text: string): string {
  return escapeHtml(text.trim()).replaceAll("\n", "<br>");
}

/** True for text that is written in Markdown: headings, links or bold words in its signs. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) || /\[[^[\]\n]+\]\(https?:\/\//.test(text) || /(?:^|\s)\*\*[^*\s][^*\n]*\*\*/.test(text)
  );
}

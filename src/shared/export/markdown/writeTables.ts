import type { ResultsBlock } from "../../document/blocks/results";
import type { Table, TableCell } from "../../document/blocks/table";
import { timeOfFigures } from "../attributionWords";
import { viewOf } from "../foundInBlog";
import { filledRows, numericColumns } from "../html/blocks/table";
import type { BlockPlace } from "../html/bodyPlace";
import { escapeLineStart } from "./escapeMarkdown";
import { writeLine, writeWords } from "./writeInlines";

/** A table as GFM has it: one head row, which is empty where the table has none. */
export function writeTable({ caption, rows }: Table): string {
  const hasHead = rows[0]?.every((cell) => cell.header) ?? false;
  const [head = [], ...body] = filledRows(rows).map((row) => row.map(writeCell));
  const numeric = numericColumns(rows);
  const grid = hasHead
    ? writeGrid(head, body, numeric)
    : writeGrid(
        head.map(() => ""),
        [head, ...body],
        numeric,
      );
  return parted([strong(caption), grid]);
}

/** The line unless the words above say it already, the caption, the figures, the facts and the notes. */
export function writeResults(block: ResultsBlock, place: BlockPlace): string {
  const { caption, line, columns, rows, facts, notes, asOf } = viewOf(block, place);
  const sorted = [...rows.filter(({ total }) => !total), ...rows.filter(({ total }) => total)];
  const grid = writeGrid(
    columns.map(({ label }) => writeWords(label)),
    sorted.map(({ cells }) => columns.map((_, index) => writeWords(cells[index] ?? ""))),
    columns.map(({ numeric }) => numeric),
  );
  const told = facts.map(({ label, value }) => escapeLineStart(writeWords(`${label}: ${value}`)));
  const sentences = [asOf === null ? "" : timeOfFigures(asOf.instant, place), ...notes].map(writeWords);
  return parted([
    place.isSaid(line.trim()) ? "" : strong(line),
    strong(caption),
    grid,
    told.map((fact) => `- ${fact}`).join("\n"),
    escapeLineStart(sentences.filter(Boolean).join(" ")),
  ]);
}

function writeCell({ paragraphs }: TableCell): string {
  return paragraphs.map(writeLine).filter(Boolean).join(" ");
}

function writeGrid(head: readonly string[], body: readonly (readonly string[])[], numeric: readonly boolean[]): string {
  const rule = head.map((_, index) => (numeric[index] ? "---:" : "---"));
  return [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function strong(words: string): string {
  return writeLine([{ type: "text", text: words, marks: ["bold"] }]);
}

function parted(parts: readonly string[]): string {
  return parts.filter(Boolean).join("\n\n");
}

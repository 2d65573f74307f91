import papaparse from "papaparse";
import { UnreadableFileError } from "./UnreadableFileError";

/**
 * Rows of cells from CSV, semicolon-separated text or TSV; what parts the cells is found out. Cells are as they stand,
 * rows may differ in length, blank rows at the end are left out. Throws an UnreadableFileError on quotation marks that
 * do not close, since every row after them would be guesswork.
 */
export function readDelimited(text: string): readonly (readonly string[])[] {
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const outside = marked.replace(/"[^"]*"/g, "");
  const { lines, newline } = withOneLineEnding(marked, outside);
  const { data, errors } = papaparse.parse<string[]>(lines, { newline, delimiter: findDelimiter(outside) });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    const row = broken.row === undefined ? "" : ` in row ${broken.row + 1}`;
    throw new UnreadableFileError(`A cell${row} begins with a quotation mark that is not closed as it should be.`);
  }
  let end = data.length;
  while (end > 0 && data[end - 1]?.every((cell) => cell.trim() === "")) end--;
  return data.slice(0, end);
}

/** Papa Parse wants one kind of line ending. A text that mixes them is put right, one that does not stays as it is. */
function withOneLineEnding(
  text: string,
  outside: string,
): { readonly lines: string; readonly newline: "\r\n" | "\n" | "\r" } {
  const both = outside.includes("\r\n");
  const alone = outside.replaceAll("\r\n", "");
  const kinds = [both, alone.includes("\n"), alone.includes("\r")].filter(Boolean).length;
  if (kinds > 1) return { lines: text.replace(/\r\n?/g, "\n"), newline: "\n" };
  return { lines: text, newline: both ? "\r\n" : alone.includes("\r") ? "\r" : "\n" };
}

/**
 * The delimiter that as many lines as possible have equally often. By hand: Papa Parse gives up on two columns and a
 * line break at the end, and then takes a comma.
 */
function findDelimiter(outside: string): string {
  const lines = outside
    .slice(0, 100_000)
    .split(/[\r\n]+/, 100)
    .filter((line) => line.trim() !== "");
  const candidates = ["\t", ",", ";"].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const alike = Map.groupBy(counts, (count) => count);
    return { delimiter, lines: Math.max(0, ...[...alike.values()].map((some) => some.length)) };
  });
  return candidates.reduce((best, other) => (other.lines > best.lines ? other : best)).delimiter;
}

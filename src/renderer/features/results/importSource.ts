import type { Results } from "@shared/results/results";
import { parseResultsJson } from "@shared/results/transfer/parseResultsJson";
import { readDelimited } from "@shared/results/transfer/readDelimited";
import { readRows } from "@shared/results/transfer/readRows";
import { rowsOfHtml } from "./rowsOfHtml";

/** Rows that are to be understood, or the results of another blog as Nightdesk wrote them. */
export type ImportSource =
  | { readonly name: string; readonly format: string; readonly rows: readonly (readonly string[])[] }
  | { readonly name: string; readonly copy: Results };

/** Throws an UnreadableFileError with one sentence. */
export async function sourceOfFile(file: File): Promise<ImportSource> {
  const { name } = file;
  if (name.toLowerCase().endsWith(".json")) return { name, copy: parseResultsJson(await file.text()) };
  return { name, ...(await readRows(new Uint8Array(await file.arrayBuffer()))) };
}

/** A table of a web page or a spreadsheet, else lines of text. Throws an UnreadableFileError with one sentence. */
export function sourceOfClipboard(clipboard: DataTransfer): ImportSource {
  const html = clipboard.getData("text/html");
  const table = html === "" ? undefined : rowsOfHtml(html);
  const rows = table ?? readDelimited(clipboard.getData("text/plain"));
  return { name: "what was pasted", format: table ? "a table" : "text", rows };
}

export function sourceWords(source: ImportSource): string {
  if ("copy" in source) return `${source.name}, results as Nightdesk exports them`;
  return `${source.name}, ${source.format}, ${source.rows.length.toLocaleString("en-GB")} rows`;
}

import { type Doc, XmlText, Map as YMap } from "yjs";
import type { EntryId } from "../model/ids";
import { type FindOptions, type FoundWords, findWords, linesOfBlog, rangesOf, type TextLine } from "./findWords";

/** The origin of the change, for the undo manager that takes it back. */
export const replaceOrigin = "replace";

/**
 * Puts `replacement` in place of the words at the chosen places, in one transaction; answers how many were replaced. A
 * place whose words or surroundings have changed since they were found is left as it is.
 */
export function replaceWords(
  doc: Doc,
  order: readonly EntryId[],
  {
    query,
    options,
    replacement,
  }: { readonly query: string; readonly options: FindOptions; readonly replacement: string },
  chosen: readonly FoundWords[],
): number {
  const wanted = new Map(chosen.map((found) => [found.key, found]));
  const now = findWords(doc, order, query, options).filter((found) => isSame(found, wanted.get(found.key)));
  const keys = new Set(now.map(({ key }) => key));
  doc.transact(() => {
    for (const { place, lines } of linesOfBlog(doc, order)) {
      lines.forEach((line, number) => {
        const prefix = `${"entryId" in place ? place.entryId : ""} ${place.part} ${number}`;
        const ranges = rangesOf(line.text, query, options).filter(([from]) => keys.has(`${prefix} ${from}`));
        // From the end, so that the places before stay right.
        for (const [from, to] of ranges.toReversed()) replaceRange(line, from, to, replacement);
      });
    }
  }, replaceOrigin);
  return now.length;
}

function isSame(found: FoundWords, other: FoundWords | undefined): boolean {
  return (
    other !== undefined && found.before === other.before && found.words === other.words && found.after === other.after
  );
}

/**
 * The new words take the format of the first letter that they replace. A run of another format that the old words used
 * up goes with its map: Lexical keeps no text without letters.
 */
function replaceRange({ type, places }: TextLine, from: number, to: number, replacement: string): void {
  const first = places[from];
  const last = places[to - 1];
  if (first === undefined || last === undefined) return;
  for (let at = to - 1; at >= from; at--) {
    const place = places[at];
    if (place !== undefined) type.delete(place, 1);
  }
  type.insert(first, replacement);
  if (type instanceof XmlText) dropEmptyRuns(type);
}

/** A text's map with no letters behind it. */
function dropEmptyRuns(line: XmlText): void {
  const parts = line.toDelta() as readonly { insert: unknown }[];
  let index = parts.reduce((sum, { insert }) => sum + (typeof insert === "string" ? insert.length : 1), 0);
  for (let at = parts.length - 1; at >= 0; at--) {
    const insert = parts[at]?.insert;
    index -= typeof insert === "string" ? insert.length : 1;
    const isText = insert instanceof YMap && insert.get("__type") === "text";
    if (isText && typeof parts[at + 1]?.insert !== "string") line.delete(index, 1);
  }
}

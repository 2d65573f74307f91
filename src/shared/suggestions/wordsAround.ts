import type { ContentDiff, LinePiece } from "../diff/contentDiff";
import { type Inline, plainTextOfInlines } from "../document/inline";

/** Characters shown before and after a change. */
const context = 40;

/** The words on either side of a change in its line, cut at a word; empty where it is not within one. */
export function wordsAround(diff: ContentDiff, change: number): { readonly before: string; readonly after: string } {
  const line = lineWith([diff.title, diff.body], change);
  const at = line?.findIndex((piece) => piece.kind !== "kept" && piece.change === change) ?? -1;
  const words = (pieces: readonly LinePiece[] | undefined) =>
    plainTextOfInlines(
      (pieces ?? []).flatMap((piece): readonly Inline[] => (piece.kind === "kept" ? piece.words : piece.after)),
    );
  const [before, after] = at < 0 ? ["", ""] : [words(line?.slice(0, at)), words(line?.slice(at + 1))];
  return {
    before: before.length > context ? `…${before.slice(-context).replace(/^\S*\s/, "")}` : before,
    after: after.length > context ? `${after.slice(0, context).replace(/\s\S*$/, "")}…` : after,
  };
}

/** A line can stand in every part of a comparison: in a title, a block, an item, a cell. */
function lineWith(part: unknown, change: number): readonly LinePiece[] | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  if (Array.isArray(part) && part.some((piece) => isPieceOf(piece, change))) return part as readonly LinePiece[];
  for (const inner of Object.values(part)) {
    const line = lineWith(inner, change);
    if (line) return line;
  }
  return undefined;
}

function isPieceOf(value: unknown, change: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    "change" in value && value.change === change && "before" in value && Array.isArray(value.before) && "after" in value
  );
}

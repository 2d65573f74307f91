import { $isQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { $isListNode } from "@lexical/list";
import { $isTableNode } from "@lexical/table";
import { type Blank, blankKey, findBlanks } from "@shared/blanks/findBlanks";
import { $addUpdateTag, $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from "lexical";
import { $rootBlockOf } from "../lineAtCaret";
import { $bodyLines, $lineElementOf, $offsetOf, $replaceInLine, $selectInLine, type BodyLine } from "./bodyLines";

/** Where in the lines of a body the caret is, or what is selected in one of them or over several. */
export interface CaretInLines {
  readonly index: number;
  readonly from: number;
  readonly lastIndex: number;
  readonly to: number;
}

interface BlankInLine {
  readonly line: BodyLine;
  readonly blank: Blank;
}

export function $caretIn(lines: readonly BodyLine[]): CaretInLines | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const [start, end] = [first, last].map((point) => {
    const element = $lineElementOf(point.getNode());
    const index = lines.findIndex((line) => line.element.is(element));
    const line = lines[index];
    return line && { index, offset: $offsetOf(line, point) };
  });
  return start && end && { index: start.index, from: start.offset, lastIndex: end.index, to: end.offset };
}

/** The first blank that ends behind what is selected, or the last that begins before it. One the caret is in counts. */
export function blankFrom(
  lines: readonly BodyLine[],
  caret: CaretInLines,
  isBackwards: boolean,
): BlankInLine | undefined {
  if (isBackwards) {
    return lines
      .slice(0, caret.index + 1)
      .flatMap((line, index) => blanksIn(line).filter(({ blank }) => index < caret.index || blank.from < caret.from))
      .at(-1);
  }
  return lines
    .slice(caret.lastIndex)
    .flatMap((line, index) => blanksIn(line).filter(({ blank }) => index > 0 || blank.to > caret.to))
    .at(0);
}

/** True where the caret is in a blank or at its edge, or a blank is selected. */
export function touchesBlank(lines: readonly BodyLine[], { index, from, lastIndex, to }: CaretInLines): boolean {
  if (index !== lastIndex) return false;
  return findBlanks(lines[index]?.text ?? "").some((blank) => blank.from <= to && from <= blank.to);
}

/**
 * Whether Tab may leave what it does in the block of the caret for a blank elsewhere. In a list it indents and in a table
 * it goes to the next cell, unless a blank is being filled; from the words of a quote or a post it goes to their fields,
 * unless there is another blank in the words.
 */
export function $mayLeaveFor(target: BodyLine, line: BodyLine, isFilling: boolean, isBackwards: boolean): boolean {
  const block = $rootBlockOf(line.element);
  if ($isListNode(block) || $isTableNode(block)) return isFilling;
  if ($isQuoteBlockNode(block) || $isSocialPostNode(block)) {
    return isBackwards || $rootBlockOf(target.element)?.is(block) === true;
  }
  return true;
}

/** Selects a blank whole: the next key types over it, and is undone by itself. */
export function $selectBlank({ line, blank }: BlankInLine): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  $selectInLine(line, blank.from, blank.to);
}

/** Fills every blank of that name in, and keeps the caret where it is among the words. */
export function $fillBlanks(name: string, value: string): void {
  const lines = $bodyLines();
  const key = blankKey(name);
  const caret = $caretIn(lines);
  let { from = 0, to = 0 } = caret ?? {};
  let isFilled = false;
  lines.forEach((line, index) => {
    for (const blank of findBlanks(line.text).toReversed()) {
      if (blankKey(blank.name) !== key) continue;
      isFilled = true;
      $replaceInLine(line, blank.from, blank.to, value);
      const grown = value.length - (blank.to - blank.from);
      if (index === caret?.index && blank.to <= from) from += grown;
      if (index === caret?.lastIndex && blank.to <= to) to += grown;
    }
  });
  if (!isFilled) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const line = caret && caret.index === caret.lastIndex ? $bodyLines()[caret.index] : undefined;
  if (line) $selectInLine(line, from, to);
}

/** The first blank at or behind a place in the lines, or the first of all. */
export function $firstBlank(index = 0, offset = 0): BlankInLine | undefined {
  return blankFrom($bodyLines(), { index, from: offset, lastIndex: index, to: offset }, false);
}

function blanksIn(line: BodyLine): readonly BlankInLine[] {
  return findBlanks(line.text).map((blank) => ({ line, blank }));
}

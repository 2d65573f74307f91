import { $createQuoteBlockNode, $isQuoteBlockNode, type QuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { $isListNode } from "@lexical/list";
import { $isTableNode } from "@lexical/table";
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from "lexical";
import { $makeLineAtCaret } from "../../lineAtCaret";
import { $linesOfBlock } from "../../rules/linesOfBlock";

export function $quoteOf(node: LexicalNode): QuoteBlockNode | null {
  return $findMatchingParent(node, $isQuoteBlockNode);
}

/** The quote that the caret is in. */
export function $selectedQuote(): QuoteBlockNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $quoteOf(selection.anchor.getNode()) : null;
}

export function $toggleQuote(): boolean {
  $makeLineAtCaret();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const quote = $quoteOf(selection.anchor.getNode());
  if (quote) $unwrapQuote(quote);
  else $wrapInQuote(selection);
  return true;
}

function $wrapInQuote(selection: RangeSelection): void {
  const blocks = new Set<ElementNode>();
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const block = node.getTopLevelElement();
    if ($isElementNode(block) && !$isTableNode(block) && !$isQuoteBlockNode(block) && !$isSocialPostNode(block))
      blocks.add(block);
  }
  const all = [...blocks].sort((one, other) => one.getIndexWithinParent() - other.getIndexWithinParent());
  const [first] = all;
  if (!first) return;
  const quote = $createQuoteBlockNode();
  first.insertBefore(quote);
  for (const block of all) $moveInto(quote, block, selection);
}

/** A paragraph moves as it is, so that the caret in it stays where it was. */
function $moveInto(quote: QuoteBlockNode, block: ElementNode, selection: RangeSelection): void {
  if ($isParagraphNode(block)) {
    quote.append(block);
    return;
  }
  const hadCaret = block.isEmpty() && block.is(selection.anchor.getNode());
  const lines = $linesOfBlock(block).map((line) => $createParagraphNode().append(...line));
  quote.append(...lines);
  const [first] = lines;
  if (first && (hadCaret || $isListNode(block)) && first.isEmpty()) first.select();
  block.remove();
}

/** Leaves the paragraphs of a quote where it stood. Who said them goes with the quote; an undo brings it back. */
export function $unwrapQuote(quote: QuoteBlockNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const child of quote.getChildren()) quote.insertBefore(child);
  quote.remove();
}

/** Enter on an empty last line ends the quote. True when it did. */
export function $endQuoteOnEmptyLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = selection.anchor.getNode();
  const quote = line.getParent();
  if (!$isParagraphNode(line) || !line.isEmpty() || !$isQuoteBlockNode(quote) || line.getNextSibling()) return false;
  if (quote.getChildrenSize() > 1) {
    line.remove();
    const paragraph = $createParagraphNode();
    quote.insertAfter(paragraph);
    paragraph.select();
  } else if (Object.values(quote.getDetails()).every((value) => value === "" || value === null)) {
    $unwrapQuote(quote);
  } else {
    $lineAfter(quote).select(0, 0);
  }
  return true;
}

/** Backspace at the very start of a quote makes it paragraphs again. True when it did. */
export function $unwrapAtStart(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false;
  const quote = $quoteOf(selection.anchor.getNode());
  if (!quote || !$isAtEdge(selection.anchor.getNode(), quote, "getPreviousSibling")) return false;
  $unwrapQuote(quote);
  return true;
}

/** The down arrow at the end of a quote goes to what follows. True when it did. */
export function $leaveDownwards(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const quote = $quoteOf(node);
  if (!quote || !$isAtEdge(node, quote, "getNextSibling")) return false;
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (selection.anchor.offset < size) return false;
  return $leaveQuote(quote);
}

/** Puts the caret after the quote; false where something stands there that takes no caret at its start. */
export function $leaveQuote(quote: QuoteBlockNode): boolean {
  const next = quote.getNextSibling();
  if (next && !$isElementNode(next)) return false;
  if (next) next.selectStart();
  else $lineAfter(quote).select(0, 0);
  return true;
}

/** The paragraph after `block`, made where there is none. */
export function $lineAfter(block: LexicalNode): ParagraphNode {
  const next = block.getNextSibling();
  if ($isParagraphNode(next)) return next;
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  return paragraph;
}

/** True where nothing stands between `node` and that side of `edge`, a block around it. */
export function $isAtEdge(
  node: LexicalNode,
  edge: LexicalNode,
  side: "getPreviousSibling" | "getNextSibling",
): boolean {
  for (let at: LexicalNode | null = node; at && !at.is(edge); at = at.getParent()) {
    if (at[side]()) return false;
  }
  return true;
}

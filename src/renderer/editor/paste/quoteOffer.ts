import { $createQuoteBlockNode, type QuoteDetails } from "@body/nodes/QuoteBlockNode";
import { type QuotedText, readQuotedText } from "@shared/document/readQuotedText";
import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type NodeKey,
  type ParagraphNode,
} from "lexical";

/** Paragraphs that were just pasted and read as a quotation. */
export interface QuoteOffer {
  readonly paragraphs: readonly NodeKey[];
  readonly quoted: QuotedText;
}

/** The empty line that a paste goes into, by what stands around it: the paste may put another in its place. */
export interface EmptyLine {
  readonly before: NodeKey | null;
  readonly after: NodeKey | null;
}

/** Longer texts are no quotation for a live blog. */
const longest = 4000;

/** The empty line of the body that the caret is in. Undefined in any other place: what stands there is no part of it. */
export function $emptyLineAtCaret(): EmptyLine | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const line = selection.anchor.getNode();
  if (!$isParagraphNode(line) || !line.isEmpty() || !$isRootNode(line.getParent())) return undefined;
  return {
    before: line.getPreviousSibling()?.getKey() ?? null,
    after: line.getNextSibling()?.getKey() ?? null,
  };
}

/** What was pasted into `line`, where it reads as a quotation and who said it. */
export function $quoteOfferIn({ before, after }: EmptyLine): QuoteOffer | null {
  const paragraphs: ParagraphNode[] = [];
  const first = before === null ? $getRoot().getFirstChild() : ($getNodeByKey(before)?.getNextSibling() ?? null);
  for (let node: LexicalNode | null = first; node && node.getKey() !== after; node = node.getNextSibling()) {
    if (!$isParagraphNode(node)) return null;
    paragraphs.push(node);
  }
  const text = textOf($piecesOf(paragraphs));
  const quoted = text.length > longest ? undefined : readQuotedText(text);
  return quoted ? { paragraphs: paragraphs.map((paragraph) => paragraph.getKey()), quoted } : null;
}

/** Makes the offered paragraphs a quote, in one step: the marks and the attribution go, links and emphasis stay. */
export function $takeQuoteOffer({ paragraphs, quoted }: QuoteOffer, details: Partial<QuoteDetails>): boolean {
  const blocks = paragraphs.map((key) => $getNodeByKey(key)).filter($isParagraphNode);
  const [first] = blocks;
  if (!first || blocks.length !== paragraphs.length) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const quote = $createQuoteBlockNode(details);
  first.insertBefore(quote);
  $keepOnly($piecesOf(blocks), quoted);
  quote.append(...blocks.filter((block) => !block.isEmpty()));
  for (const block of blocks) if (block.isEmpty()) block.remove();
  quote.selectEnd();
  return true;
}

/** A text, a line break or the end of a paragraph, with the words that it is. */
interface Piece {
  readonly node: LexicalNode | null;
  readonly words: string;
}

function $piecesOf(paragraphs: readonly ParagraphNode[]): readonly Piece[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [{ node: null, words: "\n\n" }] : []),
    ...$leavesOf(paragraph).map((node) => ({ node, words: node.getTextContent() })),
  ]);
}

function $leavesOf(node: LexicalNode): readonly LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap($leavesOf) : [node];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join("");
}

/** Takes away what stands outside the words; a comma that only the sentence around them needed becomes a full stop. */
function $keepOnly(pieces: readonly Piece[], { from, to, endsInComma }: QuotedText): void {
  let at = 0;
  for (const { node, words } of pieces) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, words.length)];
    const isLast = at < to && to <= at + words.length;
    at += words.length;
    if (!node) continue;
    if (start >= end) $removeWithParents(node);
    else if ($isTextNode(node)) node.setTextContent(words.slice(start, end) + (isLast && endsInComma ? "." : ""));
  }
}

function $removeWithParents(node: LexicalNode): void {
  const parent = node.getParent();
  node.remove();
  if (parent?.isInline() && parent.isEmpty()) parent.remove();
}

import { $isQuoteBlockNode, type QuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $isLinkNode } from "@lexical/link";
import type { KnownSpeaker } from "@shared/model/speaker";
import {
  $addUpdateTag,
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from "lexical";
import { $quoteOf } from "../blocks/quote/quoteEditing";

/** `@na` before the caret: where it stands, and what is typed of the name. */
export interface Mention {
  readonly key: NodeKey;
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** Longer names are not looked for: this runs after every key press. */
const longest = 48;
const letters = "[\\p{L}\\p{M}’'.-]";
const mention = new RegExp(`(?<=^|[\\s(“"‘—–])@(\\p{L}${letters}*(?: ${letters}*){0,3})$`, "u");

/** The mention that the caret stands behind, not inside a link. An address has letters before its `@` and is none. */
export function $mentionAtCaret(): Mention | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || $findMatchingParent(node, $isLinkNode)) return null;
  const to = selection.anchor.offset;
  const start = Math.max(0, to - longest);
  const match = mention.exec(node.getTextContent().slice(start, to));
  return match ? { key: node.getKey(), from: start + match.index, to, typed: match[1] ?? "" } : null;
}

/** In a quote, or alone in the line after one that names nobody: fills in who said it. Elsewhere: writes the name. */
export function $takeSpeaker({ key, from, to }: Mention, speaker: KnownSpeaker): void {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node)) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const quote = $quoteOf(node) ?? $namelessQuoteBefore(node, to - from);
  if (!quote) {
    node.spliceText(from, to - from, speaker.name, true);
    return;
  }
  quote.setDetails({ speaker: speaker.name, role: speaker.role, party: speaker.party });
  const text = node.getTextContent();
  // The space that parted the mention from the last word goes with it.
  const start = to === text.length ? text.slice(0, from).trimEnd().length : from;
  node.spliceText(start, to - start, "", true);
  if (node.getTextContent() === "") $removeText(node);
}

function $removeText(node: TextNode): void {
  const line = node.getParent();
  const isAlone = line?.getChildrenSize() === 1;
  node.selectPrevious();
  node.remove();
  if (isAlone) line?.select(0, 0);
}

function $namelessQuoteBefore(node: LexicalNode, length: number): QuoteBlockNode | null {
  const line = node.getParent();
  if (!$isParagraphNode(line) || line.getTextContentSize() !== length) return null;
  const before = line.getPreviousSibling();
  return $isQuoteBlockNode(before) && before.getDetails().speaker.trim() === "" ? before : null;
}

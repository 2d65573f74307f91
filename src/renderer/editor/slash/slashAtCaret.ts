import { $isLinkNode } from "@lexical/link";
import { $findMatchingParent, $getSelection, $isLineBreakNode, $isRangeSelection, $isTextNode } from "lexical";
import { slashQuery } from "./slashQuery";

/** What is typed after the slash before the caret; undefined where there is none. */
export function $slashAtCaret(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text) || $findMatchingParent(text, $isLinkNode)) return undefined;
  const before = text.getTextContent().slice(0, selection.anchor.offset);
  const query = slashQuery(before);
  if (query === undefined || before.length > query.length + 1) return query;
  // The slash begins a stretch of text: what counts is what that stretch follows.
  const previous = text.getPreviousSibling();
  const follows = previous === null || $isLineBreakNode(previous) || /\s$/.test(previous.getTextContent());
  return follows ? query : undefined;
}

/** Takes the slash and what follows it out again. */
export function $removeSlash(query: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const text = selection.anchor.getNode();
  if (!$isTextNode(text)) return;
  const length = query.length + 1;
  text.spliceText(selection.anchor.offset - length, length, "", true);
  if (text.getTextContent() === "") text.remove();
}

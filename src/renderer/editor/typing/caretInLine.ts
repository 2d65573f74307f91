import { $isLinkNode } from "@lexical/link";
import { $getSelection, $isLineBreakNode, $isRangeSelection, $isTextNode, type TextNode } from "lexical";

interface CaretInLine {
  readonly node: TextNode;
  readonly offset: number;
  /** What stands before the caret, from the last line break on; no more than decides about a sign. */
  readonly line: string;
  /** In the words of a link. */
  readonly isInLink: boolean;
}

const enough = 400;

/** The caret between the letters of a line that somebody writes; null anywhere else, in the address of a link too. */
export function $caretInLine(): CaretInLine | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return null;
  const parent = node.getParent();
  const isInLink = $isLinkNode(parent);
  if (isInLink && isAddress(parent.getTextContent())) return null;
  const { offset } = selection.anchor;
  return { node, offset, line: $lineBefore(node, offset), isInLink };
}

/** Loosely: it is being changed. */
function isAddress(words: string): boolean {
  return /^\S*\w\.\w\S*$/.test(words);
}

export function $lineBefore(node: TextNode, offset: number): string {
  let line = node.getTextContent().slice(Math.max(0, offset - enough), offset);
  const parent = node.getParent();
  let previous = node.getPreviousSibling() ?? ($isLinkNode(parent) ? parent.getPreviousSibling() : null);
  while (previous && line.length < enough && !$isLineBreakNode(previous)) {
    line = previous.getTextContent().slice(-enough) + line;
    previous = previous.getPreviousSibling();
  }
  return line;
}

import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type NodeKey,
  type PointType,
  type TextNode,
} from "lexical";
import { $textOf } from "./blockText";
import type { Span } from "./followChange";

/**
 * Puts another word in place of one, in the form of its first letter: bold stays bold, a link a link. The caret stays
 * where it is in the words around it. False where the block no longer reads `written` there; nothing is changed then.
 */
export function $replaceWord(block: NodeKey, { start, end }: Span, written: string, replacement: string): boolean {
  const node = $getNodeByKey(block);
  if (!$isElementNode(node)) return false;
  const { text, pieces } = $textOf(node);
  if (text.slice(start, end) !== written) return false;
  let left = replacement;
  for (const piece of pieces) {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
    const textNode = $getNodeByKey(piece.key);
    if (from >= to || !$isTextNode(textNode)) continue;
    $splice(textNode, from - piece.start, to - from, left);
    left = "";
    if (textNode.getTextContent() === "") textNode.remove();
  }
  return true;
}

function $splice(node: TextNode, offset: number, length: number, insert: string): void {
  node.spliceText(offset, length, insert);
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const move = (point: PointType) => {
    if (point.key !== node.getKey() || point.offset <= offset) return;
    const behind = Math.max(0, point.offset - offset - length);
    point.set(point.key, offset + insert.length + behind, "text");
  };
  move(selection.anchor);
  move(selection.focus);
}

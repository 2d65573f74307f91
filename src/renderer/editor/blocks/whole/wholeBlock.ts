import { $isPictureNode, type PictureNode } from "@body/nodes/PictureNode";
import { $isResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $isTableNode } from "@lexical/table";
import {
  $addUpdateTag,
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type RangeSelection,
} from "lexical";
import { $makeLineAtCaret, $rootBlockOf } from "../../lineAtCaret";
import { $isAtEdge, $lineAfter } from "../quote/quoteEditing";

/** A block without a caret of its own: selected, passed, deleted and copied as one piece. */
export type WholeBlockNode = ResultsBlockNode | PictureNode;

export function $isWholeBlock(node: LexicalNode | null | undefined): node is WholeBlockNode {
  return $isResultsBlockNode(node) || $isPictureNode(node);
}

/** The block that is selected as a whole, when nothing else is. */
export function $selectedBlock(): WholeBlockNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return $isWholeBlock(node) && others.length === 0 ? node : null;
}

export function $selectBlock(node: WholeBlockNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** Puts a block where an empty paragraph is, or after the block of the caret. */
export function $insertBlock(node: WholeBlockNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  $makeLineAtCaret();
  const at = $blockOfCaret() ?? $getRoot().getLastChild();
  if ($isParagraphNode(at) && at.isEmpty()) at.replace(node);
  else if (at) at.insertAfter(node);
  else $getRoot().append(node);
}

function $blockOfCaret(): LexicalNode | null {
  const [, focus] = $getSelection()?.getStartEndPoints() ?? [];
  return focus ? $rootBlockOf(focus.getNode()) : null;
}

/** Takes the block out and puts the caret where it stood. */
export function $removeBlock(node: WholeBlockNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const place = node.getIndexWithinParent();
  const previous = node.getPreviousSibling();
  const next = node.getNextSibling();
  node.remove();
  if ($isElementNode(next)) next.selectStart();
  else if ($isElementNode(previous)) previous.selectEnd();
  else if (previous || next) $getRoot().select(place, place);
  else $getRoot().append($createParagraphNode()).selectEnd();
}

/** Puts the caret into the line below the block, made where there is none. */
export function $goOnBelow(node: WholeBlockNode): void {
  $lineAfter(node).selectStart();
}

/** From a selected block into the line before or after it. False where none stands there: Lexical has a caret for that. */
export function $leaveBlock(isBackward: boolean): boolean {
  const node = $selectedBlock();
  const beside = isBackward ? node?.getPreviousSibling() : node?.getNextSibling();
  if (!$isElementNode(beside) || beside.isShadowRoot()) return false;
  if (isBackward) beside.selectEnd();
  else beside.selectStart();
  return true;
}

/**
 * A key that deletes takes a selected block out; at the edge of the block beside one it selects it first, as figures and
 * pictures are not to go with one key too many. True when it did either.
 */
export function $deleteBlock(isBackward: boolean): boolean {
  const selected = $selectedBlock();
  if (selected) {
    $removeBlock(selected);
    return true;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const beside = $nodeBeside(selection, isBackward);
  if (!$isWholeBlock(beside)) return false;
  const line = selection.anchor.getNode();
  // The last line of a body stays, to go on in.
  if ($isParagraphNode(line) && line.isEmpty() && (!isBackward || line.getNextSibling())) line.remove();
  $selectBlock(beside);
  return true;
}

/** What stands before or after the block that the caret is at the very edge of. */
function $nodeBeside({ anchor }: RangeSelection, isBackward: boolean): LexicalNode | null {
  const node = anchor.getNode();
  if ($isRootNode(node)) return node.getChildAtIndex(isBackward ? anchor.offset - 1 : anchor.offset);
  const block = $rootBlockOf(node);
  if (!block || $isTableNode(block)) return null;
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (anchor.offset !== (isBackward ? 0 : size)) return null;
  const side = isBackward ? "getPreviousSibling" : "getNextSibling";
  return $isAtEdge(node, block, side) ? block[side]() : null;
}

import { $createResultsBlockNode, $isResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $isTableNode } from "@lexical/table";
import type { ResultsBlock } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
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
import { $putBlockAtCaret, $rootBlockOf } from "../../lineAtCaret";
import { $isAtEdge, $lineAfter } from "../quote/quoteEditing";

/** The results block that is selected as a whole, when nothing else is. */
export function $selectedResults(): ResultsBlockNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return $isResultsBlockNode(node) && others.length === 0 ? node : null;
}

export function $selectResults(node: ResultsBlockNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** Puts results where an empty paragraph is, or after the block of the caret, and the caret into the line below them. */
export function $insertResults(block: ResultsBlock): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const node = $createResultsBlockNode(block);
  $putBlockAtCaret(node);
  $lineAfter(node).selectStart();
}

/** Keeps the figures in the block as they are now. */
export function $freezeResults(node: ResultsBlockNode, view: ResultsView): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  node.setBlock({ ...node.getBlock(), frozen: true, view });
}

/** Lets the block show the figures of the blog again, whatever they become. */
export function $followFigures(node: ResultsBlockNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  node.setBlock({ ...node.getBlock(), frozen: false, view: null });
}

/** Takes the block out and puts the caret where it stood. */
export function $removeResults(node: ResultsBlockNode): void {
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

/** From a selected block into the line before or after it. False where none stands there: Lexical has a caret for that. */
export function $leaveResults(isBackward: boolean): boolean {
  const node = $selectedResults();
  const beside = isBackward ? node?.getPreviousSibling() : node?.getNextSibling();
  if (!$isElementNode(beside) || beside.isShadowRoot()) return false;
  if (isBackward) beside.selectEnd();
  else beside.selectStart();
  return true;
}

/**
 * A key that deletes takes a selected block out; at the edge of the block beside one it selects it first, as figures are
 * not to go with one key too many. True when it did either.
 */
export function $deleteResults(isBackward: boolean): boolean {
  const selected = $selectedResults();
  if (selected) {
    $removeResults(selected);
    return true;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const beside = $nodeBeside(selection, isBackward);
  if (!$isResultsBlockNode(beside)) return false;
  const line = selection.anchor.getNode();
  // The last line of a body stays, to go on in.
  if ($isParagraphNode(line) && line.isEmpty() && (!isBackward || line.getNextSibling())) line.remove();
  $selectResults(beside);
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

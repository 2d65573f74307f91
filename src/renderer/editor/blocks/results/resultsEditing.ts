import { $createResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import type { ResultsBlock } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import { $addUpdateTag, HISTORY_PUSH_TAG } from "lexical";
import { $goOnBelow, $insertBlock } from "../whole/wholeBlock";

/** Puts results where an empty paragraph is, or after the block of the caret, and the caret into the line below them. */
export function $insertResults(block: ResultsBlock): void {
  const node = $createResultsBlockNode(block);
  $insertBlock(node);
  $goOnBelow(node);
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

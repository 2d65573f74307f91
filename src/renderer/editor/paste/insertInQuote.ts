import { $isQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $findMatchingParent, $isRangeSelection, type BaseSelection, type LexicalNode } from "lexical";
import { $isBlock, $linesOfBlock } from "../rules/linesOfBlock";
import { $insertLines } from "./insertLines";

/**
 * Blocks pasted into a quote become paragraphs of it; Lexical alone would run them into one line. True when the caret
 * was in a quote and there were blocks to take apart.
 */
export function $insertInQuote(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection) || !nodes.some($isBlock)) return false;
  if (!$findMatchingParent(selection.anchor.getNode(), $isQuoteBlockNode)) return false;
  const lines: LexicalNode[][] = [];
  for (const node of nodes) {
    if ($isBlock(node)) lines.push(...$linesOfBlock(node));
    else lines.push([node]);
  }
  $insertLines(lines, selection);
  return true;
}

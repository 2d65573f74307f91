import { $isQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { $findMatchingParent, $isRangeSelection, type BaseSelection, type LexicalNode } from "lexical";
import { $isWholeBlock } from "../blocks/whole/wholeBlock";
import { $isBlock, $linesOfBlock } from "../rules/linesOfBlock";
import { $insertLines } from "./insertLines";

/**
 * Blocks pasted into a quote or a post become paragraphs of it; Lexical alone would run them into one line. Results and
 * pictures cannot, and come after it. True when the caret was in one and there were blocks to take apart.
 */
export function $insertInQuote(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection) || !nodes.some($isBlock)) return false;
  const quote = $findMatchingParent(
    selection.anchor.getNode(),
    (node) => $isQuoteBlockNode(node) || $isSocialPostNode(node),
  );
  if (!quote) return false;
  const lines: LexicalNode[][] = [];
  let last: LexicalNode = quote;
  for (const node of nodes) {
    if ($isWholeBlock(node)) last = last.insertAfter(node);
    else if ($isBlock(node)) lines.push(...$linesOfBlock(node));
    else lines.push([node]);
  }
  $insertLines(lines, selection);
  return true;
}

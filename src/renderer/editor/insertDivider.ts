import { $createHorizontalRuleNode } from "@lexical/extension";
import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
} from "lexical";
import { $makeLineAtCaret } from "./lineAtCaret";

/** Puts a divider where an empty paragraph is, or after the block of the caret, and the caret on the line below it. */
export function $insertDivider(): void {
  $makeLineAtCaret();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const block = selection.anchor.getNode().getTopLevelElement();
  if (!block) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const divider = $createHorizontalRuleNode();
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(divider);
  else block.insertAfter(divider);
  const next = divider.getNextSibling();
  if ($isElementNode(next)) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  divider.insertAfter(paragraph);
  paragraph.select();
}

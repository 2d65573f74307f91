import type { ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $isListItemNode, $isListNode } from "@lexical/list";
import { $isParagraphNode, $isRootNode, type ElementNode } from "lexical";
import { $rootBlockOf } from "../lineAtCaret";

/** Results stand between blocks, not inside one: after the quote, list or table that they came into. */
export function $keepResults(results: ResultsBlockNode): void {
  if (!results.hasSubject()) {
    results.remove();
    return;
  }
  const holder = results.getParent();
  const block = $rootBlockOf(results);
  if (!holder || !block || $isRootNode(holder)) return;
  block.insertAfter(results);
  $removeEmpty(holder);
}

/** A quote and a cell get their paragraph again by their own rules. */
function $removeEmpty(holder: ElementNode): void {
  if (!holder.isEmpty() || !($isListItemNode(holder) || $isListNode(holder) || $isParagraphNode(holder))) return;
  const around = holder.getParent();
  holder.remove(true);
  if (around) $removeEmpty(around);
}

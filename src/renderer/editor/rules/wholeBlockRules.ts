import type { PictureNode } from "@body/nodes/PictureNode";
import type { ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { $isListItemNode, $isListNode } from "@lexical/list";
import { $isParagraphNode, $isRootNode, type ElementNode } from "lexical";
import type { WholeBlockNode } from "../blocks/whole/wholeBlock";
import { $rootBlockOf } from "../lineAtCaret";

/** Results that point to nothing go; the others stand between blocks. */
export function $keepResults(results: ResultsBlockNode): void {
  if (results.hasSubject()) $keepBetweenBlocks(results);
  else results.remove();
}

/** A picture without bytes goes; the others stand between blocks. */
export function $keepPicture(picture: PictureNode): void {
  if (picture.hasPicture()) $keepBetweenBlocks(picture);
  else picture.remove();
}

/** Not inside a block: after the quote, list or table that it came into. */
function $keepBetweenBlocks(node: WholeBlockNode): void {
  const holder = node.getParent();
  const block = $rootBlockOf(node);
  if (!holder || !block || $isRootNode(holder)) return;
  block.insertAfter(node);
  $removeEmpty(holder);
}

/** A quote and a cell get their paragraph again by their own rules. */
function $removeEmpty(holder: ElementNode): void {
  if (!holder.isEmpty() || !($isListItemNode(holder) || $isListNode(holder) || $isParagraphNode(holder))) return;
  const around = holder.getParent();
  holder.remove(true);
  if (around) $removeEmpty(around);
}

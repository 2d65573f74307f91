import { $createListNode, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from "@lexical/list";
import { $createHeadingNode, type HeadingNode } from "@lexical/rich-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RootNode,
} from "lexical";
import { $isBlock, $linesOfBlock } from "./linesOfBlock";
import { maxListDepth } from "./maxListDepth";

/** A line has no alignment and no indent of its own. */
export function $clearLook(node: ElementNode): void {
  if (node.getFormatType() !== "") node.setFormat("");
  if (node.getIndent() !== 0) node.setIndent(0);
  if (node.getStyle() !== "") node.setStyle("");
}

export function $keepParagraph(paragraph: ParagraphNode): void {
  $clearLook(paragraph);
  $keepInlines(paragraph);
}

/** Two levels of heading: the first below the title of the entry, and the next. */
export function $keepHeading(heading: HeadingNode): void {
  const tag = heading.getTag();
  if (tag !== "h2" && tag !== "h3") {
    const wanted = $createHeadingNode(tag === "h1" ? "h2" : "h3");
    heading.replace(wanted, true);
    return;
  }
  $clearLook(heading);
  $keepInlines(heading);
}

export function $keepList(list: ListNode): void {
  const type = list.getListType() === "number" ? "number" : "bullet";
  if (list.getListType() !== type) {
    list.replace($createListNode(type), true);
    return;
  }
  if (list.getStart() !== 1) list.setStart(1);
  if (list.getFormatType() !== "") list.setFormat("");
  if (list.getStyle() !== "") list.setStyle("");
  if ($depthOfList(list) > maxListDepth) $raise(list);
}

function $depthOfList(list: ListNode): number {
  let depth = 0;
  for (let node: LexicalNode | null = list; node; node = node.getParent()) if ($isListNode(node)) depth += 1;
  return depth;
}

/** Puts the items of a list that is too deep beside the item that held it. */
function $raise(list: ListNode): void {
  const holder = list.getParent();
  if (!$isListItemNode(holder)) return;
  for (const item of list.getChildren().reverse()) holder.insertAfter(item);
  list.remove();
  if (holder.isEmpty()) holder.remove();
}

export function $keepListItem(item: ListItemNode): void {
  if (item.getFormatType() !== "") item.setFormat("");
  if (item.getStyle() !== "") item.setStyle("");
  $keepInlines(item, $isListNode);
}

/** Takes blocks that stand inside a line apart: their lines are parted by line breaks. */
function $keepInlines(line: ElementNode, $isAllowed: (node: LexicalNode) => boolean = () => false): void {
  for (const child of line.getChildren()) {
    if (!$isBlock(child) || $isAllowed(child)) continue;
    $linesOfBlock(child).forEach((nodes, index) => {
      if (index > 0 || child.getPreviousSibling()) child.insertBefore($createLineBreakNode());
      for (const node of nodes) child.insertBefore(node);
    });
    child.remove();
  }
}

/** Words and list items that came loose get a paragraph of their own. */
export function $keepRoot(root: RootNode): void {
  for (const child of root.getChildren()) {
    if ($isDecoratorNode(child) && !child.isInline()) continue;
    if (!$isElementNode(child) || child.isInline()) {
      const paragraph = $createParagraphNode();
      child.replace(paragraph);
      paragraph.append(child);
    }
  }
}

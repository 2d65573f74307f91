import { $isTableNode, $isTableRowNode } from "@lexical/table";
import { $createTextNode, $isDecoratorNode, $isElementNode, type ElementNode, type LexicalNode } from "lexical";

/**
 * The lines of a block, each the inline nodes of one paragraph: what is left of a list, a heading or a table where only
 * paragraphs may stand. A row of a table is one line. The nodes are taken as they are, not copied.
 */
export function $linesOfBlock(node: LexicalNode): LexicalNode[][] {
  if (!$isElementNode(node) || node.isInline()) return [];
  if ($isTableNode(node)) return node.getChildren().filter($isTableRowNode).map($lineOfRow);
  const children = node.getChildren();
  if (!children.some($isBlock)) return [children];
  const lines: LexicalNode[][] = [];
  let open: LexicalNode[] | undefined;
  for (const child of children) {
    if ($isBlock(child)) {
      lines.push(...$linesOfBlock(child));
      open = undefined;
    } else if (open) {
      open.push(child);
    } else {
      open = [child];
      lines.push(open);
    }
  }
  return lines;
}

function $lineOfRow(row: ElementNode): LexicalNode[] {
  const cells = row.getChildren().map((cell) => $linesOfBlock(cell).flatMap((line, index) => $parted(line, index)));
  return cells.flatMap((cell, index) => $parted(cell, index));
}

function $parted(nodes: LexicalNode[], index: number): LexicalNode[] {
  return index === 0 ? nodes : [$createTextNode(" "), ...nodes];
}

/** True for what may not stand inside a line: an element or a decorator that takes a line of its own. */
export function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

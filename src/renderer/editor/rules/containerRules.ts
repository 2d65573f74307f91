import { $createQuoteBlockNode, type QuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import type { SocialPostNode } from "@body/nodes/SocialPostNode";
import type { QuoteNode } from "@lexical/rich-text";
import type { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode } from "lexical";
import { $isBlock, $linesOfBlock } from "./linesOfBlock";

/** Lexical's own quote has no speaker: it becomes ours. */
export function $keepForeignQuote(quote: QuoteNode): void {
  const ours = $createQuoteBlockNode();
  ours.append(...$linesOfBlock(quote).map((line) => $createParagraphNode().append(...line)));
  quote.replace(ours);
}

/** A quote holds paragraphs and at least one of them. One inside another block is taken apart by that block's rule. */
export function $keepQuote(quote: QuoteBlockNode): void {
  $keepParagraphs(quote);
}

/** The words of a post are paragraphs, as those of a quote are. */
export function $keepPost(post: SocialPostNode): void {
  $keepParagraphs(post);
}

export function $keepCell(cell: TableCellNode): void {
  if (cell.getWidth() !== undefined) cell.setWidth(undefined);
  if (cell.getVerticalAlign() !== undefined) cell.setVerticalAlign(undefined);
  if (cell.getFormatType() !== "") cell.setFormat("");
  $keepParagraphs(cell);
}

export function $keepRow(row: TableRowNode): void {
  if (row.getHeight() !== undefined) row.setHeight(undefined);
}

export function $keepTable(table: TableNode): void {
  if (table.getColWidths() !== undefined) table.setColWidths(undefined);
  if (table.getRowStriping()) table.setRowStriping(false);
  if (table.getFrozenRows() !== 0) table.setFrozenRows(0);
  if (table.getFrozenColumns() !== 0) table.setFrozenColumns(0);
  if (table.getFormatType() !== "") table.setFormat("");
}

/** Makes paragraphs of whatever else stands in `holder`: lists and headings become lines, loose words a line. */
function $keepParagraphs(holder: ElementNode): void {
  const children = holder.getChildren();
  if (children.length > 0 && children.every($isParagraphNode)) return;
  for (const child of children) {
    if ($isParagraphNode(child)) continue;
    if ($isBlock(child)) {
      const lines = $isElementNode(child) ? $linesOfBlock(child) : [];
      for (const line of lines) child.insertBefore($createParagraphNode().append(...line));
      child.remove();
      continue;
    }
    const before = child.getPreviousSibling();
    if ($isParagraphNode(before) && !children.includes(before)) {
      before.append(child);
    } else {
      const paragraph = $createParagraphNode();
      child.insertBefore(paragraph);
      paragraph.append(child);
    }
  }
  if (holder.isEmpty()) holder.append($createParagraphNode());
}

import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $setTableCaption } from "@body/nodes/tableCaption";
import { BlockSchema, defineImportRule, sel } from "@lexical/html";
import { $isTableCellNode, $isTableNode, $isTableRowNode, TableCellHeaderStates, type TableNode } from "@lexical/table";

/** A block quotation is a quote whose speaker is not known yet. */
export const BlockquoteRule = defineImportRule({
  name: "nightdesk/blockquote",
  match: sel.tag("blockquote"),
  $import: (context, element) => [
    $createQuoteBlockNode().append(...context.$importChildren(element, { schema: BlockSchema })),
  ],
});

/** Keeps the caption of a table, and makes its first row the header where it has none. */
export const TableRule = defineImportRule({
  name: "nightdesk/table",
  match: sel.tag("table"),
  $import: (_context, element, $next) => {
    const nodes = $next();
    const caption = element.querySelector(":scope > caption")?.textContent?.replace(/\s+/g, " ").trim();
    for (const table of nodes.filter($isTableNode)) {
      if (caption) $setTableCaption(table, caption);
      if (table.getChildrenSize() > 1 && !element.querySelector("th")) $makeFirstRowHeader(table);
      $dropBoldOfHeaders(table);
    }
    return nodes;
  },
});

function $makeFirstRowHeader(table: TableNode): void {
  const row = table.getFirstChild();
  if (!$isTableRowNode(row)) return;
  for (const cell of row.getChildren().filter($isTableCellNode)) cell.setHeaderStyles(TableCellHeaderStates.ROW);
}

/** Header cells are bold by themselves. */
function $dropBoldOfHeaders(table: TableNode): void {
  const cells = table
    .getChildren()
    .filter($isTableRowNode)
    .flatMap((row) => row.getChildren().filter($isTableCellNode));
  for (const cell of cells) {
    if (!cell.hasHeader()) continue;
    for (const text of cell.getAllTextNodes()) if (text.hasFormat("bold")) text.toggleFormat("bold");
  }
}

import {
  $createTableCellNode,
  $findTableNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
} from "@lexical/table";
import { $createParagraphNode, type LexicalNode, type TextNode } from "lexical";

/**
 * Gives the rows of the table in which `node` stands the cells that they lack, at their ends: a column from one laptop and
 * a row from another leave a row too short. Lexical's commands for rows and columns throw on such a table, and it fills
 * rows up itself only where the table changes, not where a cell does.
 */
export function $fillRows(node: LexicalNode | null): void {
  const rows = (node && $findTableNode(node))?.getChildren().filter($isTableRowNode) ?? [];
  // One that was just pasted is first parted into cells of one row and column, by Lexical.
  if (rows.some((row) => row.getChildren().some($isMerged))) return;
  const width = Math.max(0, ...rows.map((row) => row.getChildrenSize()));
  for (const row of rows) {
    const last = row.getLastChild();
    const state = $isTableCellNode(last) ? last.getHeaderStyles() & TableCellHeaderStates.ROW : 0;
    while (row.getChildrenSize() < width) row.append($createTableCellNode(state).append($createParagraphNode()));
  }
}

function $isMerged(cell: LexicalNode): boolean {
  return $isTableCellNode(cell) && (cell.getColSpan() > 1 || cell.getRowSpan() > 1);
}

/** Fills up once somebody writes in a row that is longer or shorter than the first one. Runs at every key: looks at one row. */
export function $fillRowsOfText(text: TextNode): void {
  const row = text.getParent()?.getParent()?.getParent();
  if (!$isTableRowNode(row)) return;
  const first = row.getParent()?.getFirstChild();
  if ($isTableRowNode(first) && first.getChildrenSize() !== row.getChildrenSize()) $fillRows(row);
}

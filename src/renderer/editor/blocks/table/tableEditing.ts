import {
  $createTableNodeWithDimensions,
  $findCellNode,
  $findTableNode,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from "@lexical/table";
import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalNode,
} from "lexical";
import { $makeLineAtCaret } from "../../lineAtCaret";
import { $quoteOf } from "../quote/quoteEditing";
import { $fillRows } from "./fillRows";

/** Puts a table of three rows and columns where the caret is, the first row its header, and the caret in its first cell. */
export function $insertEmptyTable(): boolean {
  $makeLineAtCaret();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const at = selection.focus.getNode();
  if ($findTableNode(at)) return true;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false });
  const block: LexicalNode | null = $quoteOf(at) ?? at.getTopLevelElement();
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(table);
  else if (block) block.insertAfter(table);
  else selection.insertNodes([table]);
  table.getFirstDescendant()?.selectStart();
  return true;
}

/** Tab in the last cell adds a row. True when it did. */
export function $addRowAtEnd(): boolean {
  const cell = $selectedCell();
  const table = cell && $findTableNode(cell);
  if (!cell || !table || cell.getNextSibling() || cell.getParent()?.getNextSibling()) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  $fillRows(table);
  const row = $insertTableRowAtSelection(true);
  const first = row?.getFirstChild();
  if ($isTableCellNode(first)) first.selectStart();
  return true;
}

/** Makes the paragraph that the down arrow leaves a table for, where none follows. Lexical then moves the caret. */
export function $ensureLineAfterTable(): void {
  const cell = $selectedCell();
  const table = cell && $findTableNode(cell);
  if (!cell || !table || cell.getParent()?.getNextSibling() || table.getNextSibling()) return;
  table.insertAfter($createParagraphNode());
}

export function $hasHeaderRow(table: TableNode): boolean {
  return $cellsOfFirstRow(table).every((cell) => cell.hasHeader());
}

export function $toggleHeaderRow(table: TableNode): void {
  const wanted = $hasHeaderRow(table) ? TableCellHeaderStates.NO_STATUS : TableCellHeaderStates.ROW;
  for (const cell of $cellsOfFirstRow(table)) cell.setHeaderStyles(wanted);
}

/** Takes a table out and leaves the caret where it stood. */
export function $deleteTable(table: TableNode): void {
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
}

function $cellsOfFirstRow(table: TableNode): TableCellNode[] {
  const row = table.getFirstChild();
  return $isTableRowNode(row) ? row.getChildren().filter($isTableCellNode) : [];
}

function $selectedCell(): TableCellNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() ? $findCellNode(selection.anchor.getNode()) : null;
}

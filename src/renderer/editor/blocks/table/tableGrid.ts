import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  type TableCellNode,
  type TableNode,
} from "@lexical/table";
import { $getSelection, type LexicalNode } from "lexical";
import { $fillRows } from "./fillRows";
import { $deleteTable } from "./tableEditing";

/** Lexical's own commands leave the caret at the edge of the table; these keep it in the row or column it was in. */
export function $addRow(where: "above" | "below"): void {
  const cell = $cellOfCaret();
  $fillRows(cell);
  $insertTableRowAtSelection(where === "below");
  const row = cell?.getParent();
  $enter($cellAt(where === "below" ? row?.getNextSibling() : row?.getPreviousSibling(), cell?.getIndexWithinParent()));
}

export function $addColumn(where: "left" | "right"): void {
  const cell = $cellOfCaret();
  $fillRows(cell);
  $insertTableColumnAtSelection(where === "right");
  $enter(where === "right" ? cell?.getNextSibling() : cell?.getPreviousSibling());
}

/** Takes the row of the caret out; the last one takes the table with it. */
export function $deleteRow(table: TableNode): void {
  if (table.getChildrenSize() < 2) {
    $deleteTable(table);
    return;
  }
  const cell = $cellOfCaret();
  const row = cell?.getParent();
  $fillRows(table);
  const next = $cellAt(row?.getNextSibling() ?? row?.getPreviousSibling(), cell?.getIndexWithinParent());
  $deleteTableRowAtSelection();
  $enter(next);
}

/** Takes the column of the caret out; the last one takes the table with it. */
export function $deleteColumn(table: TableNode): void {
  $fillRows(table);
  if (table.getColumnCount() < 2) {
    $deleteTable(table);
    return;
  }
  const cell = $cellOfCaret();
  const next = cell?.getNextSibling() ?? cell?.getPreviousSibling();
  $deleteTableColumnAtSelection();
  $enter(next);
}

function $cellOfCaret(): TableCellNode | null {
  const [point] = $getSelection()?.getStartEndPoints() ?? [];
  return point ? $findCellNode(point.getNode()) : null;
}

function $cellAt(row: LexicalNode | null | undefined, index: number | undefined): LexicalNode | null {
  return $isTableRowNode(row) && index !== undefined ? row.getChildAtIndex(index) : null;
}

function $enter(cell: LexicalNode | null | undefined): void {
  if ($isTableCellNode(cell) && cell.isAttached()) cell.selectStart();
}

import type { TableNode } from "@lexical/table";
import { $getState, $setState, createState } from "lexical";

const captionState = createState("caption", { parse: (value) => (typeof value === "string" ? value : "") });

/** The caption of a table. Lexical's own table has none, so it is kept as node state. */
export function $getTableCaption(table: TableNode): string {
  return $getState(table, captionState);
}

export function $setTableCaption(table: TableNode, caption: string): void {
  $setState(table, captionState, caption);
}

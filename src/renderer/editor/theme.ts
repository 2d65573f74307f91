import type { EditorThemeClasses } from "lexical";

/** The class names that editor.css styles; what is not named here is styled by its element. */
export const theme: EditorThemeClasses = {
  text: { strikethrough: "text-strikethrough", bold: "text-bold", italic: "text-italic" },
  list: { nested: { listitem: "list-item-nested" } },
  blockCursor: "block-cursor",
  hr: "divider",
  hrSelected: "divider-selected",
  tableScrollableWrapper: "table-scroller",
  tableCellSelected: "table-cell-selected",
  tableSelection: "table-selection",
};

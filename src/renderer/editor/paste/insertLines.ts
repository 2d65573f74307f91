import { $getSelection, $isRangeSelection, $setSelection, type LexicalNode, type RangeSelection } from "lexical";

/** Puts lines in at the caret: the first goes on with the line that is there, each other begins a paragraph. */
export function $insertLines(lines: readonly (readonly LexicalNode[])[], selection: RangeSelection): void {
  if (selection !== $getSelection()) $setSelection(selection);
  if (!selection.isCollapsed()) selection.removeText();
  lines.forEach((line, index) => {
    // Every step may leave another selection object behind.
    if (index > 0) $here()?.insertParagraph();
    if (line.length > 0) $here()?.insertNodes([...line]);
  });
}

function $here(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

import { $isRangeSelection, type BaseSelection } from "lexical";
import { $insertLines } from "./insertLines";
import { $nodesOfParagraph, withoutControls } from "./pasteText";

/** Plain text as it stands: every line with words is a paragraph, and nothing is recognised in it. */
export function $pastePlain(text: string, selection: BaseSelection): void {
  const clean = withoutControls(text.replace(/\r\n?/g, "\n"));
  if (!$isRangeSelection(selection)) {
    selection.insertRawText(clean);
    return;
  }
  const lines = clean.split("\n").filter((line, _, all) => all.length === 1 || line.trim() !== "");
  const { format } = selection;
  $insertLines(
    lines.map((line) => $nodesOfParagraph(line, format)),
    selection,
  );
}

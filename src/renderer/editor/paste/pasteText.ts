import { $insertGeneratedNodes } from "@lexical/clipboard";
import {
  $createLineBreakNode,
  $createTabNode,
  $createTextNode,
  $getEditor,
  $isRangeSelection,
  type BaseSelection,
  type LexicalNode,
} from "lexical";
import { $insertLines } from "./insertLines";
import { readTabbedText } from "./readTabbedText";
import { $tableOfTexts } from "./tableOfTexts";

/** Plain text: cells parted by tabs become a table; else an empty line begins a paragraph and a newline breaks the line. */
export function $pasteText(text: string, selection: BaseSelection): boolean {
  const rows = readTabbedText(text);
  if (rows) {
    $insertGeneratedNodes($getEditor(), [$tableOfTexts(rows)], selection);
    return true;
  }
  // The newline at the end of a copied line is no line of its own.
  const clean = withoutControls(text.replace(/\r\n?/g, "\n")).replace(/(?<=[^\n])\n+$/, "");
  if (!$isRangeSelection(selection)) {
    selection.insertRawText(clean);
    return true;
  }
  const { format } = selection;
  const paragraphs = clean.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => $nodesOfParagraph(paragraph, format));
  $insertLines(paragraphs, selection);
  return true;
}

export function $nodesOfParagraph(text: string, format: number): LexicalNode[] {
  return text
    .split(/([\n\t])/)
    .filter(Boolean)
    .map((part) => {
      if (part === "\n") return $createLineBreakNode();
      return part === "\t" ? $createTabNode() : $createTextNode(part).setFormat(format);
    });
}

/** Control characters have no place in a page and none in HTML. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are to go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

import { $nodeOfBlock } from "@body/documentBridge";
import { $insertGeneratedNodes } from "@lexical/clipboard";
import type { Document } from "@shared/document/document";
import {
  $addUpdateTag,
  $getEditor,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from "lexical";
import { $caretIn, $firstBlank, $selectBlank } from "../blanks/blankMoves";
import { $bodyLines } from "../blanks/bodyLines";
import { $makeLineAtCaret } from "../lineAtCaret";
import { $removeSlash } from "../slash/slashAtCaret";

export interface InsertTemplateOptions {
  /** What was typed after the slash that asked for it. */
  readonly slash?: string | undefined;
  /** Called when it stands there, for what else belongs to the step. */
  readonly onInserted?: () => void;
}

/**
 * Puts a body written in advance where the caret is, in place of the "/word" that asked for it, as one step to undo, and
 * selects its first blank.
 */
export function insertTemplate(
  editor: LexicalEditor,
  body: Document,
  { slash, onInserted }: InsertTemplateOptions = {},
): void {
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      if (slash !== undefined) $removeSlash(slash);
      $insertBody(body);
    },
    onInserted ? { onUpdate: onInserted } : {},
  );
}

function $insertBody(body: Document): void {
  if (!$isRangeSelection($getSelection()) && !$makeLineAtCaret()) $getRoot().selectEnd();
  $makeLineAtCaret();
  const selection = $getSelection();
  const caret = $caretIn($bodyLines());
  if (!$isRangeSelection(selection) || body.blocks.length === 0) return;
  $insertGeneratedNodes($getEditor(), body.blocks.map($nodeOfBlock), selection);
  const blank = $firstBlank(caret?.index, caret?.from);
  if (blank) $selectBlank(blank);
}

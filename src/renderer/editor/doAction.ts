import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from "@lexical/list";
import { $createHeadingNode } from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import { type ActionNameIn, actionsIn } from "@shared/actions/actions";
import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { INSERT_QUOTE_COMMAND } from "./blocks/quote/quoteCommands";
import { INSERT_SOCIAL_POST_COMMAND } from "./blocks/socialPost/socialPostCommands";
import { INSERT_EMPTY_TABLE_COMMAND } from "./blocks/table/TableEditingExtension";
import { $caretPlace, type PlaceBlock } from "./caretPlace";
import { $insertDivider } from "./insertDivider";
import { OPEN_LINK_FIELD_COMMAND } from "./LinkEditingExtension";
import { $makeLineAtCaret } from "./lineAtCaret";
import { NEXT_MISTAKE_COMMAND } from "./spelling/SpellingExtension";

/** What the editor of a body can do by itself. The tally is the blog's: who knows the blog inserts it. */
export type EditorAction = Exclude<ActionNameIn<"body">, "insertTally">;
export const editorActions = actionsIn("body").filter((name): name is EditorAction => name !== "insertTally");

/** Does what a toolbar button or its key asks for. A block that is what it should become turns into a paragraph. */
export function doAction(editor: LexicalEditor, action: EditorAction): void {
  switch (action) {
    case "bold":
    case "italic":
    case "strikethrough":
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, action);
      return;
    case "link":
      editor.dispatchCommand(OPEN_LINK_FIELD_COMMAND, undefined);
      return;
    case "quote":
      editor.dispatchCommand(INSERT_QUOTE_COMMAND, undefined);
      return;
    case "socialPost":
      editor.dispatchCommand(INSERT_SOCIAL_POST_COMMAND, undefined);
      return;
    case "table":
      editor.dispatchCommand(INSERT_EMPTY_TABLE_COMMAND, undefined);
      return;
    case "divider":
      editor.update($insertDivider);
      return;
    case "nextMistake":
      editor.dispatchCommand(NEXT_MISTAKE_COMMAND, undefined);
      return;
    case "undo":
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return;
    case "redo":
      editor.dispatchCommand(REDO_COMMAND, undefined);
      return;
    case "bulletList":
    case "numberList":
    case "heading1":
    case "heading2":
    case "paragraph":
      editor.update(() => $makeBlock(editor, action));
  }
}

function $makeBlock(editor: LexicalEditor, wanted: PlaceBlock): void {
  const place = $caretPlace();
  // Only paragraphs may stand in a quote, in a post or in a cell.
  if (place.quote || place.post || place.table) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  $makeLineAtCaret();
  const next = place.block === wanted ? "paragraph" : wanted;
  switch (next) {
    case "bulletList":
      editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      return;
    case "numberList":
      editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
      return;
    case "heading1":
      $setBlocks(editor, place.block, () => $createHeadingNode("h2"));
      return;
    case "heading2":
      $setBlocks(editor, place.block, () => $createHeadingNode("h3"));
      return;
    case "paragraph":
      $setBlocks(editor, place.block, $createParagraphNode);
  }
}

function $setBlocks(editor: LexicalEditor, from: PlaceBlock, $create: () => ElementNode): void {
  if (from === "bulletList" || from === "numberList") editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $setBlocksType(selection, $create);
}

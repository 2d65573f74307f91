import {
  $addUpdateTag,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_SPACE_COMMAND,
} from "lexical";
import { doAction, type EditorAction } from "./doAction";

const actions: ReadonlyMap<string, EditorAction> = new Map([
  ["-", "bulletList"],
  ["*", "bulletList"],
  ["1.", "numberList"],
  [">", "quote"],
  ["##", "heading1"],
  ["###", "heading2"],
]);

/** "- ", "1. ", "> ", "## " at the start of a paragraph make the block they stand for. */
export const TypedBlocksExtension = defineExtension({
  name: "nightdesk/typed-blocks",
  register: (editor) =>
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
        const text = selection.anchor.getNode();
        const paragraph = text.getParent();
        if (!$isTextNode(text) || !$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent())) return false;
        if (selection.anchor.offset > 3 || text.getPreviousSibling()) return false;
        const action = actions.get(text.getTextContent().slice(0, selection.anchor.offset));
        if (!action) return false;
        event.preventDefault();
        $addUpdateTag(HISTORY_PUSH_TAG);
        text.spliceText(0, selection.anchor.offset, "", true);
        if (text.getTextContent() === "") text.remove();
        doAction(editor, action);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});

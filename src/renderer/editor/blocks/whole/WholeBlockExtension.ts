import { ClickAfterLastBlockExtension } from "@lexical/extension";
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  HISTORY_PUSH_TAG,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from "lexical";
import { $makeLineAtCaret } from "../../lineAtCaret";
import { $deleteBlock, $isWholeBlock, $leaveBlock, $selectBlock, $selectedBlock } from "./wholeBlock";

/** Results and pictures: selected, passed and deleted as one piece, by the mouse and by the keys. */
export const WholeBlockExtension = defineExtension({
  name: "nightdesk/whole-block",
  dependencies: [ClickAfterLastBlockExtension],
  register: (editor) => mergeRegister(registerSelection(editor), registerDeletion(editor), registerWriting(editor)),
});

/** A click selects, the arrow keys leave. Lexical's own handling of the arrow keys comes to the block and past it. */
function registerSelection(editor: LexicalEditor): () => void {
  const leave = (isBackward: boolean) => (event: KeyboardEvent) => {
    const done = !event.shiftKey && $leaveBlock(isBackward);
    if (done) event.preventDefault();
    return done;
  };
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
        if (!$isWholeBlock(node)) return false;
        $selectBlock(node);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, leave(true), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, leave(true), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, leave(false), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, leave(false), COMMAND_PRIORITY_HIGH),
  );
}

/** Whatever the key deletes: at the edge of a block a word or a line would take what stands beside it along. */
function registerDeletion(editor: LexicalEditor): () => void {
  const commands = [DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND];
  return mergeRegister(
    ...commands.map((command) => editor.registerCommand(command, $deleteBlock, COMMAND_PRIORITY_HIGH)),
  );
}

/** What is typed or pasted while a block is selected goes into a new line after it: it must not take its place. */
function registerWriting(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !$selectedBlock()) return false;
        const isComposing = event.key === "Process" || event.key === "Dead" || event.isComposing;
        if (!isComposing && [...event.key].length !== 1) return false;
        if (event.key !== " ") $makeLineAtCaret();
        if (isComposing) return true;
        event.preventDefault();
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(event.key);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!$selectedBlock()) return false;
        event?.preventDefault();
        $addUpdateTag(HISTORY_PUSH_TAG);
        return $makeLineAtCaret();
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      () => {
        $makeLineAtCaret();
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

import { $getTableCaption } from "@body/nodes/tableCaption";
import { $isTableNode, TableExtension, TableNode } from "@lexical/table";
import {
  $getNodeByKey,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  TextNode,
} from "lexical";
import { $fillRowsOfText } from "./fillRows";
import { $addRowAtEnd, $ensureLineAfterTable, $insertEmptyTable } from "./tableEditing";

/** Puts an empty table where the caret is. */
export const INSERT_EMPTY_TABLE_COMMAND: LexicalCommand<void> = createCommand("INSERT_EMPTY_TABLE_COMMAND");

/** Plain tables: a grid with a header row and a caption, written in and left with the keyboard. */
export const TableEditingExtension = defineExtension({
  name: "nightdesk/table-editing",
  dependencies: [configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false })],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_EMPTY_TABLE_COMMAND, $insertEmptyTable, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const done = !event.shiftKey && $addRowAtEnd();
          if (done) event.preventDefault();
          return done;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => {
          if (!event.shiftKey) $ensureLineAfterTable();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerNodeTransform(TextNode, $fillRowsOfText),
      showCaptions(editor),
    ),
});

/** The caption is node state; editor.css draws it from an attribute, which Lexical leaves alone. */
function showCaptions(editor: LexicalEditor): () => void {
  return editor.registerMutationListener(
    TableNode,
    (mutations) => {
      editor.read(() => {
        for (const [key, mutation] of mutations) {
          const table = mutation === "destroyed" ? null : $getNodeByKey(key);
          const element = editor.getElementByKey(key);
          if (!$isTableNode(table) || !element) continue;
          const caption = $getTableCaption(table);
          if (caption) element.dataset.caption = caption;
          else delete element.dataset.caption;
        }
      });
    },
    { skipInitialization: false },
  );
}

import { $isResultsBlockNode, ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { GetClipboardDataExtension } from "@lexical/clipboard";
import { ClickAfterLastBlockExtension, getExtensionDependencyFromEditor } from "@lexical/extension";
import type { ResultsBlock } from "@shared/document/blocks/results";
import {
  $addUpdateTag,
  $getEditor,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  type DOMExportOutput,
  defineExtension,
  HISTORY_PUSH_TAG,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
} from "lexical";
import { $makeLineAtCaret } from "../../lineAtCaret";
import { $plainTextWithResults, elementOfView } from "./copyResults";
import { $deleteResults, $insertResults, $leaveResults, $selectedResults, $selectResults } from "./resultsEditing";
import { ShownResultsExtension, shownView } from "./ShownResultsExtension";

/** Puts results where the caret is, and the caret into the line below them. */
export const INSERT_RESULTS_COMMAND: LexicalCommand<ResultsBlock> = createCommand("INSERT_RESULTS_COMMAND");

/** Tables of results: selected, passed, deleted and copied as one piece. */
export const ResultsExtension = defineExtension({
  name: "nightdesk/results",
  nodes: () => [ResultsBlockNode],
  dependencies: [
    ShownResultsExtension,
    ClickAfterLastBlockExtension,
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        "text/plain": [(selection, next) => (selection && $plainTextWithResults(selection, $viewOf())) ?? next()],
      },
    }),
  ],
  html: { export: new Map([[ResultsBlockNode, exportResults]]) },
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        INSERT_RESULTS_COMMAND,
        (block) => {
          $insertResults(block);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      registerSelection(editor),
      registerDeletion(editor),
      registerWriting(editor),
    ),
});

function $viewOf() {
  return getExtensionDependencyFromEditor($getEditor(), ShownResultsExtension).output.viewOf.peek();
}

function exportResults(editor: LexicalEditor, node: LexicalNode): DOMExportOutput {
  const { viewOf } = getExtensionDependencyFromEditor(editor, ShownResultsExtension).output;
  const view = $isResultsBlockNode(node) ? shownView(node.getBlock(), viewOf.peek()) : undefined;
  return { element: view ? elementOfView(view) : null };
}

/** A click selects, the arrow keys leave. Lexical's own handling of the arrow keys comes to the block and past it. */
function registerSelection(editor: LexicalEditor): () => void {
  const leave = (isBackward: boolean) => (event: KeyboardEvent) => {
    const done = !event.shiftKey && $leaveResults(isBackward);
    if (done) event.preventDefault();
    return done;
  };
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
        if (!$isResultsBlockNode(node)) return false;
        $selectResults(node);
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

/** Whatever the key deletes: at the edge of a block a word or a line would take the figures beside it along. */
function registerDeletion(editor: LexicalEditor): () => void {
  const commands = [DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND];
  return mergeRegister(
    ...commands.map((command) => editor.registerCommand(command, $deleteResults, COMMAND_PRIORITY_HIGH)),
  );
}

/** What is typed or pasted while a block is selected goes into a new line after it: it must not take its place. */
function registerWriting(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !$selectedResults()) return false;
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
        if (!$selectedResults()) return false;
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

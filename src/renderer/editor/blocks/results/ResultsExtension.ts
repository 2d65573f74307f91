import { $isResultsBlockNode, ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { GetClipboardDataExtension } from "@lexical/clipboard";
import { getExtensionDependencyFromEditor } from "@lexical/extension";
import type { ResultsBlock } from "@shared/document/blocks/results";
import {
  $getEditor,
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  type DOMExportOutput,
  defineExtension,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { WholeBlockExtension } from "../whole/WholeBlockExtension";
import { $plainTextWithResults, elementOfView } from "./copyResults";
import { $insertResults } from "./resultsEditing";
import { ShownResultsExtension, shownView } from "./ShownResultsExtension";

/** Puts results where the caret is, and the caret into the line below them. */
export const INSERT_RESULTS_COMMAND: LexicalCommand<ResultsBlock> = createCommand("INSERT_RESULTS_COMMAND");

/** Tables of results: selected, passed, deleted and copied as one piece. */
export const ResultsExtension = defineExtension({
  name: "nightdesk/results",
  nodes: () => [ResultsBlockNode],
  dependencies: [
    ShownResultsExtension,
    WholeBlockExtension,
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        "text/plain": [(selection, next) => (selection && $plainTextWithResults(selection, $viewOf())) ?? next()],
      },
    }),
  ],
  html: { export: new Map([[ResultsBlockNode, exportResults]]) },
  register: (editor) =>
    editor.registerCommand(
      INSERT_RESULTS_COMMAND,
      (block) => {
        $insertResults(block);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
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

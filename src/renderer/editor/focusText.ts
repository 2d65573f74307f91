import { $getSelection, $isNodeSelection, $setSelection, type LexicalEditor } from "lexical";

/**
 * Puts the focus back into the text, at the caret or on the block that is selected. Lexical's own `focus` leaves the
 * focus where it is when a block is selected, and the browser's makes a caret at the start of the text.
 */
export function focusText(editor: LexicalEditor): void {
  const selected = editor.getEditorState().read(() => {
    const selection = $getSelection();
    return $isNodeSelection(selection) ? selection.clone() : null;
  });
  if (!selected) {
    editor.focus(undefined, { defaultSelection: "rootEnd" });
    return;
  }
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => $setSelection(selected), { discrete: true });
}

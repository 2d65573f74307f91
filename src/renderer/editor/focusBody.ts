import { getNearestEditorFromDOMNode } from "lexical";
import { focusText } from "./focusText";

/** Puts the focus back into the body of the entry that is open, at the caret, from wherever it is in the window. */
export function focusBody(): void {
  const editor = getNearestEditorFromDOMNode(document.querySelector(".composer-body [role=textbox]"));
  if (editor) focusText(editor);
}

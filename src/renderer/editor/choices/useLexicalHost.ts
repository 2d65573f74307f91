import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND } from "lexical";
import { useMemo } from "react";
import type { ChoiceHost } from "./ChoiceMenu";

/** The body that a menu of choices is opened in. */
export function useLexicalHost(): ChoiceHost {
  const [editor] = useLexicalComposerContext();
  return useMemo(
    () => ({
      element: () => editor.getRootElement(),
      // Before every other reader of these keys, so that Tab in the last cell of a table takes a choice and adds no row.
      onKey: (listener) => editor.registerCommand(KEY_DOWN_COMMAND, listener, COMMAND_PRIORITY_CRITICAL),
      caretLine,
    }),
    [editor],
  );
}

function caretLine(): DOMRect {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const rect = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect();
  return rect ?? new DOMRect();
}

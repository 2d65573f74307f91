import { COMMAND_PRIORITY_CRITICAL, KEY_ENTER_COMMAND, type LexicalEditor, mergeRegister, type NodeKey } from "lexical";
import { $caretInLine } from "./caretInLine";

/** Calls `react` with where a line ended that Enter was pressed in, after the next line has begun and is written down. */
export function registerLineEnd(editor: LexicalEditor, react: (key: NodeKey, offset: number) => void): () => void {
  let ended: { readonly key: NodeKey; readonly offset: number } | undefined;
  return mergeRegister(
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      () => {
        const caret = $caretInLine();
        ended = caret ? { key: caret.node.getKey(), offset: caret.offset } : undefined;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerUpdateListener(({ dirtyElements }) => {
      if (!ended || dirtyElements.size === 0) return;
      const { key, offset } = ended;
      ended = undefined;
      react(key, offset);
    }),
  );
}

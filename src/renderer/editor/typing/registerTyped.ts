import {
  BEFORE_INPUT_COMMAND,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
} from "lexical";

/**
 * Calls `react` after a typed key that `isWanted` names has come into the text, and been written down: what is changed
 * then is a step of its own to undo. Nothing is slower on the way in, and nothing happens while an input method composes.
 */
export function registerTyped(
  editor: LexicalEditor,
  isWanted: (letter: string) => boolean,
  react: (letter: string) => void,
): () => void {
  let awaited: string | undefined;
  return mergeRegister(
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        const { inputType, data, isComposing } = event;
        const isTyped = inputType === "insertText" && data !== null && !isComposing && !editor.isComposing();
        awaited = isTyped && isWanted(data) ? data : undefined;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
      // The caret moves before the letter comes.
      if (awaited === undefined || dirtyLeaves.size === 0) return;
      const letter = awaited;
      awaited = undefined;
      if (!foreign.some((tag) => tags.has(tag))) react(letter);
    }),
  );
}

const foreign = [COLLABORATION_TAG, HISTORIC_TAG, PASTE_TAG];

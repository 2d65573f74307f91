import { signal } from "@lexical/extension";
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from "lexical";
import { $slashAtCaret } from "./slashAtCaret";

/**
 * Knows what is being typed after a slash. Only a slash that is typed opens it, so a key press costs one comparison;
 * a caret that comes to an old slash, an undo, a paste and another laptop's words open nothing.
 */
export const SlashExtension = defineExtension({
  name: "nightdesk/slash",
  build: () => ({ query: signal<string | null>(null) }),
  register(editor, _config, state) {
    const { query } = state.getOutput();
    let isSlashTyped = false;
    const onBeforeInput = (event: InputEvent) => {
      isSlashTyped = event.data === "/";
    };
    return mergeRegister(
      editor.registerRootListener((root) => {
        root?.addEventListener("beforeinput", onBeforeInput, { capture: true });
        return () => root?.removeEventListener("beforeinput", onBeforeInput, { capture: true });
      }),
      // A letter that is typed while a block is selected as a whole is written by its key alone.
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key === "/") isSlashTyped = true;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerUpdateListener(({ editorState, dirtyLeaves }) => {
        const isOpening = isSlashTyped && dirtyLeaves.size > 0;
        if (!isOpening && query.peek() === null) return;
        isSlashTyped = false;
        query.value = editorState.read($slashAtCaret) ?? null;
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          query.value = null;
          return false;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});

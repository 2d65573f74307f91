import { actionsOfKey } from "@shared/actions/actionKeys";
import { actionOf } from "@shared/actions/actions";
import { marks } from "@shared/document/inline";
import {
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  safeCast,
  type TextFormatType,
} from "lexical";
import { doAction, editorActions } from "./doAction";
import { hasSelectedWords } from "./selectedWords";

interface ShortcutsConfig {
  /** Ctrl or Cmd with Enter. Without it the key is left to the window. */
  readonly onFile: (() => void) | undefined;
}

const known: readonly TextFormatType[] = marks;

/** The keys that the toolbar names, and filing. Other text formats than ours have no key and do nothing. */
export const ShortcutsExtension = defineExtension({
  name: "nightdesk/shortcuts",
  config: safeCast<ShortcutsConfig>({ onFile: undefined }),
  register(editor, { onFile }) {
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            // With Shift it is another key, which the window hears: it sends for review.
            if (onFile && !event.shiftKey) {
              event.preventDefault();
              onFile();
            }
            return true;
          }
          if (event.key === "F10" && event.altKey) {
            event.preventDefault();
            focusTools(editor.getRootElement());
            return true;
          }
          const [action] = actionsOfKey(event, editorActions, IS_APPLE);
          if (!action || (actionOf(action).keyNeedsSelection && !hasSelectedWords(editor.getRootElement())))
            return false;
          event.preventDefault();
          doAction(editor, action);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // Lexical lets go of the focus on Escape: what is typed next would go nowhere.
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !known.includes(format), COMMAND_PRIORITY_CRITICAL),
    );
  },
});

/** From the words to the strip of the quote or table they are in, else to the toolbar: Alt+F10, as in other editors. */
function focusTools(text: HTMLElement | null): void {
  const editor = text?.closest(".body-editor");
  const place = editor?.querySelector(".editor-strip") ?? editor?.querySelector("[role=toolbar]");
  place?.querySelector<HTMLElement>("input, button:not([tabindex='-1'])")?.focus();
}

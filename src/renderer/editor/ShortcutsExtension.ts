import { marks } from "@shared/document/inline";
import {
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  mergeRegister,
  safeCast,
  type TextFormatType,
} from "lexical";
import { doAction } from "./doAction";
import { actionOfKey } from "./shortcuts";

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
            if (onFile) {
              event.preventDefault();
              onFile();
            }
            return true;
          }
          const action = actionOfKey(event, IS_APPLE);
          if (!action) return false;
          event.preventDefault();
          doAction(editor, action);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !known.includes(format), COMMAND_PRIORITY_CRITICAL),
    );
  },
});

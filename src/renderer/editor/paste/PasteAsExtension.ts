import { readBareLink } from "@shared/links/bareLink";
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from "lexical";
import { cleanHtml } from "./cleanHtml";
import { $pasteLink } from "./pasteLink";
import { $pastePlain } from "./pastePlain";

/** Ctrl or Cmd with Shift and V pastes plain text; a bare link becomes a link. Every other paste goes its usual way. */
export const PasteAsExtension = defineExtension({
  name: "nightdesk/paste-as",
  register(editor) {
    /** The key that is down asks for plain text: the paste event itself does not say which key it came from. */
    let isPlain = false;
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const isCommand = IS_APPLE ? event.metaKey : event.ctrlKey;
          isPlain = isCommand && event.shiftKey && event.key.toLowerCase() === "v";
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = "clipboardData" in event ? event.clipboardData : null;
          const text = data?.getData("text/plain") ?? "";
          const asPlain = isPlain;
          isPlain = false;
          const link = asPlain ? undefined : readBareLink(text);
          if (text === "" || (!asPlain && link === undefined)) return false;
          const selection = $getSelection();
          const $paste = () => {
            const current = $getSelection();
            if (!current) return;
            if (link === undefined) $pastePlain(text, current);
            else $pasteLink(link, current);
          };
          if (!selection || (link !== undefined && selection.isCollapsed() && saysMore(data, text))) return false;
          event.preventDefault();
          editor.update($paste, { tag: PASTE_TAG });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

/** Some browsers put the title of a page beside its address, as HTML: those words are better than the address. */
function saysMore(data: DataTransfer | null, text: string): boolean {
  const html = data?.getData("text/html");
  if (!html) return false;
  const words = cleanHtml(html).textContent?.trim();
  return words !== "" && words !== text.trim();
}

import { signal } from "@lexical/extension";
import { LinkExtension } from "@lexical/link";
import { isSafeLink } from "@shared/document/safeLink";
import { COMMAND_PRIORITY_EDITOR, configExtension, createCommand, defineExtension, type LexicalCommand } from "lexical";

/** Opens the field for the address of a link. */
export const OPEN_LINK_FIELD_COMMAND: LexicalCommand<void> = createCommand("OPEN_LINK_FIELD_COMMAND");

/** Links to web pages and mail addresses; an address pasted over selected words makes a link of them. */
export const LinkEditingExtension = defineExtension({
  name: "nightdesk/link-editing",
  dependencies: [configExtension(LinkExtension, { validateUrl: isSafeLink })],
  build: () => ({ isFieldOpen: signal(false) }),
  register(editor, _config, state) {
    const { isFieldOpen } = state.getOutput();
    return editor.registerCommand(
      OPEN_LINK_FIELD_COMMAND,
      () => {
        // The browser reports a caret that has just been moved a moment later; the field begins with the link it is in.
        setTimeout(() => {
          isFieldOpen.value = true;
        }, 0);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  },
});

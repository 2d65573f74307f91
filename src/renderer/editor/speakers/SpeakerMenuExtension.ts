import { signal } from "@lexical/extension";
import type { KnownSpeaker } from "@shared/model/speaker";
import {
  BLUR_COMMAND,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORIC_TAG,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from "lexical";
import { $mentionAtCaret, $takeSpeaker, type Mention } from "./mention";

/** The names that `@na` may mean. Never empty. */
export interface SpeakerMenuState {
  readonly mention: Mention;
  readonly found: readonly KnownSpeaker[];
  readonly chosen: number;
}

/** Offers known names while `@na` is typed. The arrows choose, Enter and Tab take, Escape leaves what is typed alone. */
export const SpeakerMenuExtension = defineExtension({
  name: "nightdesk/speaker-menu",
  /** `find` is given by the window, which knows the directory. */
  build: () => ({
    menu: signal<SpeakerMenuState | null>(null),
    find: signal<(typed: string) => readonly KnownSpeaker[]>(() => []),
  }),
  register(editor, _config, state) {
    const { menu, find } = state.getOutput();
    /** Where Escape was pressed: the menu stays away for as long as this mention goes on. */
    let dismissed: string | undefined;
    const close = () => {
      if (menu.peek()) menu.value = null;
    };
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        // The caret alone opens nothing: the arrows must pass an `@` that stands there.
        const isTyped = dirtyLeaves.size > 0 && !tags.has(COLLABORATION_TAG) && !tags.has(HISTORIC_TAG);
        const mention = isTyped ? editorState.read($mentionAtCaret) : null;
        if (!mention || placeOf(mention) !== dismissed) dismissed = undefined;
        const found = mention && dismissed === undefined ? find.peek()(mention.typed) : [];
        if (mention && found.length > 0) menu.value = { mention, found, chosen: 0 };
        else close();
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const open = menu.peek();
          if (!open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
            return false;
          const { mention, found, chosen } = open;
          const speaker = found[chosen];
          if (event.key === "ArrowDown") menu.value = { ...open, chosen: (chosen + 1) % found.length };
          else if (event.key === "ArrowUp") menu.value = { ...open, chosen: (chosen || found.length) - 1 };
          else if (event.key === "Escape") dismissed = placeOf(mention);
          else if ((event.key === "Enter" || event.key === "Tab") && speaker) $takeSpeaker(mention, speaker);
          else return false;
          if (!event.key.startsWith("Arrow")) close();
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          close();
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});

function placeOf({ key, from }: Mention): string {
  return `${key} ${from}`;
}

import { signal } from "@lexical/extension";
import { COMMAND_PRIORITY_CRITICAL, defineExtension, KEY_DOWN_COMMAND, mergeRegister, PASTE_TAG } from "lexical";
import { $emptyLineAtCaret, $quoteOfferIn, type QuoteOffer } from "./quoteOffer";

const modifiers: ReadonlySet<string> = new Set(["Alt", "AltGraph", "Control", "Meta", "Shift"]);

/** Notices a pasted quotation. What it is made into is for whoever pasted it to say; the next key says no. */
export const QuoteOfferExtension = defineExtension({
  name: "nightdesk/quote-offer",
  build: () => ({ offer: signal<QuoteOffer | null>(null) }),
  register(editor, _config, state) {
    const { offer } = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ tags, editorState, prevEditorState, dirtyElements, dirtyLeaves }) => {
        if (tags.has(PASTE_TAG)) {
          const line = prevEditorState.read($emptyLineAtCaret);
          offer.value = line ? editorState.read(() => $quoteOfferIn(line)) : null;
        } else if (offer.peek() && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) {
          offer.value = null;
        }
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          // Alt+F10 goes to the offer.
          const isForOffer = modifiers.has(event.key) || (event.key === "F10" && event.altKey);
          if (offer.peek() && !isForOffer) offer.value = null;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

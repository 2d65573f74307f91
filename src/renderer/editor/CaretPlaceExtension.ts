import { signal } from "@lexical/extension";
import { defineExtension } from "lexical";
import { $caretPlace, isSamePlace, nowhere } from "./caretPlace";

/** Says where the caret is, and only when that has changed: no part of the window is drawn again for a key press. */
export const CaretPlaceExtension = defineExtension({
  name: "nightdesk/caret-place",
  build: () => ({ place: signal(nowhere) }),
  register(editor, _config, state) {
    const { place } = state.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      const next = editorState.read($caretPlace);
      if (!isSamePlace(place.peek(), next)) place.value = next;
    });
  },
});

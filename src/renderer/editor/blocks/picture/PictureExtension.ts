import { $isPictureNode, PictureNode } from "@body/nodes/PictureNode";
import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { DRAG_DROP_PASTE } from "@lexical/rich-text";
import type { Picture, PictureField } from "@shared/document/blocks/picture";
import {
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  defineExtension,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
} from "lexical";
import { WholeBlockExtension } from "../whole/WholeBlockExtension";
import { $selectedBlock } from "../whole/wholeBlock";
import { $insertPicture, $insertPictureAt, $isStillAt, $picturePlace, type PicturePlace } from "./pictureEditing";
import { picturesAlone } from "./pictureFiles";

/** Puts a picture where the caret is and goes to its alternative text. */
export const INSERT_PICTURE_COMMAND: LexicalCommand<Picture> = createCommand("INSERT_PICTURE_COMMAND");
/** Puts a picture where it was meant; false when the editor is no longer there. */
export type InsertPicture = (block: Picture) => boolean;
export type OnPictures = (files: readonly File[], insert: InsertPicture) => void;

interface PictureConfig {
  readonly onPictures: OnPictures | undefined;
}

/** Pictures in a body: how they come in, and the way to what is typed about them. */
export const PictureExtension = defineExtension({
  name: "nightdesk/picture",
  nodes: () => [PictureNode],
  dependencies: [WholeBlockExtension],
  config: safeCast<PictureConfig>({ onPictures: undefined }),
  /** `wantsField` asks a field below the text for the focus; it may not be drawn yet when it is asked. */
  build: () => ({ wantsField: signal<PictureField | null>(null) }),
  register(editor, { onPictures }, state) {
    const { wantsField } = state.getOutput();
    const take = (files: readonly File[]) => {
      if (!onPictures || files.length === 0) return false;
      onPictures(files, inserterAt(editor, $picturePlace()));
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        INSERT_PICTURE_COMMAND,
        (block) => {
          $insertPicture(block);
          wantsField.value = "alt";
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(DRAG_DROP_PASTE, take, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const done = "clipboardData" in event && take(picturesAlone(event.clipboardData));
          if (done) event.preventDefault();
          return done;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (event.shiftKey || !$isPictureNode($selectedBlock())) return false;
          event.preventDefault();
          wantsField.value = "caption";
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

/** Remembers where the caret is now. */
export function placeForPictures(editor: LexicalEditor): InsertPicture {
  return inserterAt(editor, editor.getEditorState().read($picturePlace));
}

/**
 * Where nobody has typed since, the picture is put in as by the command; else it comes to its place and takes neither
 * the caret nor the focus from the words that are being written.
 */
function inserterAt(editor: LexicalEditor, first: PicturePlace): InsertPicture {
  let place = first;
  return (block) => {
    if (!editor.getRootElement()) return false;
    editor.update(
      () => {
        const isStillThere = $isStillAt(place);
        const after = isStillThere ? $insertPicture(block) : $insertPictureAt(block, place);
        place = { after, selection: undefined };
        if (!isStillThere) return;
        const { wantsField } = getExtensionDependencyFromEditor(editor, PictureExtension).output;
        wantsField.value = "alt";
      },
      { discrete: true },
    );
    return true;
  };
}

import { effect, signal } from "@lexical/extension";
import {
  $addUpdateTag,
  BLUR_COMMAND,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
} from "lexical";
import type { BlockText } from "./blockText";
import { $changedBlocks, $marksInOrder, bodyText } from "./bodyText";
import { MistakeMenu, type MistakeText } from "./MistakeMenu";
import { $replaceWord } from "./replaceWord";
import { noSpelling } from "./Spelling";
import { TextChecker } from "./TextChecker";

export const NEXT_MISTAKE_COMMAND = createCommand<void>("NEXT_MISTAKE_COMMAND");

/** Underlines misspelt words, and opens the menu of one by a right click on it or by the key for the next. */
export const SpellingExtension = defineExtension({
  name: "nightdesk/spelling",
  /** `spelling` is given by the window, which knows the words; `menu` is there for as long as it is the same. */
  build: () => ({ spelling: signal(noSpelling), menu: signal<MistakeMenu | null>(null) }),
  register(editor, _config, state) {
    const { spelling, menu } = state.getOutput();
    let checker: TextChecker<BlockText> | undefined;
    const openAt = (event: MouseEvent) => menu.peek()?.openAt(event);
    return mergeRegister(
      effect(() => {
        const current = new TextChecker(bodyText(editor), spelling.value);
        const opened = new MistakeMenu(mistakesOf(editor, current), spelling.value);
        checker = current;
        menu.value = opened;
        return () => {
          checker = undefined;
          current.close();
          opened.close();
        };
      }),
      editor.registerUpdateListener((update) => {
        const { dirtyElements, dirtyLeaves, editorState, tags } = update;
        if (dirtyLeaves.size > 0 || dirtyElements.size > 0) {
          menu.peek()?.close();
          const isTyped = !tags.has(COLLABORATION_TAG) && !tags.has(HISTORIC_TAG);
          editorState.read(() => checker?.follow($changedBlocks(update, checker.marks), isTyped));
        } else checker?.moveCaret();
        menu.peek()?.forget();
      }),
      editor.registerRootListener((root) => {
        root?.addEventListener("contextmenu", openAt);
        return () => root?.removeEventListener("contextmenu", openAt);
      }),
      editor.registerCommand(
        NEXT_MISTAKE_COMMAND,
        () => {
          void menu.peek()?.openNext();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          menu.peek()?.close();
          checker?.leave();
          return false;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});

function mistakesOf(editor: LexicalEditor, checker: TextChecker<BlockText>): MistakeText {
  const text = bodyText(editor);
  return {
    marks: checker.marks,
    settle: () => checker.settle(),
    writtenAt: ({ part, start, end }) => text.reading(() => text.read(part)?.text.slice(start, end)),
    inOrder: () => text.reading(() => $marksInOrder(checker.marks)),
    reveal: ({ place }) => place.startContainer.parentElement?.scrollIntoView({ block: "nearest" }),
    replace: (mark, written, replacement) =>
      editor.update(() => {
        $addUpdateTag(HISTORY_PUSH_TAG);
        $replaceWord(mark.part, mark, written, replacement);
      }),
  };
}

import { effect, signal } from "@lexical/extension";
import {
  $addUpdateTag,
  $getNodeByKey,
  $isElementNode,
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
import { $textOf } from "./blockText";
import { liveRange, type Mark } from "./Marks";
import { $replaceWord } from "./replaceWord";
import { noSpelling } from "./Spelling";
import { TextChecker } from "./TextChecker";

export const NEXT_MISTAKE_COMMAND = createCommand<void>("NEXT_MISTAKE_COMMAND");

/** What the menu shows: a misspelt word with what may have been meant, or that there is none. */
export type SpellingMenuState =
  | { readonly kind: "mistake"; readonly mark: Mark; readonly written: string; readonly suggestions: readonly string[] }
  | { readonly kind: "none" };

/** Underlines misspelt words, and opens the menu of one by a right click on it or by the key for the next. */
export const SpellingExtension = defineExtension({
  name: "nightdesk/spelling",
  /** `spelling` is given by the window, which knows the words. */
  build: () => ({ spelling: signal(noSpelling), menu: signal<SpellingMenuState | null>(null) }),
  register(editor, _config, state) {
    const { spelling, menu } = state.getOutput();
    let checker: TextChecker | undefined;
    /** The one that the menu was last about, while the caret and the words stay as they are. */
    let visited: Mark | undefined;
    /** Counts up with whatever makes an answer late. */
    let asked = 0;

    const close = () => {
      asked++;
      if (menu.peek()) menu.value = null;
    };
    const open = async (mark: Mark) => {
      close();
      const turn = asked;
      const suggestions = await spelling.peek().suggest(mark.word);
      const written = editor.getEditorState().read(() => $wordsAt(mark));
      if (turn !== asked || written === undefined) return;
      visited = mark;
      liveRange(mark.place).startContainer.parentElement?.scrollIntoView({ block: "nearest" });
      menu.value = { kind: "mistake", mark, written, suggestions };
    };
    const openNext = async () => {
      const turn = ++asked;
      await checker?.settle();
      const found = checker && editor.getEditorState().read(() => checker?.$inOrder());
      if (!found || turn !== asked) return;
      const { marks, beforeCaret } = found;
      const last = visited ? marks.findIndex(({ place }) => place === visited?.place) : -1;
      const next = marks[(last < 0 ? beforeCaret : last + 1) % marks.length];
      if (next) await open(next);
      else menu.value = { kind: "none" };
    };
    const onContextMenu = (event: MouseEvent) => {
      const mark = checker?.marks.at(event.clientX, event.clientY);
      if (!mark) return;
      event.preventDefault();
      void open(mark);
    };

    return mergeRegister(
      effect(() => {
        const known = spelling.value;
        checker = new TextChecker(editor, known);
        return () => {
          close();
          checker?.close();
          checker = undefined;
        };
      }),
      editor.registerUpdateListener((update) => {
        const { dirtyElements, dirtyLeaves, tags } = update;
        const isChange = dirtyLeaves.size > 0 || dirtyElements.size > 0;
        checker?.follow(update, !tags.has(COLLABORATION_TAG) && !tags.has(HISTORIC_TAG));
        if (isChange) close();
        visited = undefined;
      }),
      editor.registerRootListener((root) => {
        root?.addEventListener("contextmenu", onContextMenu);
        return () => root?.removeEventListener("contextmenu", onContextMenu);
      }),
      editor.registerCommand(
        NEXT_MISTAKE_COMMAND,
        () => {
          void openNext();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          close();
          checker?.leave();
          return false;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});

/** Puts a suggestion in place of a word, as one step to undo. */
export function takeSuggestion(editor: LexicalEditor, mark: Mark, written: string, suggestion: string): void {
  editor.update(() => {
    $addUpdateTag(HISTORY_PUSH_TAG);
    $replaceWord(mark.block, mark, written, printed(suggestion));
  });
}

/** With the apostrophe that is printed, as it is typed. */
export function printed(word: string): string {
  return word.replaceAll("'", "’");
}

function $wordsAt({ block, start, end }: Mark): string | undefined {
  const node = $getNodeByKey(block);
  return $isElementNode(node) ? $textOf(node).text.slice(start, end) : undefined;
}

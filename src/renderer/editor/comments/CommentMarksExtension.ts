import { effect, signal } from "@lexical/extension";
import { followSpan } from "@shared/doc/followSpan";
import type { CommentId } from "@shared/model/ids";
import { defineExtension, mergeRegister } from "lexical";
import { highlightOf } from "../highlights";
import { rangeOf } from "../spelling/blockText";
import type { Span } from "../spelling/followChange";
import { isSamePlace, liveRange } from "../spelling/Marks";
import { $bodyLetters, $caretIn } from "./bodyLettersHere";
import "./commentMarks.css";

/** The words of one thread. */
export interface CommentMark extends Span {
  readonly id: CommentId;
}

/** What of a body is commented on. */
export interface CommentMarkings {
  /** The letters of the body, in which the marks are counted. */
  readonly text: string;
  readonly marks: readonly CommentMark[];
  /** The thread that somebody reads now: its words stand out. */
  readonly chosen: CommentId | undefined;
}

export const noMarks: CommentMarkings = { text: "", marks: [], chosen: undefined };

/** How long after a change the marks follow it, in milliseconds. Until then the browser keeps them with their letters. */
const lookAfter = 150;

/** The names that commentMarks.css styles. */
const commented = "commented";
const chosenWords = "commented-chosen";

/**
 * Marks the words that are commented on, and says in which of them the caret is. Where nothing is commented on, nothing is
 * done at a key press; elsewhere a timer is started.
 */
export const CommentMarksExtension = defineExtension({
  name: "nightdesk/comment-marks",
  build: () => ({ shown: signal(noMarks), caretIn: signal<CommentId | undefined>(undefined) }),
  register(editor, _config, state) {
    const { shown, caretIn } = state.getOutput();
    let drawn: readonly (readonly [name: string, range: Range])[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const clear = () => {
      for (const [name, range] of drawn) highlightOf(name)?.delete(range);
      drawn = [];
    };
    const look = () => {
      clearTimeout(timer);
      timer = undefined;
      const { text, marks, chosen } = shown.peek();
      editor.getEditorState().read(() => {
        const letters = $bodyLetters();
        const places = marks.flatMap(({ id, start, end }) => {
          const span = text === letters.text ? ([start, end] as const) : followSpan({ start, end }, text, letters.text);
          return span ? [{ id, start: span[0], end: span[1] }] : [];
        });
        const next = places.flatMap((span) => {
          const place = rangeOf(editor, letters, span);
          return place ? [[span.id === chosen ? chosenWords : commented, liveRange(place)] as const] : [];
        });
        if (next.length !== drawn.length || next.some(([name, range], index) => !isDrawn(drawn[index], name, range))) {
          clear();
          drawn = next;
          for (const [name, range] of drawn) highlightOf(name)?.add(range);
        }
        const caret = $caretIn(letters);
        const around = places.filter(({ start, end }) => caret !== undefined && start <= caret && caret <= end);
        caretIn.value = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
      });
    };
    return mergeRegister(
      effect(() => {
        if (shown.value.marks.length > 0 || drawn.length > 0) look();
      }),
      editor.registerUpdateListener(() => {
        if (shown.peek().marks.length > 0) timer ??= setTimeout(look, lookAfter);
      }),
      () => {
        clearTimeout(timer);
        clear();
      },
    );
  },
});

function isDrawn(before: readonly [string, Range] | undefined, name: string, range: Range): boolean {
  return before?.[0] === name && isSamePlace(before[1], range);
}

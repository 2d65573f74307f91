import { type TextField, typeOver } from "../../ui/smartTyping";
import type { ChoiceHost } from "../choices/ChoiceMenu";
import { liveRange } from "./Marks";
import type { MistakeText } from "./MistakeMenu";
import type { CheckedText, TextChecker } from "./TextChecker";

interface FieldRead {
  readonly text: string;
}
export type FieldChecker = TextChecker<FieldRead>;

/** A field is one part. */
export const wholeField = "field";

/** The words of a field for its checker; they are underlined on `copy`, which holds the same words in the same place. */
export function fieldText(field: TextField, copy: HTMLElement): CheckedText<FieldRead> {
  return {
    reading: (work) => work(),
    parts: () => [wholeField],
    read: () => ({ text: copy.textContent ?? "" }),
    caretIn: () =>
      document.activeElement === field && field.selectionStart === field.selectionEnd
        ? (field.selectionStart ?? undefined)
        : undefined,
    placeOf(_read, { start, end }) {
      const words = copy.firstChild;
      if (!(words instanceof Text) || end > words.length) return undefined;
      return new StaticRange({ startContainer: words, startOffset: start, endContainer: words, endOffset: end });
    },
  };
}

export function mistakesOfField(field: TextField, copy: HTMLElement, checker: FieldChecker): MistakeText {
  return {
    marks: checker.marks,
    settle: () => checker.settle(),
    writtenAt: ({ start, end }) => field.value.slice(start, end),
    inOrder() {
      const all = checker.marks.of(wholeField);
      return { all, beforeCaret: all.filter(({ end }) => end < (field.selectionStart ?? 0)).length };
    },
    reveal({ place }) {
      const [word, box] = [liveRange(place).getBoundingClientRect(), field.getBoundingClientRect()];
      const isInside =
        word.left >= box.left && word.right <= box.right && word.top >= box.top && word.bottom <= box.bottom;
      if (!isInside) field.scrollBy(word.left - box.left - box.width / 2, word.top - box.top - box.height / 2);
      followScroll(field, copy);
    },
    replace({ start, end }, written, replacement) {
      if (field.value.slice(start, end) !== written) return;
      const { selectionStart, selectionEnd } = field;
      typeOver(field, start, end, replacement);
      const moved = (at: number | null) => {
        if (at === null || at <= start) return at;
        return start + replacement.length + Math.max(0, at - end);
      };
      field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
    },
  };
}

/** The copy shows the same part of the words. */
export function followScroll(field: TextField, copy: HTMLElement): void {
  copy.scrollTo(field.scrollLeft, field.scrollTop);
}

export function fieldHost(field: TextField): ChoiceHost {
  return {
    element: () => field,
    onKey(listener) {
      const onKeyDown = (event: Event) => {
        if (event instanceof KeyboardEvent && listener(event)) event.stopImmediatePropagation();
      };
      field.addEventListener("keydown", onKeyDown, { capture: true });
      return () => field.removeEventListener("keydown", onKeyDown, { capture: true });
    },
    caretLine: () => field.getBoundingClientRect(),
  };
}

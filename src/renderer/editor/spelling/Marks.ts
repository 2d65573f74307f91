import type { Word } from "@shared/spelling/wordsIn";
import { followChange, type Span } from "./followChange";
import { mark, unmark } from "./misspelt";

/** One misspelt word on screen. */
export interface Mark extends Word {
  /** The part of the text that it is in. */
  readonly part: string;
  readonly place: StaticRange;
}

interface MarkedPart {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The words of one text that are underlined. A part without any costs nothing. */
export class Marks<Read extends { readonly text: string }> {
  private readonly parts = new Map<string, MarkedPart>();
  private readonly placeOf: (read: Read, span: Span) => StaticRange | undefined;

  /** `placeOf` says where a span is drawn; undefined while it is not drawn as it was read. */
  constructor(placeOf: (read: Read, span: Span) => StaticRange | undefined) {
    this.placeOf = placeOf;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** In the order of their letters. */
  of(part: string): readonly Mark[] {
    return this.parts.get(part)?.marks ?? [];
  }

  /** Underlines these words of a part, and no others. */
  show(part: string, read: Read, mistakes: readonly Word[]): void {
    const before = this.of(part);
    const byOffset = new Map(before.map(({ place }) => [place.startOffset, place]));
    const marks = mistakes.flatMap(({ word, start, end }): readonly Mark[] => {
      const place = this.placeOf(read, { start, end });
      if (!place) return [];
      // What is drawn already stays as it is: nothing is painted anew for it.
      const drawn = byOffset.get(place.startOffset);
      return [{ word, start, end, part, place: drawn && isSamePlace(drawn, place) ? drawn : place }];
    });
    const places = new Set(marks.map(({ place }) => place));
    for (const { place } of before) if (!places.has(place)) unmark(place);
    for (const place of places) mark(place);
    if (marks.length > 0) this.parts.set(part, { text: read.text, marks });
    else this.parts.delete(part);
  }

  /** Keeps the underlines with their words after a change, without asking whether they are still wrong. */
  follow(part: string, read: Read): void {
    const before = this.parts.get(part);
    if (before) this.show(part, read, followChange(before.marks, before.text, read.text));
  }

  drop(part: string): void {
    for (const { place } of this.of(part)) unmark(place);
    this.parts.delete(part);
  }

  clear(): void {
    for (const part of [...this.parts.keys()]) this.drop(part);
  }

  /** The underlined word below a point of the window. */
  at({ clientX: x, clientY: y }: MouseEvent): Mark | undefined {
    const all = [...this.parts.values()].flatMap(({ marks }) => marks);
    return all.find(({ place }) =>
      [...liveRange(place).getClientRects()].some(
        (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
      ),
    );
  }
}

/** A place that can be measured. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  // What was changed since is measured as far as it is there.
  range.setStart(startContainer, Math.min(startOffset, startContainer.textContent?.length ?? 0));
  range.setEnd(endContainer, Math.min(endOffset, endContainer.textContent?.length ?? 0));
  return range;
}

export function isSamePlace(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

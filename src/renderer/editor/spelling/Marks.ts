import type { Word } from "@shared/spelling/wordsIn";
import type { LexicalEditor, NodeKey } from "lexical";
import { type BlockText, rangeOf } from "./blockText";
import { followChange } from "./followChange";
import { mark, unmark } from "./misspelt";

/** One misspelt word on screen. */
export interface Mark extends Word {
  readonly block: NodeKey;
  readonly place: StaticRange;
}

interface MarkedBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The words of one text that are underlined. A block without any costs nothing. */
export class Marks {
  private readonly blocks = new Map<NodeKey, MarkedBlock>();
  private readonly editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  has(block: NodeKey): boolean {
    return this.blocks.has(block);
  }

  of(block: NodeKey): readonly Mark[] {
    return this.blocks.get(block)?.marks ?? [];
  }

  /** Underlines these words of a block, and no others. */
  show(block: NodeKey, read: BlockText, mistakes: readonly Word[]): void {
    const before = this.of(block);
    const marks = mistakes.flatMap(({ word, start, end }): readonly Mark[] => {
      const place = rangeOf(this.editor, read, { start, end });
      if (!place) return [];
      const same = before.find((one) => one.word === word && isSamePlace(one.place, place));
      return [{ word, start, end, block, place: same?.place ?? place }];
    });
    const places = new Set(marks.map(({ place }) => place));
    for (const { place } of before) if (!places.has(place)) unmark(place);
    for (const place of places) mark(place);
    if (marks.length > 0) this.blocks.set(block, { text: read.text, marks });
    else this.blocks.delete(block);
  }

  /** Keeps the underlines with their words after a change, without asking whether they are still wrong. */
  follow(block: NodeKey, read: BlockText): void {
    const before = this.blocks.get(block);
    if (before) this.show(block, read, followChange(before.marks, before.text, read.text));
  }

  drop(block: NodeKey): void {
    for (const { place } of this.of(block)) unmark(place);
    this.blocks.delete(block);
  }

  clear(): void {
    for (const block of [...this.blocks.keys()]) this.drop(block);
  }

  /** The underlined word below a point of the window. */
  at(x: number, y: number): Mark | undefined {
    const all = [...this.blocks.values()].flatMap(({ marks }) => marks);
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

function isSamePlace(one: StaticRange, other: StaticRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

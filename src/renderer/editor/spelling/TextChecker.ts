import { findMistakes } from "@shared/spelling/findMistakes";
import type { Span } from "./followChange";
import { Marks } from "./Marks";
import type { Spelling } from "./Spelling";

/** How long after a change its part is checked, in milliseconds: soon, and never at a key press itself. */
const checkAfter = 300;

/** A text that is checked part by part: the blocks of a body, or the one line of a field. */
export interface CheckedText<Read extends { readonly text: string }> {
  /** Runs `work` in a moment in which the text can be read. */
  reading<T>(work: () => T): T;
  parts(): Iterable<string>;
  /** Undefined where the part is gone. */
  read(part: string): Read | undefined;
  /** Where the caret is in a part; undefined where it is not in it, or words are selected. */
  caretIn(read: Read): number | undefined;
  placeOf(read: Read, span: Span): StaticRange | undefined;
}

/**
 * Checks the parts of one text as they change, and underlines what is wrong. The word that is being typed is left alone
 * until the caret has left it. What is known of words is read at the moment of drawing, so an answer that comes late
 * says nothing of words that are gone.
 */
export class TextChecker<Read extends { readonly text: string }> {
  readonly marks: Marks<Read>;
  private readonly text: CheckedText<Read>;
  private readonly spelling: Spelling;
  private readonly changed = new Set<string>();
  private isTyping = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;
  private isClosed = false;

  constructor(text: CheckedText<Read>, spelling: Spelling) {
    this.text = text;
    this.spelling = spelling;
    this.marks = new Marks((read, span) => text.placeOf(read, span));
    this.stopListening = spelling.subscribe(this.checkAll);
    this.checkAll();
  }

  close(): void {
    this.isClosed = true;
    this.stopListening();
    clearTimeout(this.timer);
    this.marks.clear();
  }

  /** These parts have changed. Nothing is read of words here: where some are underlined, the underlines move with them. */
  follow(parts: Iterable<string>, isTyped: boolean): void {
    if (!this.spelling.isOn) return;
    for (const part of parts) {
      this.changed.add(part);
      if (isTyped) this.isTyping = true;
      if (!this.marks.has(part)) continue;
      const read = this.text.read(part);
      if (read) this.marks.follow(part, read);
      else this.marks.drop(part);
    }
    this.checkSoon();
  }

  /** The caret is somewhere else. */
  moveCaret(): void {
    // While a word is held back, it is still the one that is typed.
    if (this.changed.size === 0) this.isTyping = false;
    else this.checkSoon();
  }

  /** The caret has left the text: no word is being typed. */
  leave(): void {
    this.isTyping = false;
    if (this.changed.size > 0) this.checkSoon();
  }

  /** Checks what has changed at once, the word at the caret too, and answers when every word of it is known. */
  async settle(): Promise<void> {
    this.isTyping = false;
    await this.run();
  }

  private checkAll = (): void => {
    if (!this.spelling.isOn) {
      this.changed.clear();
      this.marks.clear();
      return;
    }
    this.text.reading(() => {
      for (const part of this.text.parts()) this.changed.add(part);
    });
    this.checkSoon();
  };

  private checkSoon(): void {
    this.timer ??= setTimeout(() => void this.run(), checkAfter);
  }

  private async run(): Promise<void> {
    for (let waiting = this.check(); waiting; waiting = this.check()) await waiting;
  }

  /** Answers when words that had to be looked up are known; undefined where none had to be. */
  private check(): Promise<void> | undefined {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isClosed || !this.spelling.isOn) return undefined;
    const unknown = new Set<string>();
    this.text.reading(() => {
      for (const part of this.changed) for (const word of this.checkPart(part)) unknown.add(word);
    });
    return unknown.size > 0 ? this.spelling.lookUp([...unknown]) : undefined;
  }

  /** Underlines what is wrong in a part, and answers the words that have to be looked up. */
  private checkPart(part: string): readonly string[] {
    const read = this.text.read(part);
    if (!read) {
      this.marks.drop(part);
      this.changed.delete(part);
      return [];
    }
    const { mistakes, unknown } = findMistakes(read.text, (word) => this.spelling.isRight(word));
    const caret = this.isTyping ? this.text.caretIn(read) : undefined;
    // A word that is underlined already was not touched by what was typed.
    const marked = new Set(this.marks.of(part).map(({ start }) => start));
    const shown = mistakes.filter(
      ({ start, end }) => caret === undefined || caret < start || caret > end || marked.has(start),
    );
    this.marks.show(part, read, shown);
    if (unknown.length === 0 && shown.length === mistakes.length) this.changed.delete(part);
    return unknown;
  }
}

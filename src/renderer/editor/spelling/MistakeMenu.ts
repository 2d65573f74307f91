import { ownerOf } from "@shared/spelling/formsOf";
import type { Mark, Marks } from "./Marks";
import type { Spelling } from "./Spelling";

/** A misspelt word with what may have been meant, or that there is none. */
export type MistakeMenuState =
  | { readonly kind: "mistake"; readonly mark: Mark; readonly written: string; readonly suggestions: readonly string[] }
  | { readonly kind: "none" };

/** The text that the menu belongs to. */
export interface MistakeText {
  readonly marks: Pick<Marks<{ readonly text: string }>, "at">;
  /** Checks what has changed at once. */
  settle(): Promise<void>;
  /** What stands at a mark now; undefined where its part is gone. */
  writtenAt(mark: Mark): string | undefined;
  /** The underlined words in the order of the text, and how many of them end before the caret. */
  inOrder(): { readonly all: readonly Mark[]; readonly beforeCaret: number };
  /** Scrolls the mark into view. */
  reveal(mark: Mark): void;
  /** One step to undo. Does nothing where other words stand there by now. */
  replace(mark: Mark, written: string, replacement: string): void;
}

/** The menu of one misspelt word of a text, opened by a right click on it or as the next one. */
export class MistakeMenu {
  private readonly text: MistakeText;
  private readonly spelling: Spelling;
  private state: MistakeMenuState | null = null;
  /** The one that the menu was last about, while the caret and the words stay as they are. */
  private visited: Mark | undefined;
  /** Counts up with whatever makes an answer late. */
  private turn = 0;
  private readonly listeners = new Set<() => void>();

  constructor(text: MistakeText, spelling: Spelling) {
    this.text = text;
    this.spelling = spelling;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  getState = (): MistakeMenuState | null => this.state;

  /** A right click: where it is on an underlined word, the menu is that word's. */
  openAt = (event: MouseEvent): void => {
    const mark = this.text.marks.at(event);
    if (!mark) return;
    event.preventDefault();
    void this.open(mark);
  };

  /** The next one behind the caret, or behind the one that was shown; behind the last comes the first. */
  async openNext(): Promise<void> {
    const turn = ++this.turn;
    await this.text.settle();
    if (turn !== this.turn) return;
    const { all, beforeCaret } = this.text.inOrder();
    const last = all.findIndex(({ place }) => place === this.visited?.place);
    const next = all[(last < 0 ? beforeCaret : last + 1) % all.length];
    if (next) await this.open(next);
    else this.show({ kind: "none" });
  }

  close = (): void => {
    this.turn++;
    if (this.state) this.show(null);
  };

  /** After the caret or the words have changed: the next one is counted from the caret again. */
  forget(): void {
    this.visited = undefined;
  }

  take(suggestion: string): void {
    if (this.state?.kind === "mistake") this.text.replace(this.state.mark, this.state.written, printed(suggestion));
  }

  addOwnWord(): void {
    if (this.state?.kind === "mistake") this.spelling.addOwnWord(wordOf(this.state.mark));
  }

  ignore(): void {
    if (this.state?.kind === "mistake") this.spelling.ignore(wordOf(this.state.mark));
  }

  private async open(mark: Mark): Promise<void> {
    this.close();
    const { turn } = this;
    const suggestions = await this.spelling.suggest(mark.word);
    const written = this.text.writtenAt(mark);
    if (turn !== this.turn || written === undefined) return;
    this.visited = mark;
    this.text.reveal(mark);
    this.show({ kind: "mistake", mark, written, suggestions });
  }

  private show(state: MistakeMenuState | null): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** With the apostrophe that is printed, as it is typed. */
export function printed(word: string): string {
  return word.replaceAll("'", "’");
}

function wordOf({ word }: Mark): string {
  return ownerOf(word) ?? word;
}

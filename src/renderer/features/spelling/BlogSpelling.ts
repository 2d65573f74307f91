import type { Verdict } from "@shared/spelling/findMistakes";
import { formsOf } from "@shared/spelling/formsOf";
import type { Spelling } from "../../editor/spelling/Spelling";
import type { DictionaryAnswer, DictionaryQuestion } from "./dictionaryAnswers";

/** Where the words come from and go to. */
export interface SpellingSources {
  /** May reject: then nothing is wrong. */
  ask(question: DictionaryQuestion): Promise<DictionaryAnswer>;
  /** Puts the word on the disk. */
  keepOwnWord(word: string): Promise<void>;
  forgetOwnWord(word: string): Promise<void>;
  keepIsWanted(isWanted: boolean): Promise<void>;
  /** Told of what went wrong, in words for the person in front of the screen. */
  onProblem(sentence: string): void;
}

/** What is right in an open blog: the dictionary, own words, the names that the blog knows, and what is ignored for now. */
export class BlogSpelling implements Spelling {
  private isWanted: boolean;
  /** The dictionary knows no other language. */
  private isEnglish = true;
  private readonly sources: SpellingSources;
  private readonly dictionary = new Map<string, boolean>();
  private ownWords: readonly string[] = [];
  private names: ReadonlySet<string> = new Set();
  private readonly ignored = new Set<string>();
  private accepted: ReadonlySet<string> = new Set();
  /** What was said of words since `accepted` was made. */
  private readonly verdicts = new Map<string, boolean>();
  private hasFailed = false;
  private mustLearn = false;
  private readonly listeners = new Set<() => void>();

  constructor(sources: SpellingSources, isWanted: boolean) {
    this.sources = sources;
    this.isWanted = isWanted;
  }

  get isOn(): boolean {
    return this.isWanted && this.isEnglish;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  getOwnWords = (): readonly string[] => this.ownWords;
  getIsWanted = (): boolean => this.isWanted;

  isRight(word: string): Verdict {
    const known = this.verdicts.get(word);
    if (known !== undefined) return known;
    const verdict = formsOf(word).some((form) => this.accepted.has(form)) || this.dictionary.get(word);
    if (verdict !== undefined) this.verdicts.set(word, verdict);
    // Without a dictionary nothing is known to be wrong.
    return verdict ?? (this.hasFailed || undefined);
  }

  async lookUp(words: readonly string[]): Promise<void> {
    try {
      const wrong = new Set(await this.sources.ask({ kind: "check", words }));
      for (const word of words) this.dictionary.set(word, !wrong.has(word));
    } catch (error) {
      this.fail(error);
    }
  }

  async suggest(word: string): Promise<readonly string[]> {
    try {
      if (this.mustLearn) await this.sources.ask({ kind: "learn", names: [...this.names, ...this.ownWords] });
      this.mustLearn = false;
      return await this.sources.ask({ kind: "suggest", word });
    } catch (error) {
      this.fail(error);
      return [];
    }
  }

  /** The words of the laptop, as they were read from the disk. */
  learnOwnWords(words: readonly string[]): void {
    this.ownWords = words;
    this.change();
  }

  /** The names that the blog knows now. */
  learnNames(names: ReadonlySet<string>): void {
    if (names.size === this.names.size && [...names].every((name) => this.names.has(name))) return;
    this.names = names;
    this.change();
  }

  addOwnWord(word: string): void {
    if (!this.ownWords.includes(word)) this.learnOwnWords([...this.ownWords, word]);
    this.sources.keepOwnWord(word).catch(() => {
      this.learnOwnWords(this.ownWords.filter((one) => one !== word));
      this.sources.onProblem(`“${word}” was not added: the word could not be written to the disk. Add it again.`);
    });
  }

  removeOwnWord(word: string): void {
    const before = this.ownWords;
    this.learnOwnWords(before.filter((one) => one !== word));
    this.sources.forgetOwnWord(word).catch(() => {
      this.learnOwnWords(before);
      this.sources.onProblem(`“${word}” is still there: the change could not be written to the disk. Remove it again.`);
    });
  }

  ignore(word: string): void {
    this.ignored.add(word);
    this.change();
  }

  /** The language of the blog, a tag of BCP 47. */
  followLanguage(language: string): void {
    const isEnglish = /^en(?:-|$)/i.test(language);
    if (isEnglish === this.isEnglish) return;
    this.isEnglish = isEnglish;
    this.emit();
  }

  want(isWanted: boolean): void {
    this.isWanted = isWanted;
    this.emit();
    this.sources.keepIsWanted(isWanted).catch(() => {
      this.sources.onProblem("This holds until the blog is closed: it could not be written to the disk.");
    });
  }

  private change(): void {
    this.accepted = new Set([...this.names, ...this.ownWords, ...this.ignored]);
    this.verdicts.clear();
    this.mustLearn = true;
    this.emit();
  }

  private fail(error: unknown): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    console.error("the dictionary cannot be read:", error);
    this.sources.onProblem(
      "Spelling is not checked: the dictionary in the app cannot be read. Install Nightdesk again.",
    );
    this.emit();
  }

  private emit(): void {
    for (const listener of this.listeners) listener();
  }
}

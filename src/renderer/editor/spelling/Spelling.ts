import type { Verdict } from "@shared/spelling/findMistakes";
import { createContext } from "react";

/** Whoever knows the words, as a text asks. */
export interface Spelling {
  readonly isOn: boolean;
  /** Undefined where the word has to be looked up first. Called for every word of a block: it must be cheap. */
  isRight(word: string): Verdict;
  /** Answers when `isRight` knows all these words. Never rejects. */
  lookUp(words: readonly string[]): Promise<void>;
  /** What may have been meant, the likeliest first. Never rejects. */
  suggest(word: string): Promise<readonly string[]>;
  addOwnWord(word: string): void;
  /** Counts the word as right until the blog is closed. */
  ignore(word: string): void;
  /** Calls back when other words are right than before; answers what stops it. */
  subscribe(listener: () => void): () => void;
}

export const noSpelling: Spelling = {
  isOn: false,
  isRight: () => true,
  lookUp: async () => {},
  suggest: async () => [],
  addOwnWord: () => {},
  ignore: () => {},
  subscribe: () => () => {},
};

export const SpellingContext = createContext(noSpelling);

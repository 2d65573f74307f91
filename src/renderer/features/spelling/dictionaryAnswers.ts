import type { Dictionary } from "@shared/spelling/Dictionary";

/** What is asked of the worker that holds the dictionary. */
export type DictionaryQuestion =
  | { readonly kind: "check"; readonly words: readonly string[] }
  | { readonly kind: "suggest"; readonly word: string }
  /** Names and own words, to be suggested too. */
  | { readonly kind: "learn"; readonly names: readonly string[] };

/** The words that are wrong, the suggestions, or nothing. */
export type DictionaryAnswer = readonly string[];

export function answerOf(dictionary: Dictionary, question: DictionaryQuestion): DictionaryAnswer {
  switch (question.kind) {
    case "check":
      return question.words.filter((word) => !dictionary.isRight(word));
    case "suggest":
      return dictionary.suggest(question.word);
    case "learn":
      dictionary.learn(question.names);
      return [];
  }
}

import { isUnspelt, partsOf, type Word, wordsToCheck } from "./wordsIn";

/** What is known of a word; undefined where it has to be looked up first. */
export type Verdict = boolean | undefined;

export interface Findings {
  readonly mistakes: readonly Word[];
  /** Words that must be looked up before anything can be said of them. */
  readonly unknown: readonly string[];
}

/** What a word may begin with before a hyphen, though it is no word by itself. */
const prefixes = new Set(
  "anti auto co counter de ex mid multi non post pre pro quasi re semi sub ultra un vice".split(" "),
);

/** The misspelt words of a text. A word with hyphens is right when it is in the dictionary, or each of its parts is. */
export function findMistakes(text: string, isRight: (word: string) => Verdict): Findings {
  const mistakes: Word[] = [];
  const unknown: string[] = [];
  for (const whole of wordsToCheck(text)) {
    const parts = partsOf(whole);
    const verdict = parts.length > 1 && !isUnspelt(whole.word) ? isRight(whole.word) : false;
    if (verdict === true) continue;
    if (verdict === undefined) unknown.push(whole.word);
    const spelt = parts.filter((part, index) => !isUnspelt(part.word) && !(index < parts.length - 1 && isPrefix(part)));
    for (const part of spelt) {
      const partVerdict = isRight(part.word);
      if (partVerdict === undefined) unknown.push(part.word);
      else if (partVerdict === false && verdict === false) mistakes.push(part);
    }
  }
  return { mistakes, unknown };
}

function isPrefix({ word }: Word): boolean {
  return prefixes.has(word.toLowerCase());
}

import { isCodeLike } from "../typography/isCodeLike";

/** A word in a text: its letters as a dictionary writes them, and where it stands. */
export interface Word {
  readonly word: string;
  readonly start: number;
  /** Behind the last letter. */
  readonly end: number;
}

/** Letters and digits with single apostrophes and hyphens between them. */
const wholeWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const hyphens = /[‐‑]/g;

/** The words of a text as they stand, hyphens and all. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(wholeWord)].map(({ 0: found, index }) => ({
    word: spelled(found),
    start: index,
    end: index + found.length,
  }));
}

/** What a hyphen parts in a word; the word itself where there is none. */
export function partsOf({ word, start, end }: Word): readonly Word[] {
  if (!word.includes("-")) return [{ word, start, end }];
  const parts = word.split("-");
  // Letters may have been joined with their accents: the places are counted from where the text itself has them.
  if (word.length !== end - start) return [{ word, start, end }];
  let at = start;
  return parts.map((part) => {
    const from = at;
    at += part.length + 1;
    return { word: part, start: from, end: from + part.length };
  });
}

/**
 * The words that may be misspelt: not those of an address, a handle, a tag or a blank like `{{winner}}`. A word with a
 * digit is given, for what a hyphen parts from the digit: "19-year-old".
 */
export function wordsToCheck(text: string): readonly Word[] {
  const words: Word[] = [];
  const plain = text.replace(/\{\{[^{}]*\}\}/g, (blank) => " ".repeat(blank.length));
  for (const { 0: run, index } of plain.matchAll(/\S+/g)) {
    if (isName(run)) continue;
    for (const { word, start, end } of wordsIn(run)) words.push({ word, start: index + start, end: index + end });
  }
  return words;
}

/** A name that is looked up and not spelt: an address, a host, a path, `@handle`, `#tag`. */
function isName(run: string): boolean {
  return isCodeLike(run) || /^[("'“‘[]*[@#]/.test(run) || /^\W*(?:[a-z0-9-]+\.)+[a-z]{2,}\W*$/.test(run);
}

/** One letter, an abbreviation in capitals ("NHS", "MPs"), a word with a digit, or letters of another script. */
export function isUnspelt(word: string): boolean {
  return (
    word.length < 2 ||
    /^\p{Lu}+(?:'?s)?$/u.test(word) ||
    /\p{N}/u.test(word) ||
    /[^\p{Script=Latin}\p{M}\p{N}'-]/u.test(word)
  );
}

/** As a dictionary writes it: accents joined to their letters, a straight apostrophe, a plain hyphen. */
function spelled(word: string): string {
  return word.normalize("NFC").replaceAll("’", "'").replace(hyphens, "-");
}

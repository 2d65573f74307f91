import { fillText } from "../../words/fill";
import type { PageLanguage } from "./PageLanguage";

/** Writes names in a row, in a language: "A, B and C". Built once for a page. */
export function listNames({ tag, strings, and }: PageLanguage): (names: readonly string[]) => string {
  if (Intl.ListFormat.supportedLocalesOf(tag).length > 0) {
    const lists = new Intl.ListFormat(tag, { type: "conjunction" });
    return (names) => lists.format(names);
  }
  return (names) => {
    const last = names.at(-1) ?? "";
    if (and === undefined || names.length < 2) return names.join(strings.comma);
    const word = startsWithVowel.test(last.normalize("NFD")) ? and.beforeVowel : and.usual;
    const before = names.slice(0, -1).join(strings.comma);
    return fillText("{before} {word} {last}", { before, word, last });
  };
}

/** In Welsh a w at the head of a name is mostly a consonant: "Ann a William", "Ann ac Owen". */
const startsWithVowel = /^[aeiouy]/i;

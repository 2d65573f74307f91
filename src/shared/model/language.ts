import * as v from "valibot";

/** The language of a blog that says nothing of it. */
export const defaultLanguage = "en-GB";

/** True for a tag of BCP 47 in its canonical form: `en-GB`, `cy`. Nothing is said of whether a page can be written in it. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

export const languageSchema = v.pipe(
  v.string(),
  v.maxLength(35),
  v.check(isLanguage, "a language is written as a tag such as en-GB, de or cy"),
);

/** The scripts in use that are written from right to left, by their codes of ISO 15924. */
const fromRightToLeft: ReadonlySet<string> = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand"]);

export type Direction = "ltr" | "rtl";

const letterFromRightToLeft = new RegExp(
  `[${[...fromRightToLeft].map((script) => `\\p{Script=${script}}`).join("")}]`,
  "u",
);

/**
 * Which way a text is written: from right to left where its first letter is, from left to right where all of them are.
 * Undefined for a text without a letter, and for one that begins with a Latin name and goes on in Arabic: it may be either.
 */
export function directionOfWords(words: string): Direction | undefined {
  const [first] = /\p{L}/u.exec(words) ?? [];
  if (first === undefined) return undefined;
  if (letterFromRightToLeft.test(first)) return "rtl";
  return letterFromRightToLeft.test(words) ? undefined : "ltr";
}

/** Which way a language is written, by the script that it is mostly written in. RangeError on a malformed tag. */
export function directionOf(tag: string): Direction {
  return fromRightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

import { isLanguage } from "../../model/language";
import { enGB } from "../strings/enGB";
import type { PageLanguage } from "../strings/PageLanguage";
import type { PageStrings } from "../strings/PageStrings";
import { findLanguage, pageLanguages } from "../strings/pageLanguages";
import type { ManifestLanguage } from "./readManifest";
import { shownText } from "./shownText";

type Words = Partial<Record<keyof PageStrings, string>>;

/** What is wrong, and where within the languages of a theme. */
export interface LanguageProblem {
  readonly path: readonly string[];
  readonly sentence: string;
}

export interface ManifestLanguages {
  readonly languages: readonly PageLanguage[];
  readonly problems: readonly LanguageProblem[];
  readonly warnings: readonly LanguageProblem[];
}

const longest = 200;
/** Plural forms that English does without (CLDR). */
const otherPlural = /_(?:zero|two|few|many)$/;
const keys = Object.keys(enGB) as readonly (keyof PageStrings)[];

/**
 * The languages of a theme: those that come with Nightdesk, with its words in place of theirs, and those that it brings.
 * A new form of a known language (`de-AT`) has that one's words but for its own; an altogether new one should bring them all.
 */
export function readLanguages(given: Readonly<Record<string, ManifestLanguage>>): ManifestLanguages {
  const problems: LanguageProblem[] = [];
  const own = Object.entries(given).flatMap(([tag, language]) => {
    const found = problemsOf(tag, language);
    problems.push(...found);
    return found.length > 0 ? [] : [languageOf(tag, language)];
  });
  const others = pageLanguages.filter(({ tag }) => !own.some((language) => language.tag === tag));
  const warnings = Object.entries(given).flatMap(([tag, language]) => warningsOf(tag, language));
  return { languages: [...others, ...own], problems, warnings };
}

function languageOf(tag: string, { name, words, dates }: ManifestLanguage): PageLanguage {
  const known = findLanguage(tag, pageLanguages);
  const base = known ?? { name: tag, strings: enGB };
  const strings = { ...base.strings, ...(words as Words) };
  return { ...base, tag, name: name ?? base.name, strings, ...(dates ? { dates } : {}) };
}

function problemsOf(tag: string, { words, dates }: ManifestLanguage): readonly LanguageProblem[] {
  if (!isLanguage(tag)) {
    return [{ path: [tag], sentence: `${shownText(tag)} is no language: write a tag such as en-GB, de or cy` }];
  }
  const inWords = Object.entries(words).flatMap(([key, text]) =>
    problemsOfWords(key, text).map((sentence) => ({ path: [tag, "words", key], sentence: `${key}: ${sentence}` })),
  );
  if (dates !== undefined || findLanguage(tag, pageLanguages) !== undefined) return inWords;
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return inWords;
  const sentence = `the dates of ${shownText(tag)} are not known here: name its days and months in “dates”`;
  return [...inWords, { path: [tag], sentence }];
}

/** A later Nightdesk may print words that a theme does not know yet: it must not stop a newsroom's pages. */
function warningsOf(tag: string, { words }: ManifestLanguage): readonly LanguageProblem[] {
  if (findLanguage(tag, pageLanguages)) return [];
  const missing = keys.filter((key) => !Object.hasOwn(words, key));
  if (missing.length === 0) return [];
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
  const sentence = `${shownText(tag)} lacks ${missing.slice(0, 3).join(", ")}${more}: the page has them in English`;
  return [{ path: [tag, "words"], sentence }];
}

function problemsOfWords(key: string, text: string): readonly string[] {
  const known = keys.find((each) => each === key.replace(otherPlural, "_other"));
  if (known === undefined) return ["there are no such words on the page"];
  if (text.trim() === "" && enGB[known] !== "" && known !== "am" && known !== "pm") return ["it is empty"];
  if (text.length > longest) return [`it may have at most ${longest} characters`];
  if (/\p{Cc}/u.test(text)) return ["it holds a control character"];
  return problemsOfBlanks(known, text);
}

/** A time may be written with any of its parts; everything else needs just the blanks that English has. */
function problemsOfBlanks(key: keyof PageStrings, text: string): readonly string[] {
  const typed = blanksOf(text);
  if (key === "time24" || key === "time12") {
    const parts = ["{hour}", "{hour12}", "{minute}", "{half}"];
    const wrong = typed
      .filter((blank) => !parts.includes(blank))
      .map((blank) => `there is no blank ${blank} in a time`);
    const whole = typed.includes("{minute}") && (typed.includes("{hour}") || typed.includes("{hour12}"));
    return [...wrong, ...(whole ? [] : ["a time needs {hour} or {hour12}, and {minute}"])];
  }
  const needed = blanksOf(enGB[key]);
  return [
    ...needed.filter((blank) => !typed.includes(blank)).map((blank) => `the blank ${blank} is missing`),
    ...typed.filter((blank) => !needed.includes(blank)).map((blank) => `there is no blank ${blank} in these words`),
  ];
}

function blanksOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w*\}/g) ?? [])];
}

import { fillText } from "../../words/fill";
import { type FigureFormats, figureFormats } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import type { Party, PartyId } from "../party";
import { britishResults } from "./british";
import type { ResultsStrings } from "./ResultsStrings";

/** What is counted in words. */
export type Counted = "seats" | "votes" | "councils" | "contests";

/** What a party is called in a language. */
export type PartyNames = Pick<Party, "name" | "collective" | "withArticle">;

/** A language in which results are told: its words, its figures, its names. */
export interface ResultsLanguage extends FigureFormats {
  readonly tag: string;
  readonly strings: ResultsStrings;
  /** Names in a row: "A, B and C". */
  readonly listOf: (names: readonly string[]) => string;
  /** "1 seat", "1,234 votes". */
  readonly counted: (count: number, what: Counted) => string;
  readonly party: (id: PartyId, own: readonly Party[]) => PartyNames;
  /** One of its strings with its blanks filled in. */
  readonly say: (key: keyof ResultsStrings, values?: Readonly<Record<string, string>>) => string;
}

interface Parts {
  readonly tag: string;
  readonly strings: ResultsStrings;
  readonly listOf: ResultsLanguage["listOf"];
  /** Where they differ from the British ones. */
  readonly parties?: Readonly<Record<string, string>>;
}

/** Builds every formatter once. A language that Intl does not know has the figures and the plural forms of English. */
export function createResultsLanguage({ tag, strings, listOf, parties = {} }: Parts): ResultsLanguage {
  const plurals = new Intl.PluralRules([tag, "en-GB"]);
  const formats = figureFormats([tag, "en-GB"]);
  const forms: Readonly<Record<string, string>> = { ...strings };
  const isEnglish = new Intl.Locale(tag).language === "en";

  function party(id: PartyId, own: readonly Party[]): PartyNames {
    const { name, collective, withArticle } = partyOf(id, own);
    const translated = parties[id];
    if (translated !== undefined) return { name: translated, collective: translated, withArticle: translated };
    // "the Conservatives" is English; the name alone is not.
    return { name, collective, withArticle: isEnglish ? withArticle : collective };
  }

  return {
    ...formats,
    tag,
    strings,
    listOf,
    party,
    counted(count, what) {
      const words = forms[`${what}_${plurals.select(count)}`] ?? strings[`${what}_other`];
      return fillText(words, { count: formats.count(count) });
    },
    say: (key, values = {}) => fillText(strings[key], values),
  };
}

const lists = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** British English: what the newsroom reads, and every page unless its blog says otherwise. */
export const british = createResultsLanguage({
  tag: "en-GB",
  strings: britishResults,
  listOf: (names) => lists.format(names),
});

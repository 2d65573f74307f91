import type { PageStrings } from "./PageStrings";

/** How dates are written in a language that this machine's Intl does not know. */
export interface DateWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** `{weekday}`, `{day}`, `{month}`, `{year}` */
  readonly long: string;
  /** The same blanks, for the short names. */
  readonly medium: string;
  /** `{day}`, `{month}` */
  readonly short: string;
}

/** A language that a page can be written in. */
export interface PageLanguage {
  /** Its tag of BCP 47, by which a blog asks for it: `cy`. */
  readonly tag: string;
  /** What it calls itself: `Cymraeg`. */
  readonly name: string;
  readonly strings: PageStrings;
  /** The names of parties by their ids, where they differ from the British ones. */
  readonly parties?: Readonly<Record<string, string>>;
  /** Only where Intl does not know the language. */
  readonly dates?: DateWords;
  /** The word between the last two names in a row, where Intl does not know it: see listNames. */
  readonly and?: { readonly usual: string; readonly beforeVowel: string };
}

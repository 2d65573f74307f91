import { NightdeskError } from "../../ipc/result";
import type { Blog } from "../../model/blog";
import { type Direction, directionOf } from "../../model/language";
import type { ResultsLanguage } from "../../results/words/ResultsLanguage";
import type { ExportOptions } from "../exportOptions";
import { type PictureAddressesByHash, pictureAddresses } from "../pictureFiles";
import type { Publisher } from "../publisher";
import { listNames } from "../strings/listNames";
import type { PageLanguage } from "../strings/PageLanguage";
import type { PageStrings } from "../strings/PageStrings";
import { findLanguage } from "../strings/pageLanguages";
import { resultsLanguage } from "../strings/resultsLanguages";
import { plainTheme } from "../theme/plainTheme";
import type { Theme } from "../theme/Theme";
import { createPageClock, type PageClock } from "./createPageClock";

/** What every writer of a page is handed: the same for the whole page. */
export interface PageContext {
  readonly clock: PageClock;
  readonly strings: PageStrings;
  /** Which way the words of the page are written where nothing else is said. */
  readonly direction: Direction;
  readonly theme: Theme;
  /** What results are told in. */
  readonly results: ResultsLanguage;
  readonly publisher: Publisher | undefined;
  /** Names in a row, in the page's language: "A, B and C". */
  readonly listOf: (names: readonly string[]) => string;
  readonly pictures: PictureAddressesByHash;
}

/**
 * Builds every formatter of a page once. Throws RangeError on an unknown time zone, and a NightdeskError "invalid" for a
 * blog in a language that there are no words for.
 */
export function createPageContext(blog: Pick<Blog, "timeZone" | "language">, options: ExportOptions): PageContext {
  const { theme = plainTheme } = options;
  const language = languageFor(blog, theme);
  return {
    clock: createPageClock(blog.timeZone, language, theme.hours),
    strings: language.strings,
    direction: directionOf(blog.language),
    listOf: listNames(language),
    theme,
    results: resultsLanguage(language),
    publisher: theme.publisher,
    pictures: pictureAddresses(options),
  };
}

function languageFor({ language }: Pick<Blog, "language">, { languages }: Theme): PageLanguage {
  const found = findLanguage(language, languages);
  if (found) return found;
  throw new NightdeskError(
    "invalid",
    `Nothing was written: the blog is in “${language}”, and there are no words for a page in that language. Choose another language in the blog’s details or a theme that brings it, then export again.`,
  );
}

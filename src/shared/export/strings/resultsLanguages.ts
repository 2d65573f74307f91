import { oncePer } from "../../oncePer";
import { british, createResultsLanguage, type ResultsLanguage } from "../../results/words/ResultsLanguage";
import { listNames } from "./listNames";
import type { PageLanguage } from "./PageLanguage";
import { findLanguage, pageLanguages } from "./pageLanguages";

/** The language in which the results of a page are told. Built once for each. */
export const resultsLanguage = oncePer((language: PageLanguage): ResultsLanguage => {
  const { tag, strings, parties } = language;
  return createResultsLanguage({ tag, strings, listOf: listNames(language), ...(parties && { parties }) });
});

/** The same by the tag of a blog: British English for one that no language here goes with. */
export function resultsLanguageOf(tag: string): ResultsLanguage {
  const found = findLanguage(tag, pageLanguages);
  return found === undefined ? british : resultsLanguage(found);
}

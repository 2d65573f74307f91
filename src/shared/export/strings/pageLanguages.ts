import { welsh } from "./cy";
import { german } from "./de";
import { british } from "./enGB";
import type { PageLanguage } from "./PageLanguage";

/** The languages that come with Nightdesk; a theme may bring more, and its own words for these. */
export const pageLanguages: readonly PageLanguage[] = [british, german, welsh];

/**
 * The language that is there for a tag, by the lookup of RFC 4647, section 3.4: the tag itself, then what is left of it as
 * it is cut back from its end; at last any form of the same language. Undefined when there is none.
 */
export function findLanguage<Language extends Pick<PageLanguage, "tag">>(
  tag: string,
  languages: readonly Language[],
): Language | undefined {
  const parts = tag.split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const found = languages.find((language) => language.tag === parts.slice(0, length).join("-"));
    if (found) return found;
  }
  return languages.find((language) => language.tag.split("-")[0] === parts[0]);
}

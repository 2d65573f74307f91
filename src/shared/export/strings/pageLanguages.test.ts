import { describe, expect, test } from "vitest";
import { enGB } from "./enGB";
import { listNames } from "./listNames";
import { findLanguage, pageLanguages } from "./pageLanguages";

const blanksOf = (words: string) => (words.match(/\{\w+\}/g) ?? []).toSorted();
const languageOf = (tag: string) => {
  const found = findLanguage(tag, pageLanguages);
  if (!found) throw new Error(`no ${tag}`);
  return found;
};

describe("the languages", () => {
  test.each(pageLanguages)("$tag fills the blanks that English has, and no others", ({ strings }) => {
    for (const [key, words] of Object.entries(enGB)) {
      if (key === "time24" || key === "time12") continue;
      expect(blanksOf(strings[key as keyof typeof enGB]), key).toEqual(blanksOf(words));
    }
  });

  test("a tag finds its language, a wider one, or another form of it; else nothing", () => {
    const found = (tag: string) => findLanguage(tag, pageLanguages)?.tag;
    expect(["en-GB", "de", "de-AT", "cy-GB", "en-US", "en"].map(found)).toEqual([
      "en-GB",
      "de",
      "de",
      "cy",
      "en-GB",
      "en-GB",
    ]);
    expect(found("fr")).toBeUndefined();
    expect(found("den")).toBeUndefined();
  });

  test("names in a row", () => {
    const row = (tag: string, ...names: readonly string[]) => listNames(languageOf(tag))(names);
    expect(row("en-GB", "Ann", "Owen", "Bea")).toBe("Ann, Owen and Bea");
    expect(row("de", "Ann", "Owen")).toBe("Ann und Owen");
    expect(row("cy", "Ann")).toBe("Ann");
    expect(row("cy", "Ann", "William", "Siân")).toBe("Ann, William a Siân");
    expect(row("cy", "Siân", "Éowyn")).toBe("Siân ac Éowyn");
    expect(row("cy", "Siân", "Owen")).toBe("Siân ac Owen");
  });
});

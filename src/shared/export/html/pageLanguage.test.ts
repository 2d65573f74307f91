// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { blogOf, contentAt, filedEntry, revisionOf } from "../testing/filedEntry";
import { createPageClock } from "./createPageClock";
import { exportHtml } from "./exportHtml";

const content = contentAt("2018-05-03T22:20:00.000Z", { title: "Plymouth", authors: ["Ann", "Owen"] });
const revisions = [revisionOf(content), revisionOf(content, { at: "2018-05-04T08:05:00.000Z", reason: "corrected" })];
const entries = [filedEntry(1, content, { revisions, key: true })];

function pageIn(language: string): Document {
  const blog = blogOf(entries, { language, status: "finished" });
  return new DOMParser().parseFromString(exportHtml(blog), "text/html");
}

function wordsIn(language: string, ...selectors: readonly string[]): readonly (string | null | undefined)[] {
  const page = pageIn(language);
  return selectors.map((selector) => page.querySelector(selector)?.textContent?.trim());
}

const selectors = [".status", "#key-events", ".notes", ".date", ".stamps", ".page-footer"];

describe("the language of a page", () => {
  test("German", () => {
    expect(wordsIn("de", ...selectors)).toEqual([
      "Zum Nachlesen",
      "Wichtige Ereignisse",
      "Ann und Owen · Aktualisiert: 4. Mai, 09:05",
      "Donnerstag, 3. Mai 2018",
      "Veröffentlicht: Do., 3. Mai 2018, 23:20 GMT+1 Zuletzt aktualisiert: Fr., 4. Mai 2018, 09:05 GMT+1",
      "Alle Zeiten in der Zeitzone Europe/London.",
    ]);
    expect(pageIn("de").title).toBe("Local elections – zum Nachlesen");
  });

  test("Welsh, which Intl does not know here", () => {
    expect(wordsIn("cy", ...selectors)).toEqual([
      "Fel y digwyddodd",
      "Digwyddiadau allweddol",
      "Ann ac Owen · Diweddarwyd 09:05, 4 Mai",
      "Dydd Iau 3 Mai 2018",
      "Cyhoeddwyd Iau 3 Mai 2018, 23:20 BST Diweddarwyd ddiwethaf Gwen 4 Mai 2018, 09:05 BST",
      "Mae pob amser yng nghylchfa amser Europe/London.",
    ]);
  });

  test("the page says its language, and only one from right to left says its direction", () => {
    expect(pageIn("cy").documentElement.outerHTML).toMatch(/^<html lang="cy">/);
    expect(pageIn("en-US").documentElement.outerHTML).toMatch(/^<html lang="en-US">/);
  });

  test("one that there are no words for is refused", () => {
    expect(() => pageIn("fr")).toThrow(
      "Nothing was written: the blog is in “fr”, and there are no words for a page in that language.",
    );
  });
});

test("twelve hours, as a theme may ask for", () => {
  const clock = createPageClock("Europe/London", undefined, "12h");
  const times = ["23:00", "01:14", "11:00", "12:30", "22:59"].map((time) => clock.time(`2018-05-03T${time}:00.000Z`));
  expect(times).toEqual(["12.00am", "2.14am", "12.00pm", "1.30pm", "11.59pm"]);
  expect(clock.stamp("2018-05-03T01:14:00.000Z")).toBe("Thu 3 May 2018, 2.14am BST");
  expect(clock.time("2026-10-25T00:30:00.000Z")).toBe("1.30am BST");
});

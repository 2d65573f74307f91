// @vitest-environment jsdom
import { exportHtml } from "@shared/export/html/exportHtml";
import { blogOf, contentAt, filedEntry, testPictures } from "@shared/export/testing/filedEntry";
import { ordinaryBlog } from "@shared/export/testing/ordinaryBlog";
import { pageRules } from "@shared/export/testing/pageRules";
import { plainTheme } from "@shared/export/theme/plainTheme";
import type { Theme } from "@shared/export/theme/Theme";
import { shownToken, tokenNames, tokens } from "@shared/export/theme/tokens";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { shippedTheme, usableTheme } from "./findThemes";
import { readThemeFolder } from "./readThemeFolder";
import { shippedThemes } from "./shippedThemes";

const validator = new HtmlValidate(pageRules);

function shipped(name: string): Theme {
  return usableTheme(shippedTheme(name), name, "The page");
}

function pageWith(theme: Theme, language = "en-GB"): Document {
  const page = exportHtml({ ...ordinaryBlog, language }, { theme, pictures: testPictures });
  return new DOMParser().parseFromString(page, "text/html");
}

test("two themes come with Nightdesk, and both can be used", () => {
  expect([...shippedThemes.keys()]).toEqual(["daily", "plain"]);
  expect([...shippedThemes.keys()].map((name) => shipped(name).title)).toEqual(["National daily", "Plain"]);
});

test("the folder of the plain theme sets every token to what it is without a theme, for whoever copies it", () => {
  const plain = shipped("plain");
  expect(Object.keys(plain.light)).toEqual(tokenNames);
  for (const name of tokenNames) {
    for (const look of ["light", "dark"] as const) {
      expect(shownToken(plain, name, look), name).toBe(shownToken(plainTheme, name, look));
    }
  }
  const text = new TextDecoder().decode(shippedThemes.get("plain")?.get("tokens.css")).replace(/\s+/g, " ");
  for (const name of tokenNames) {
    const said = text.slice(text.indexOf(` --${name}: `)).split(/; \/\* | \*\//, 2)[1];
    expect(said, name).toBe(tokens[name].use);
  }
  const { light: _light, dark: _dark, ...rest } = plain;
  expect({ ...plainTheme, ...rest }).toEqual(plainTheme);
});

describe("the national daily", () => {
  const daily = shipped("daily");
  const page = pageWith(daily);

  test("prints its masthead, its words and its hours, and tells its publisher", () => {
    expect(page.querySelector("header .masthead")?.textContent?.trim()).toBe("The Daily Nonsuch");
    expect(page.querySelector("header nav")?.getAttribute("aria-label")).toBe("Sections");
    expect(page.querySelector("#key-points")?.textContent).toBe("What you need to know");
    expect(page.querySelector(".timeline .time")?.textContent).toBe("6.55pm");
    expect(page.querySelector(".site-footer a")?.getAttribute("href")).toMatch(/^mailto:/);
    expect(JSON.parse(page.querySelector('[type="application/ld+json"]')?.textContent ?? "")).toMatchObject({
      publisher: { name: "The Daily Nonsuch", logo: { "@type": "ImageObject", url: expect.stringMatching(/^https:/) } },
    });
  });

  test("asks for nothing: its logo is in the page", () => {
    const logo = page.querySelector("header img");
    expect(logo?.getAttribute("src")).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(
      [...page.querySelectorAll("[src]")].filter((each) => !each.getAttribute("src")?.startsWith("data:")),
    ).toEqual([]);
    expect(page.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
  });

  test.each(["plain", "daily"])("a page in %s is valid HTML", async (name) => {
    for (const blog of [ordinaryBlog, blogOf([])]) {
      const { results } = await validator.validateString(
        exportHtml(blog, { theme: shipped(name), pictures: testPictures }),
      );
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });
});

describe("a theme that brings a language from right to left", () => {
  const folder = "e2e/data/themes/arabic";

  test("gives a page in it, and the languages that come with Nightdesk", async () => {
    const theme = usableTheme(await readThemeFolder(folder), folder, "The page");
    expect(theme.languages.map(({ tag }) => tag)).toEqual(["en-GB", "de", "cy", "ar"]);
    const page = pageWith(theme, "ar");
    expect(page.documentElement.outerHTML).toMatch(/^<html lang="ar" dir="rtl">/);
    expect(page.querySelector("#key-events")?.textContent).toBe("أبرز الأحداث");
    expect(page.querySelector(".date")?.textContent).toBe("الجمعة، 4 مايو 2018");
    expect(pageWith(theme, "cy").querySelector("#key-events")?.textContent).toBe("Digwyddiadau allweddol");
  });

  test("without it that language is refused", () => {
    const blog = blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z"))], { language: "ar" });
    expect(() => exportHtml(blog)).toThrow("there are no words for a page in that language");
  });
});

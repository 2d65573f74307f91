// @vitest-environment jsdom
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { testPictures } from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { plainTheme } from "../theme/plainTheme";
import { exportHtml } from "./exportHtml";
import { pageStyles } from "./styles/pageStyles";

/** As web servers send a page. The level is that of nginx and of the hosts of static pages. */
const sent = (text: string) => gzipSync(text, { level: 6 }).length;

/** Ids as they are in a real blog: those of the tests, one after another, shrink to nothing. */
function withRealIds(page: string): string {
  const known = new Map<string, string>();
  let state = 1;
  const digit = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16).toString(16).slice(-1);
  };
  return page.replace(/0198f000-0000-7000-8000-\d{12}/g, (id) => {
    const real = known.get(id) ?? id.replace(/0/g, digit);
    known.set(id, real);
    return real;
  });
}

test("500 entries with every kind of block: markup and styles add less than 60 KB to their words, as they are sent", () => {
  const page = withRealIds(exportHtml(generatedBlog(500), { pictures: testPictures }));
  // What machines are told holds every word once more; no reader waits for it, as it stands at the end.
  const shown = page.replace(/<script type="application\/ld\+json">.*?<\/script>/s, "");
  expect(shown.length).toBeLessThan(page.length);
  const dom = new DOMParser().parseFromString(shown, "text/html");
  dom.querySelector("style")?.remove();
  const words = dom.documentElement.textContent;
  expect(words.length).toBeGreaterThan(400_000);
  expect(sent(shown) - sent(words)).toBeLessThan(60_000);
});

test("the styles that the first screen waits for are in the page, and small", () => {
  expect(sent(pageStyles(plainTheme))).toBeLessThan(6_000);
});

import { expect, test } from "vitest";
import { dropTrackers } from "./dropTrackers";

test.each([
  ["https://example.org/a?utm_source=x&id=7&fbclid=y", "https://example.org/a?id=7"],
  ["https://example.org/a?s=20&t=7", "https://example.org/a?s=20&t=7"],
  ["https://twitter.com/hashtag/LE2018?src=hash&ref_src=twsrc%5Etfw", "https://twitter.com/hashtag/LE2018"],
  ["https://example.org/a?q=a%20b", "https://example.org/a?q=a%20b"],
  ["mailto:desk@example.org?subject=utm_x", "mailto:desk@example.org?subject=utm_x"],
])("%s", (href, clean) => {
  expect(dropTrackers(href)).toBe(clean);
});

test("what is no safe link is none", () => {
  for (const href of ["javascript:alert(1)", "java\nscript:x()", "data:text/html,x", "/a", ""]) {
    expect(dropTrackers(href)).toBeUndefined();
  }
});

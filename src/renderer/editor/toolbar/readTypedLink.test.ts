import { expect, test } from "vitest";
import { readTypedLink } from "./readTypedLink";

test.each([
  ["", ""],
  ["https://example.org/a", "https://example.org/a"],
  ["example.org", "https://example.org/"],
  [" www.example.org/a?b=c ", "https://www.example.org/a?b=c"],
  ["desk@example.org", "mailto:desk@example.org"],
  ["javascript:alert(1)", undefined],
  ["two words.org", undefined],
  ["word", undefined],
])("%j is read as %j", (typed, link) => {
  expect(readTypedLink(typed)).toBe(link);
});

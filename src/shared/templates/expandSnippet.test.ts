import fc from "fast-check";
import { expect, test } from "vitest";
import { createSnippetId } from "../model/ids";
import { createExpander, expandNothing, snippetKeys } from "./expandSnippet";
import { typedChange, typedKeys } from "./typedChange";

const expand = createExpander(
  Object.entries({
    "lab gain": "Labour GAIN",
    gain: "GAIN",
    US: "United States",
    ro: "returning officer",
    maj: "with a majority of {{majority}}",
    "co-op": "Labour and Co-operative",
  }).map(([shortForm, words]) => ({ id: createSnippetId(), shortForm, words })),
);

/** What stands there when the letters are typed one after the other. */
function type(letters: string): string {
  let line = "";
  for (const letter of letters) {
    const typed = line + letter;
    const change = typedKeys.has(letter) ? typedChange(typed, expand) : undefined;
    line = change ? typed.slice(0, typed.length - change.length) + change.insert : typed;
  }
  return line;
}

test.each([
  ["lab gain Ham", "Labour GAIN Ham"],
  ["A lab gain, then", "A Labour GAIN, then"],
  ["con gain ", "con GAIN "],
  ["(lab gain)", "(Labour GAIN)"],
  ['"lab gain"', "“Labour GAIN”"],
  ["the ro said", "the returning officer said"],
  ["ask the ro.", "ask the returning officer."],
  ["what says the ro?", "what says the returning officer?"],
  ["by the ro...", "by the returning officer…"],
  ["in the US, us and Us ", "in the United States, us and Us "],
  ["co-op hold", "Labour and Co-operative hold"],
  ["won maj ", "won with a majority of {{majority}} "],
  ["yes –ro ", "yes –returning officer "],
])("%j is typed as %j", (typed, line) => expect(type(typed)).toBe(line));

test.each([
  "again ",
  "lab gains ",
  "gaining ",
  "pro-ro ",
  "ro-ro ",
  "Lab  gains ",
  "ro",
  "@ro ",
  "#ro ",
  "https://example.org/ro ",
  "https://example.org/x_(ro) ",
  "www.ro ",
  "me@ro.uk ",
  "a=ro ",
  "`ro ",
  "5ro ",
])("%j stays as it was typed", (typed) => expect(type(typed)).toBe(typed));

test("only the key that ends a word expands it: what was given back stays", () => {
  expect(typedChange("the ro s", expand)).toBeUndefined();
  expect(typedChange("the ro  ", expand)).toBeUndefined();
  for (const key of snippetKeys) expect(expand(`ro${key}`)?.insert, key).toBe(`returning officer${key}`);
});

test("nothing but a short form and the key behind it is ever taken away", () => {
  const line = fc.string({ unit: fc.constantFrom(..."rogainlb US.,-'/ "), maxLength: 30 });
  fc.assert(
    fc.property(line, (text) => {
      const change = expand(text);
      if (!change) return;
      expect(["lab gain", "gain", "US", "ro"]).toContain(text.slice(-change.length, -1));
      expect(change.insert.at(-1)).toBe(text.at(-1));
    }),
    { numRuns: 3_000 },
  );
});

test("without snippets only the signs change", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(createExpander([])(text)).toBeUndefined();
      expect(expandNothing(text)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

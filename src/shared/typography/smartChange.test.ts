import fc from "fast-check";
import { expect, test } from "vitest";
import { smartChange, smartKeys } from "./smartChange";

/** What stands there when the letters are typed one after the other. */
function type(letters: string, start = ""): string {
  let line = start;
  for (const letter of letters) {
    const typed = line + letter;
    const change = smartChange(typed);
    line = change ? typed.slice(0, typed.length - change.length) + change.insert : typed;
  }
  return line;
}

test.each([
  ['He said "hello" to her', "He said “hello” to her"],
  ['"We won," she said. "All of us."', "“We won,” she said. “All of us.”"],
  ["\"He said 'no' to me,\" she said", "“He said ‘no’ to me,” she said"],
  ["\"He said 'no'\"", "“He said ‘no’”"],
  ['("in brackets") ["and these"]', "(“in brackets”) [“and these”]"],
  ['the so-"called" and/"or"', "the so-“called” and/“or”"],
  ['"But I--"', "“But I–”"],
  ['"But I ---"', "“But I —”"],
  ['She added --"we won"', "She added –“we won”"],
  ["it's right, O'Neill isn't, the voters' choice", "it’s right, O’Neill isn’t, the voters’ choice"],
  ["rock 'n' roll", "rock ’n’ roll"],
  ["the '90s and '80s, the 1990's", "the ’90s and ’80s, the 1990’s"],
  ["the class of '97, since '45.", "the class of ’97, since ’45."],
  ["'90 per cent of us' said so", "‘90 per cent of us’ said so"],
  ["get 'em, 'til dawn, 'tis late", "get ’em, ’til dawn, ’tis late"],
  ["'Tis late", "’Tis late"],
  ["McDonald's and the BBC's", "McDonald’s and the BBC’s"],
  ["@user's #GE2018's", "@user’s #GE2018’s"],
  ["Labour/Co-op's", "Labour/Co-op’s"],
])("%j is typed as %j", (typed, line) => expect(type(typed)).toBe(line));

test.each([
  ["yes -- no", "yes – no"],
  ["yes --- no", "yes — no"],
  ["2018--2022", "2018–2022"],
  ["Well... so", "Well… so"],
  ["four dots....", "four dots…."],
])("%j is typed as %j", (typed, line) => expect(type(typed)).toBe(line));

test.each([
  "5'10\" tall",
  '6" and 12"',
  "02:14-03:00",
  "at -3 degrees",
  "51°30' north",
  "a well-known half-hour",
  'https://example.org/it\'s--here?a="b"',
  "www.example.org/it's...",
  "example.org/o'neill",
  "o@x.example'",
  'a="b"',
  "`don't`",
  "C:\\it's",
  "<!--",
  "snake_case's",
])("%j stays as it was typed", (typed) => expect(type(typed)).toBe(typed));

test("a number at the end of a quotation closes it, but feet and inches stay", () => {
  expect(type('"We won in 2018"')).toBe("“We won in 2018”");
  expect(type('"We are up 5" she said')).toBe("“We are up 5” she said");
  expect(type('"He is 5\'10" tall"')).toBe("“He is 5'10\" tall”");
});

test("signs that were given back stay: only the key that is pressed changes anything", () => {
  expect(type(" no", "yes --")).toBe("yes -- no");
  expect(type(" word", 'say "')).toBe('say " word');
  expect(type("-", "yes --")).toBe("yes ---");
  expect(type(".", "well...")).toBe("well....");
});

const line = fc.string({ unit: fc.constantFrom(..."ab 1'\"-.–—“”‘’/:s,)=n"), maxLength: 24 });

test("nothing but quotation marks, apostrophes, dashes and full stops is ever changed", () => {
  const plain = (text: string) =>
    text
      .replace(/[“”"]/g, '"')
      .replace(/[‘’']/g, "'")
      .replace(/[–—-]+/g, "-")
      .replace(/…|\.{3}/g, "...");
  fc.assert(
    fc.property(line, (text) => {
      const change = smartChange(text);
      if (!change) return;
      expect(change.length).toBeLessThanOrEqual(text.length);
      expect(plain(change.insert)).toBe(plain(text.slice(text.length - change.length)));
      expect(change.insert).not.toBe(text.slice(text.length - change.length));
    }),
    { numRuns: 2_000 },
  );
});

test("only the named keys change anything, and no line breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const change = smartChange(text);
      if (!smartKeys.has(text.at(-1) ?? "")) expect(change).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test("quotation marks around words open and close in pairs", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((text) => text !== "n" && text !== "em");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('"', "'"), (words, mark) => {
      const [open, close] = mark === '"' ? ["“", "”"] : ["‘", "’"];
      const quoted = type(`so ${mark}${words.join(" ")}${mark}`);
      fc.pre(!/^(?:til|till|tis|twas|twere|twill|cos|bout|n)$/.test(words[0] ?? ""));
      expect(quoted).toBe(`so ${open}${words.join(" ")}${close}`);
    }),
  );
});

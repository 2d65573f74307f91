import fc from "fast-check";
import { expect, test } from "vitest";
import { slashQuery } from "./slashQuery";

test("a slash at the start of a line or after a space opens, and letters go on", () => {
  expect(slashQuery("/")).toBe("");
  expect(slashQuery("/qu")).toBe("qu");
  expect(slashQuery("Before it /ré")).toBe("ré");
  expect(slashQuery("After a tab\t/t")).toBe("t");
});

test("ordinary writing opens nothing", () => {
  const ordinary = [
    "3/4",
    "12/11/2026",
    "and/or",
    "w/o",
    "https://example.org/q",
    "he / she",
    "/usr/b",
    "/2",
    "",
    "//",
  ];
  for (const text of ordinary) expect(slashQuery(text), text).toBeUndefined();
});

test("no prose opens it at any letter, as long as each slash follows something", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9é'.,:;!?–-]{1,8}$/);
  const joined = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
  const prose = fc.array(joined, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(prose, (text) => {
      for (let end = 0; end <= text.length; end++) expect(slashQuery(text.slice(0, end))).toBeUndefined();
    }),
  );
});

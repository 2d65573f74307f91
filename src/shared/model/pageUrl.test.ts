import { expect, test } from "vitest";
import { readPageUrl } from "./pageUrl";

test.each([
  ["", ""],
  ["  ", ""],
  [" https://news.example/live/plymouth ", "https://news.example/live/plymouth"],
  ["HTTP://News.Example", "http://news.example/"],
  ["https://news.example/live?edition=uk#entry-1", "https://news.example/live?edition=uk"],
  ["https://news.example/live#", "https://news.example/live"],
  ["https://news.example/[live]", "https://news.example/%5Blive%5D"],
  ["https://news.example/a b/ł", "https://news.example/a%20b/%C5%82"],
])("%j is the address %j", (typed, pageUrl) => {
  expect(readPageUrl(typed)).toEqual({ ok: true, pageUrl });
});

test.each([
  "news.example/live",
  "/live",
  "ftp://news.example/",
  "javascript:alert(1)",
  "mailto:a@b.example",
  "https://",
])("%j is none, and the sentence says what to type", (typed) => {
  expect(readPageUrl(typed)).toEqual({
    ok: false,
    message: "Type the whole address, beginning with https:// or http://, or leave it empty.",
  });
});

test("a name and a password are never printed", () => {
  expect(readPageUrl("https://ada:secret@news.example/")).toEqual({
    ok: false,
    message: "Leave the name and password out: the address is printed on the page.",
  });
});

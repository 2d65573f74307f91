import { expect, test } from "vitest";
import { findable, findFuzzy } from "./fuzzy";

function textsFor(query: string, items: readonly ReturnType<typeof findable>[]): readonly string[] {
  return findFuzzy(query, items, 10).map(({ item }) => item.text);
}

test("a word that begins so comes before letters strewn about, and what has no likeness is left out", () => {
  const items = ["Sutton and Cheam", "Plymouth recount", "Reception closes", "Turnout at noon"].map((text) =>
    findable(text),
  );
  expect(textsFor("rec", items)).toEqual(["Reception closes", "Plymouth recount"]);
  expect(textsFor("plyrec", items)).toEqual(["Plymouth recount"]);
  expect(textsFor("cheam sutton", items)).toEqual(["Sutton and Cheam"]);
  expect(textsFor("zzz", items)).toEqual([]);
});

test("accents do not matter, and the letters found are marked in the text as it is written", () => {
  const [found] = findFuzzy("zoe", [findable("By Zoë Löwe")], 10);
  expect(found?.parts).toEqual([
    { text: "By ", hit: false },
    { text: "Zoë", hit: true },
    { text: " Löwe", hit: false },
  ]);
});

test("words that are not shown find too, and mark nothing", () => {
  const [found] = findFuzzy("speaker", [findable("Quote", "said speaker")], 10);
  expect(found?.parts).toEqual([{ text: "Quote", hit: false }]);
});

test("what can be seen to fit comes before what is found by a word that is not shown", () => {
  const items = [findable("divider", "Divider line rule"), findable("list", "Bulleted list bullets points")];
  expect(textsFor("li", items)).toEqual(["list", "divider"]);
});

test("among equals the newest comes first, and newness outweighs nothing else", () => {
  const items = [findable("Recount", "", 1e-6), findable("Recount", "", 2e-6), findable("A late recount", "", 9e-6)];
  expect(findFuzzy("recount", items, 10).map(({ item }) => item.newness)).toEqual([2e-6, 1e-6, 9e-6]);
});

test("without a query everything stands in its order", () => {
  expect(textsFor(" ", [findable("B"), findable("A")])).toEqual(["B", "A"]);
});

import { expect, test } from "vitest";
import { findable, findFuzzy, indexed, prepared } from "./fuzzy";

type Item = ReturnType<typeof findable>;

/** What is found, in a list that was prepared and in one that has an index: the same. */
function find(query: string, items: readonly Item[], limit = 10) {
  const found = findFuzzy(query, indexed(items), limit);
  const alike = findFuzzy(
    query,
    items.map((item) => prepared(item)),
    limit,
  );
  expect(alike.map(({ item, parts }) => [item.text, item.newness, parts])).toEqual(
    found.map(({ item, parts }) => [item.text, item.newness, parts]),
  );
  return found;
}

function textsFor(query: string, items: readonly Item[]): readonly string[] {
  return find(query, items).map(({ item }) => item.text);
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
  const [found] = find("zoe", [findable("By Zoë Löwe")], 10);
  expect(found?.parts).toEqual([
    { text: "By ", hit: false },
    { text: "Zoë", hit: true },
    { text: " Löwe", hit: false },
  ]);
});

test("words that are not shown find too, and mark nothing", () => {
  const [found] = find("speaker", [findable("Quote", "said speaker")], 10);
  expect(found?.parts).toEqual([{ text: "Quote", hit: false }]);
});

test("what can be seen to fit comes before what is found by a word that is not shown", () => {
  const items = [findable("divider", "Divider line rule"), findable("list", "Bulleted list bullets points")];
  expect(textsFor("li", items)).toEqual(["list", "divider"]);
});

test("among equals the newest comes first, and newness outweighs nothing else", () => {
  const items = [findable("Recount", "", 1), findable("Recount", "", 2), findable("A late recount", "", 9)];
  expect(find("recount", items, 10).map(({ item }) => item.newness)).toEqual([2, 1, 9]);
});

test("without a query everything stands in its order", () => {
  expect(textsFor(" ", [findable("B"), findable("A")])).toEqual(["B", "A"]);
});

test("of more equals than are wanted those that stand first are kept, whatever else is found by hidden words", () => {
  const recounts = Array.from({ length: 50 }, (_, index) => findable("Recount", "", 50 - index));
  const hidden = Array.from({ length: 50 }, (_, index) => findable(`Ward ${index}`, "recount"));
  const found = find("rec", [...hidden, ...recounts], 7);
  expect(found.map(({ item }) => item.newness)).toEqual([50, 49, 48, 47, 46, 45, 44]);
});

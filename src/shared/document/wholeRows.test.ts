import { expect, test } from "vitest";
import { type PlacedCell, wholeRows } from "./wholeRows";

function cell(words: string, spans: Partial<PlacedCell> = {}): PlacedCell {
  return {
    cell: { header: false, paragraphs: words === "" ? [] : [[{ type: "text", text: words }]] },
    headsColumn: false,
    colSpan: 1,
    rowSpan: 1,
    ...spans,
  };
}

function wordsOf(rows: readonly (readonly PlacedCell[])[]): readonly string[] {
  return wholeRows(rows).map((row) => row.map(({ paragraphs }) => (paragraphs.length > 0 ? "x" : "-")).join(""));
}

test("a row that is too short has blank cells at its end, and blank cells that not every row has go", () => {
  expect(wordsOf([[cell("a"), cell("b")], [cell("c")]])).toEqual(["xx", "x-"]);
  expect(wordsOf([[cell("a"), cell(""), cell("")], [cell("c")]])).toEqual(["x", "x"]);
  expect(wordsOf([[], []])).toEqual([]);
  expect(wordsOf([[], [cell("a"), cell("b")], [], [], [], [], []])).toEqual(["xx"]);
});

test("a cell over several columns and rows is parted, also beyond the end of the row below", () => {
  const wide = cell("b", { colSpan: 2, rowSpan: 2 });
  expect(wordsOf([[cell("a"), wide], [cell("c")], [cell("d"), cell("e"), cell("f")]])).toEqual(["xx-", "x--", "xxx"]);
  expect(wordsOf([[cell("a"), cell("b"), cell("c", { rowSpan: 2 })], []])).toEqual(["xxx", "---"]);
});

test("a table that claims, or lacks, many more cells than it has is left as it stands", () => {
  const claims = Array.from({ length: 2_000 }, () => cell("a", { colSpan: 1e9, rowSpan: 1e9 }));
  const long = Array.from({ length: 30_000 }, () => cell("a"));
  const lacks = [long, ...long.map((one) => [one])];
  expect(wholeRows(Array.from({ length: 300_000 }, () => []))).toEqual([]);
  const holes = [[...long.slice(0, 20_000), cell("a", { rowSpan: 100 })], ...long.slice(0, 5).map((one) => [one])];
  const small = [[cell("a", { colSpan: 5 })]];
  for (const rows of [[claims], lacks, holes, small]) {
    expect(wholeRows(rows).map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
  }
});

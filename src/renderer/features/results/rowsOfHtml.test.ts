// @vitest-environment jsdom

import { expect, test } from "vitest";
import { rowsOfHtml } from "./rowsOfHtml";

const table = (inside: string) =>
  `<html><body><!--StartFragment--><table>${inside}</table><!--EndFragment--></body></html>`;

test("a table is its rows, head and foot among them, with the spaces of a page as one", () => {
  const html = table(
    "<caption>Stoke</caption><thead><tr><th>Candidate</th><th>Votes</th></tr></thead><tbody><tr><td>\n  Jane&nbsp; <b>Smith</b>\n</td><td align=right>1,405</td></tr><tr><td></td><td>&lt;900&gt;</td></tr></tbody><tfoot><tr><td>Total</td><td>2,305</td></tr></tfoot>",
  );
  expect(rowsOfHtml(html)).toEqual([
    ["Candidate", "Votes"],
    ["Jane Smith", "1,405"],
    ["", "<900>"],
    ["Total", "2,305"],
  ]);
});

test("lines within a cell are parted by a space, however the page breaks them", () => {
  const cells = [
    "Jane Smith<br>Labour",
    "<p>Jane Smith</p><p>Labour</p>",
    "<div>Jane Smith</div>Labour",
    "<ul><li>Jane Smith<li>Labour</ul>",
  ];
  expect(rowsOfHtml(table(cells.map((cell) => `<tr><td>${cell}</td></tr>`).join("")))).toEqual(
    cells.map(() => ["Jane Smith Labour"]),
  );
});

test("a cell over several columns or rows stands in the first, and the others keep their columns", () => {
  const html = table(`
    <tr><th rowspan=2>Ward</th><th colspan=2>Candidate</th><th rowspan=2>Votes</th></tr>
    <tr><th>Name</th><th>Party</th></tr>
    <tr><td rowspan=3>Stoke</td><td>Jane Smith</td><td>Lab</td><td>1,405</td></tr>
    <tr><td colspan=2>Ali Khan</td><td>900</td></tr>
    <tr><td>Bo Day</td><td>Green</td><td>12</td></tr>
    <tr><td>Ham</td><td>Eva Moss</td><td>Green</td><td rowspan=2>7</td></tr>
    <tr><td>Peverell</td></tr>`);
  expect(rowsOfHtml(html)).toEqual([
    ["Ward", "Candidate", "", "Votes"],
    ["", "Name", "Party", ""],
    ["Stoke", "Jane Smith", "Lab", "1,405"],
    ["", "Ali Khan", "", "900"],
    ["", "Bo Day", "Green", "12"],
    ["Ham", "Eva Moss", "Green", "7"],
    ["Peverell", "", "", ""],
  ]);
});

test("spans that no table has are not believed", () => {
  const [row, below] =
    rowsOfHtml(table("<tr><td colspan=999 rowspan=60000>a</td><td>b</td></tr><tr><td>c</td></tr>")) ?? [];
  expect(row).toHaveLength(51);
  expect(row?.at(-1)).toBe("b");
  expect(below?.at(-1)).toBe("c");
});

test("of several tables the one with the most rows is meant; where there is none, nothing", () => {
  const html =
    "<table><tr><td>menu</td></tr></table><table><tr><td>a</td></tr><tr><td>b</td></tr></table><table><tr><td>foot</td></tr></table>";
  expect(rowsOfHtml(html)).toEqual([["a"], ["b"]]);
  for (const none of ["", "<p>Jane Smith 1,405</p>", "Jane\t1405", "<tr><td>x</td></tr>"]) {
    expect(rowsOfHtml(none), none).toBeUndefined();
  }
});

test("hostile HTML leaves its words and nothing else", () => {
  const html = table(
    `<tr><td onclick="window.pwned = 1">Jane<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1"></td><td><a href="javascript:window.pwned = 1">1,405</a><style>td { color: red }</style><iframe srcdoc="<p>x"></iframe></td></tr>`,
  );
  expect(rowsOfHtml(html)).toEqual([["Jane", "1,405"]]);
  expect("pwned" in window).toBe(false);
});

// @vitest-environment jsdom
import { writeBody } from "@body/writeBody";
import { $isTableNode } from "@lexical/table";
import { $createTextNode, $getRoot, UNDO_COMMAND } from "lexical";
import { expect, test } from "vitest";
import { newBody, openBody } from "../../testing/openBody";
import { $addRowAtEnd } from "./tableEditing";
import { $addColumn, $addRow, $deleteColumn, $deleteRow } from "./tableGrid";

const cell = (text: string) => ({ header: false, paragraphs: text ? [[{ type: "text" as const, text }]] : [] });
const rows = [
  ["Party", "Seats", "Change"],
  ["Labour", "31", "+2"],
  ["Green", "4"],
].map((row) => row.map(cell));
const whole = [{ type: "table", caption: "", rows: rows.map((row) => [...row, cell("")].slice(0, 3)) }];
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A body with a table as a merge has left it: its last row has a cell too few. */
function openShort() {
  const body = newBody();
  writeBody(body, { version: 2, blocks: [{ type: "table", caption: "", rows }] });
  let updates = 0;
  body.doc?.on("update", () => updates++);
  const open = openBody(body);
  const widths = () =>
    [...(open.editor.getRootElement()?.querySelectorAll("tr") ?? [])].map(({ cells }) => cells.length);
  return { ...open, widths, updates: () => updates };
}

const $text = (words: string) =>
  $getRoot()
    .getAllTextNodes()
    .find((text) => text.getTextContent() === words);
const $table = () => {
  const table = $getRoot().getChildren().find($isTableNode);
  if (!table) throw new Error("the table is gone");
  return table;
};

test("a row that is too short is read whole, and filled up once somebody writes in it", async () => {
  const open = openShort();
  await settled();
  expect(open.blocks()).toEqual(whole);
  expect(open.updates()).toBe(0);

  open.change(() => void $text("4")?.setTextContent("41"));
  expect(open.widths()).toEqual([3, 3, 3]);
  expect(JSON.stringify(open.blocks())).toBe(JSON.stringify(whole).replace('"4"', '"41"'));
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(whole);
  open.close();
});

test.each<[string, () => unknown, widths: readonly number[]]>([
  ["a row above", () => $addRow("above"), [3, 3, 3, 3]],
  ["a row below", () => $addRow("below"), [3, 3, 3, 3]],
  ["a row at the end", $addRowAtEnd, [3, 3, 3, 3]],
  ["a column on the left", () => $addColumn("left"), [4, 4, 4]],
  ["a column on the right", () => $addColumn("right"), [4, 4, 4]],
  ["a row less", () => $deleteRow($table()), [3, 3]],
  ["a column less", () => $deleteColumn($table()), [2, 2, 2]],
])("a table with such a row takes %s, from any of its cells", (name, $change, widths) => {
  for (const words of ["Party", "Change", "+2", "Green", "4"]) {
    const open = openShort();
    open.change(() => void $text(words)?.select(0, 0));
    open.change($change);
    // Only the last cell has nothing after it, and in a short row that is the one before.
    const isElsewhere = name === "a row at the end" && words !== "4";
    expect(open.widths()).toEqual(isElsewhere ? [3, 3, 2] : widths);
    open.close();
  }
});

test("a table without rows or cells and a list without items are no hindrance to go on writing", async () => {
  const body = newBody();
  const blocks = [
    { type: "table" as const, caption: "", rows: [] },
    { type: "table" as const, caption: "", rows: [[], []] },
    { type: "list" as const, ordered: false, items: [] },
    { type: "paragraph" as const, children: [{ type: "text" as const, text: "More soon" }] },
  ];
  writeBody(body, { version: 2, blocks });
  const open = openBody(body);
  await settled();
  expect(open.blocks()).toEqual(blocks.slice(3));
  open.change(() => $getRoot().getAllTextNodes().at(-1)?.insertAfter($createTextNode(".")));
  open.change(() =>
    $getRoot()
      .getChildren()
      .forEach((child) => void child.markDirty()),
  );
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ type: "text", text: "More soon." }] }]);
  open.close();
});

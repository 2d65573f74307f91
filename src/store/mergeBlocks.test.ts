import { $getDocument, $nodeOfBlock, $setDocument } from "@body/documentBridge";
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from "@lexical/list";
import { $createTableCellNode, $createTableRowNode, $isTableCellNode, $isTableRowNode } from "@lexical/table";
import { actOnEntry, decideConflict } from "@shared/doc/actOnEntry";
import { entryOf } from "@shared/doc/blogDoc";
import { readConflicts } from "@shared/doc/conflicts";
import { readBlog, readEntry } from "@shared/doc/readBlog";
import { type Block, parseDocument, plainTextOfDocument } from "@shared/document/document";
import { exportHtml } from "@shared/export/html/exportHtml";
import { createRevisionId, type EntryId } from "@shared/model/ids";
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalNode } from "lexical";
import { describe, expect, test } from "vitest";
import type { Array as YArray } from "yjs";
import { bothLaptops, entryIn } from "./testing/bothLaptops";
import type { Laptop } from "./testing/Laptop";
import { countNight } from "./testing/writtenBlog";

const line = (text: string) => [{ type: "text" as const, text }];
const cellOf = (text: string, header = false) => ({ header, paragraphs: text ? [line(text)] : [] });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  type: "table",
  caption: "Result",
  rows: rows.map((row, index) => row.map((text) => cellOf(text, index === 0))),
});

function laptopsWith(...blocks: readonly Block[]) {
  const { ada, ben, id } = bothLaptops();
  ada.type(id, () => $setDocument({ version: 2, blocks }));
  ben.open(ada.handOver());
  return { ada, ben, id };
}

/** Each opens the file of the other; what both then read is whole, the same, and what the editor holds. */
function swap(ada: Laptop, ben: Laptop, id: EntryId) {
  const [fromAda, fromBen] = [ada.handOver(), ben.handOver()];
  ada.open(fromBen);
  ben.open(fromAda);
  const { body } = entryIn(ada, id);
  expect(parseDocument(JSON.parse(JSON.stringify(body)))).toEqual(body);
  expect(readBlog(ben.doc)).toEqual(readBlog(ada.doc));
  for (const laptop of [ada, ben]) laptop.type(id, () => expect($getDocument()).toEqual(body));
  exportHtml(readBlog(ada.doc), { order: "newestFirst" });
  return body;
}

function $everyNode(nodes: readonly LexicalNode[] = $getRoot().getChildren()): LexicalNode[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? [node, ...$everyNode(node.getChildren())] : [node]));
}
const $rows = () => $everyNode().filter($isTableRowNode);
const $cell = (words: string) => $createTableCellNode(0).append($createParagraphNode().append($createTextNode(words)));

function $column(index: number, ...words: readonly string[]): void {
  for (const [row, node] of $rows().entries()) node.getChildAtIndex(index)?.insertAfter($cell(words[row] ?? ""));
}

function $row(...words: readonly string[]): void {
  $rows()
    .at(-1)
    ?.insertAfter($createTableRowNode().append(...words.map($cell)));
}

const wordsOf = (block: Block | undefined) =>
  block?.type === "table"
    ? block.rows.map((row) =>
        row.map(({ paragraphs }) =>
          paragraphs
            .flat()
            .map((inline) => (inline.type === "text" ? inline.text : ""))
            .join(" "),
        ),
      )
    : [];

describe("a table that both laptops changed is whole", () => {
  test("with a column from one and a row from the other, in the text and in both versions", () => {
    const { ada, ben, id } = laptopsWith(table(["Party", "Seats"], ["Labour", "31"]));
    ada.type(id, () => $column(1, "Change", "+2"));
    ben.type(id, () => $row("Green", "4"));
    const body = swap(ada, ben, id);
    expect(wordsOf(body.blocks[0])).toEqual([
      ["Party", "Seats", "Change"],
      ["Labour", "31", "+2"],
      ["Green", "4", ""],
    ]);
    const [conflict] = readConflicts(entryOf(ada.doc, id));
    expect(JSON.stringify(conflict)).toContain("+2");
    expect(JSON.stringify(conflict)).toContain("Green");
    expect(entryIn(ada, id).status).toBe("review");

    // What is filed of it can be read again, here and from a file.
    ada.change((doc) => {
      for (const { key } of entryIn(ada, id).conflicts) decideConflict(doc, id, key, ada.deed());
      actOnEntry(doc, id, "file", ada.deed());
    });
    ben.open(ada.handOver());
    expect(entryIn(ben, id).revisions.at(-1)?.body).toEqual(body);
  });

  test("with columns that both took out, until none is left", () => {
    const { ada, ben, id } = laptopsWith(
      table(["Party", "Seats"], ["Labour", "31"]),
      ...parseDocument({ version: 2, blocks: [{ type: "paragraph", children: line("More soon.") }] }).blocks,
    );
    ada.type(id, () => $rows().forEach((row) => void row.getFirstChild()?.remove()));
    ben.type(id, () => $rows().forEach((row) => void row.getLastChild()?.remove()));
    const body = swap(ada, ben, id);
    expect(body.blocks.map(({ type }) => type)).toEqual(["paragraph"]);
    expect(JSON.stringify(readConflicts(entryOf(ada.doc, id)))).toContain("Labour");
  });

  test("with a row that each of them took out", () => {
    const { ada, ben, id } = laptopsWith(table(["Party", "Seats"], ["Labour", "31"]));
    ada.type(id, () => void $rows()[0]?.remove());
    ben.type(id, () => void $rows()[1]?.remove());
    const body = swap(ada, ben, id);
    expect(body.blocks).toEqual([]);
    const kept = JSON.stringify(readConflicts(entryOf(ada.doc, id)));
    for (const words of ["Labour", "Party", "31"]) expect(kept).toContain(words);
  });

  test("with a short row that both filled up afterwards", () => {
    const { ada, ben, id } = laptopsWith(table(["Party", "Seats"], ["Labour", "31"]));
    ada.type(id, () => $column(1, "Change", "+2"));
    ben.type(id, () => $row("Green", "4"));
    swap(ada, ben, id);
    for (const laptop of [ada, ben]) laptop.type(id, () => void $rows().at(-1)?.append($cell("")));
    expect(wordsOf(swap(ada, ben, id).blocks[0])).toEqual([
      ["Party", "Seats", "Change"],
      ["Labour", "31", "+2"],
      ["Green", "4", ""],
    ]);
  });

  test("with cells over several columns and rows", () => {
    const { ada, ben, id } = laptopsWith(
      table(["Ward", "Party", "Votes"], ["Sutton", "Labour", "812"], ["", "Green", "770"]),
    );
    const $merge = (row: number, column: number, colSpan: number, rowSpan: number) => {
      const rows = $rows();
      const cell = rows[row]?.getChildAtIndex(column);
      if (!$isTableCellNode(cell)) throw new Error("no cell");
      for (let right = 1; right < colSpan; right++) cell.getNextSibling()?.remove();
      for (let down = 1; down < rowSpan; down++) rows[row + down]?.getChildAtIndex(column)?.remove();
      cell.setColSpan(colSpan).setRowSpan(rowSpan);
    };
    ada.type(id, () => $merge(1, 0, 1, 2));
    ben.type(id, () => $merge(0, 1, 2, 1));
    expect(wordsOf(swap(ada, ben, id).blocks[0])).toEqual([
      ["Ward", "Party", ""],
      ["Sutton", "Labour", "812"],
      ["", "Green", "770"],
    ]);
  });
});

const list = (...items: readonly (string | readonly [string, ...string[]])[]): Block => ({
  type: "list",
  ordered: false,
  items: items.map((item) =>
    typeof item === "string"
      ? { children: line(item), lists: [] }
      : {
          children: line(item[0]),
          lists: [
            { type: "list", ordered: true, items: item.slice(1).map((text) => ({ children: line(text), lists: [] })) },
          ],
        },
  ),
});

const $item = (words: string) => {
  const item = $everyNode()
    .filter($isListItemNode)
    .find((node) => !node.getChildren().some($isListNode) && node.getTextContent() === words);
  if (!item) throw new Error(`no item ${words}`);
  return item;
};
const $newItem = (words: string) => $createListItemNode().append($createTextNode(words));
const $below = (...items: readonly LexicalNode[]) =>
  $createListItemNode().append($createListNode("number").append(...items));

describe("nested lists that both laptops changed keep every word", () => {
  const cases: Readonly<Record<string, readonly [ada: () => void, ben: () => void, words: readonly string[]]>> = {
    "an item below the same item on both": [
      () => void $item("Wards").insertAfter($below($newItem("Compton"))),
      () => void $item("Wards").insertAfter($below($newItem("Drake"))),
      ["Wards", "Compton", "Drake", "Seats", "Declared", "Awaited"],
    ],
    "an item taken out whose lower list grows on the other": [
      () => $item("Seats").remove(),
      () => void $item("Declared").insertAfter($newItem("Recount")),
      ["Wards", "Declared", "Recount", "Awaited"],
    ],
    "a lower list taken out that grows on the other": [
      () => $item("Declared").getParent()?.getParent()?.remove(),
      () => void $item("Declared").insertAfter($newItem("Recount")),
      ["Wards", "Seats"],
    ],
    "its items taken out, one on each": [
      () => $item("Declared").remove(),
      () => $item("Awaited").remove(),
      ["Wards", "Seats"],
    ],
    "every item taken out, some on each": [
      () => ["Wards", "Declared"].forEach((words) => void $item(words).remove()),
      () => {
        $item("Awaited").getParent()?.getParent()?.remove();
        $item("Seats").remove();
      },
      [],
    ],
    "an item put one level down and written on": [
      () => {
        const item = $item("Wards");
        item.insertBefore($below($newItem("Wards")));
        item.remove();
      },
      () => $item("Wards").append($createTextNode(" of Plymouth")),
      ["", "Wards", "Seats", "Declared", "Awaited"],
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [$ada, $ben, words]) => {
    const { ada, ben, id } = laptopsWith(list("Wards", ["Seats", "Declared", "Awaited"]));
    ada.type(id, $ada);
    ben.type(id, $ben);
    const sides = [ada, ben].map((laptop) => JSON.stringify(entryIn(laptop, id).body));
    const body = swap(ada, ben, id);
    const read = plainTextOfDocument(body)
      .split(/\n/)
      .map((text) => text.replace(/^ *\S+ /, ""));
    // No item is blank, where one laptop took out what was below it and the other the rest.
    expect(body.blocks.length > 0 ? read.toSorted() : []).toEqual(words.toSorted());
    const kept = JSON.stringify([body, readConflicts(entryOf(ada.doc, id))]);
    for (const text of sides.flatMap((side) => [...side.matchAll(/"text":"([^"]+)"/g)].map(([, found]) => found ?? "")))
      expect(kept).toContain(text);
  });
});

test("a picture that both laptops added stands once; with two captions it stands twice, and neither is lost", () => {
  const picture = (caption: string): Block => ({
    ...{ type: "picture", hash: "a".repeat(64), mime: "image/jpeg", width: 800, height: 600 },
    ...{ caption, credit: "Ada", alt: "The count" },
  });
  for (const captions of [["The hall"], ["The hall", "The hall at two"]]) {
    const { ada, ben, id } = bothLaptops();
    for (const [index, laptop] of [ada, ben].entries()) {
      const block = picture(captions[index % captions.length] ?? "");
      laptop.type(id, () => void $getRoot().getFirstChild()?.insertAfter($nodeOfBlock(block)));
    }
    const shown = swap(ada, ben, id).blocks.flatMap((block) => (block.type === "picture" ? [block.caption] : []));
    expect(shown.toSorted()).toEqual(captions);
  }
});

test("a blog from before acts and of documents of version 1 merges with what a newer laptop did to it", () => {
  const { ada, ben, id } = bothLaptops();
  const quote = { type: "quote", paragraphs: [line("We have won.")], speaker: "Evans", role: "", party: "", place: "" };
  const body = parseDocument({ version: 1, blocks: [{ ...quote, source: "" }] });
  ada.type(id, () => $setDocument(body));
  ada.change((doc) => {
    const entry = entryOf(doc, id);
    const { title, authors, eventTime } = readEntry(id, entry);
    const words = { title, authors, eventTime, body: { version: 1, blocks: [{ ...quote, source: "" }] } };
    const at = new Date(countNight).toISOString();
    const revisions = entry.get("revisions") as YArray<unknown>;
    revisions.push([{ id: createRevisionId(), at, by: "Ada", reason: "filed", kind: "update", note: "", ...words }]);
    entry.set("status", "filed");
    doc.getMap("meta").set("modelVersion", 1);
  });
  ben.open(ada.handOver());
  const before = entryIn(ada, id).revisions;
  expect(before).toHaveLength(1);
  ada.type(
    id,
    () =>
      void $getRoot()
        .getFirstChild()
        ?.insertAfter($nodeOfBlock({ type: "paragraph", children: line("A recount.") })),
  );
  ada.change((doc) => void actOnEntry(doc, id, "file", ada.deed()));
  ben.type(
    id,
    () =>
      void $getRoot()
        .getFirstChild()
        ?.insertBefore($nodeOfBlock({ type: "paragraph", children: line("Read out at last:") })),
  );
  const merged = swap(ada, ben, id);
  expect(plainTextOfDocument(merged)).toContain("Read out at last:");
  expect(plainTextOfDocument(merged)).toContain("A recount.");
  expect(plainTextOfDocument(merged)).toContain("We have won.");
  const { revisions, status } = entryIn(ben, id);
  expect(status).toBe("filed");
  expect(revisions).toHaveLength(2);
  expect(ben.doc.getMap("meta").get("modelVersion")).toBe(4);
});

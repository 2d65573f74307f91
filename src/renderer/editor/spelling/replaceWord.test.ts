// @vitest-environment jsdom
import { $createLinkNode } from "@lexical/link";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { $replaceWord } from "./replaceWord";

let open = openBody();
beforeEach(() => {
  open = openBody();
});
afterEach(() => open.close());

/** "A **gover**ment of [teh](link)" with the caret behind it all. */
function write(): void {
  open.change(() => {
    const link = $createLinkNode("https://example.org/").append($createTextNode("teh"));
    const paragraph = $createParagraphNode().append(
      $createTextNode("A "),
      $createTextNode("gover").setFormat("bold"),
      $createTextNode("ment of "),
      link,
      $createTextNode(" day"),
    );
    $getRoot().clear().append(paragraph);
    paragraph.selectEnd();
  });
}
const block = () => open.editor.getEditorState().read(() => $getRoot().getFirstChildOrThrow().getKey());
const children = () => open.blocks().flatMap((one) => (one.type === "paragraph" ? one.children : []));
const caret = () =>
  open.editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    return [selection.anchor.getNode().getTextContent(), selection.anchor.offset];
  });

test("a word that is half bold becomes bold as its first letter is, and the caret stays behind the last word", () => {
  write();
  open.change(() => expect($replaceWord(block(), { start: 2, end: 11 }, "goverment", "government")).toBe(true));
  expect(children()).toMatchObject([
    { text: "A " },
    { text: "government", marks: ["bold"] },
    { text: " of " },
    { type: "link" },
    { text: " day" },
  ]);
  expect(caret()).toEqual([" day", 4]);
});

test("a word in a link stays in it", () => {
  write();
  open.change(() => $replaceWord(block(), { start: 15, end: 18 }, "teh", "the very"));
  expect(children()[3]).toMatchObject({ type: "link", children: [{ text: "the very" }] });
});

test.each([
  [0, 0],
  [4, 4],
  [6, 12],
  [7, 12],
  [9, 14],
])("a caret at %i is at %i afterwards", (before, after) => {
  write();
  open.change(() =>
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode("see teh day"))),
  );
  open.change(() => {
    const text = $getRoot().getFirstDescendant();
    if ($isTextNode(text)) text.select(before, before);
  });
  open.change(() => $replaceWord(block(), { start: 4, end: 7 }, "teh", "the very"));
  expect(caret()).toEqual(["see the very day", after]);
});

test("nothing is replaced where other words stand by now, or the block is gone", () => {
  write();
  const before = children();
  const key = block();
  open.change(() => expect($replaceWord(key, { start: 2, end: 11 }, "govermint", "government")).toBe(false));
  expect(children()).toEqual(before);
  open.change(() => $getRoot().clear().append($createParagraphNode()));
  open.change(() => expect($replaceWord(key, { start: 2, end: 11 }, "goverment", "government")).toBe(false));
});

test("with its own step, one undo brings the old word back and nothing else", async () => {
  write();
  open.editor.update(() => void $replaceWord(block(), { start: 2, end: 11 }, "goverment", "government"), {
    tag: HISTORY_PUSH_TAG,
  });
  await Promise.resolve();
  expect(children()[1]).toMatchObject({ text: "government", marks: ["bold"] });
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
  expect(children().slice(0, 3)).toMatchObject([
    { text: "A " },
    { text: "gover", marks: ["bold"] },
    { text: "ment of " },
  ]);
});

// @vitest-environment jsdom
import { $createLinkNode } from "@lexical/link";
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from "lexical";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { $slashAtCaret } from "./slashAtCaret";
import { takeSlash } from "./takeSlash";

let open: ReturnType<typeof openBody>;
beforeEach(() => {
  open = openBody();
});
afterEach(() => open.close());

/** One paragraph of these nodes with the caret at its end. */
function write(...$nodes: readonly (() => LexicalNode)[]): void {
  open.change(() => {
    const paragraph = $createParagraphNode().append(...$nodes.map(($create) => $create()));
    $getRoot().clear().append(paragraph);
    paragraph.getLastDescendant()?.selectEnd();
  });
}
const slash = () => open.editor.getEditorState().read($slashAtCaret);
const bold = (text: string) => () => $createTextNode(text).setFormat("bold");
const plain = (text: string) => () => $createTextNode(text);

test("a slash is read up to the caret, across a line break and after bold words with a space", () => {
  write(plain("First"), $createLineBreakNode, plain("/ta"));
  expect(slash()).toBe("ta");
  write(bold("Bold "), plain("/ta"));
  expect(slash()).toBe("ta");
  write(bold("and"), plain("/or"));
  expect(slash()).toBeUndefined();
});

test("never in a link, and not while words are selected", () => {
  write(() => $createLinkNode("https://example.org").append($createTextNode("/ta")));
  expect(slash()).toBeUndefined();
  write(plain("/ta"));
  open.change(() => $getRoot().select(0, 1));
  expect(slash()).toBeUndefined();
});

test("taking a choice takes the slash away and leaves the words around it", () => {
  write(plain("Before /heading"));
  open.change(() => takeSlash(open.editor, "heading", "heading1"));
  expect(open.blocks()).toEqual([{ type: "heading", level: 1, children: [{ type: "text", text: "Before " }] }]);
});

test("a choice in an empty line leaves no empty line behind", () => {
  write(plain("/quote"));
  open.change(() => takeSlash(open.editor, "quote", "quote"));
  expect(open.blocks().map(({ type }) => type)).toEqual(["quote"]);
});

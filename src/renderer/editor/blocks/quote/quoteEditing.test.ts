// @vitest-environment jsdom
import { $createQuoteBlockNode, $isQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $createHeadingNode } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, INSERT_PARAGRAPH_COMMAND, type LexicalNode } from "lexical";
import { afterEach, expect, test } from "vitest";
import { openBody } from "../../testing/openBody";
import { INSERT_QUOTE_COMMAND } from "./quoteCommands";
import { $leaveDownwards, $unwrapAtStart } from "./quoteEditing";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

const $line = (text?: string) => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));
const put = (...nodes: LexicalNode[]) =>
  open.change(() =>
    $getRoot()
      .clear()
      .append(...nodes),
  );
const text = (text: string) => [{ type: "text", text }];
const shape = () =>
  open.editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => `${node.getType()}:${$isQuoteBlockNode(node) ? node.getChildrenSize() : node.getTextContent()}`),
  );

test("the command makes one quote of the selected blocks, and paragraphs of a quote again", () => {
  open.change(() => {
    const heading = $createHeadingNode("h2").append($createTextNode("b"));
    $getRoot().clear().append($line("a"), heading, $line("c"));
    $getRoot().getFirstChildOrThrow().selectStart().focus.set(heading.getKey(), 1, "element");
  });
  open.change(() => open.editor.dispatchCommand(INSERT_QUOTE_COMMAND, undefined));
  expect(open.blocks()).toMatchObject([
    { type: "quote", paragraphs: [text("a"), text("b")] },
    { type: "paragraph", children: text("c") },
  ]);
  open.change(() => open.editor.dispatchCommand(INSERT_QUOTE_COMMAND, undefined));
  expect(shape()).toEqual(["paragraph:a", "paragraph:b", "paragraph:c"]);
});

test("Enter makes a paragraph in the quote; on an empty last one it leaves the quote", () => {
  open.change(() => {
    $getRoot()
      .clear()
      .append($createQuoteBlockNode().append($line("a")));
    $getRoot().selectEnd();
  });
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(shape()).toEqual(["quote-block:2"]);
  open.change(() => open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(shape()).toEqual(["quote-block:1", "paragraph:"]);
});

test("Backspace takes a quote apart only at its very start", () => {
  put();
  open.change(() => {
    $getRoot().append($createQuoteBlockNode().append($line("a"), $line("b")));
    $getRoot().selectEnd();
    expect($unwrapAtStart()).toBe(false);
    $getRoot().getLastDescendant()?.selectStart();
    expect($unwrapAtStart()).toBe(false);
    $getRoot().getFirstDescendant()?.selectStart();
    expect($unwrapAtStart()).toBe(true);
  });
  expect(shape()).toEqual(["paragraph:a", "paragraph:b"]);
});

test("the down arrow at the end of a quote goes to the paragraph after it, made where there is none", () => {
  open.change(() => {
    $getRoot()
      .clear()
      .append($createQuoteBlockNode().append($line("ab")));
    $getRoot().selectStart();
    expect($leaveDownwards()).toBe(false);
    $getRoot().selectEnd();
    expect($leaveDownwards()).toBe(true);
  });
  expect(shape()).toEqual(["quote-block:1", "paragraph:"]);
});

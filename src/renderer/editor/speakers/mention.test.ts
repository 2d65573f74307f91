// @vitest-environment jsdom
import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $createLinkNode } from "@lexical/link";
import { noQuoteDetails } from "@shared/document/blocks/quote";
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from "lexical";
import { afterEach, describe, expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { $mentionAtCaret, $takeSpeaker } from "./mention";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

const tudor = { name: "Tudor Evans", role: "council leader", party: "Labour", aliases: [] };
const $line = (text?: string) => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));
const line = (text: string) => [{ type: "text", text }];

/** Puts the caret at the end of the body. */
function put(...nodes: LexicalNode[]): void {
  $getRoot()
    .clear()
    .append(...nodes);
  $getRoot().selectEnd();
}

function typedAfter(text: string): string | undefined {
  let typed: string | undefined;
  open.change(() => {
    put($line(text));
    typed = $mentionAtCaret()?.typed;
  });
  return typed;
}

test.each([
  ["@t", "t"],
  ["Then @tudor ev", "tudor ev"],
  ["(“@Zoë O’N", "Zoë O’N"],
  ["@", undefined],
  ["@ the count", undefined],
  ["desk@example", undefined],
  ["at 2 @4", undefined],
  ["@one two three four five", undefined],
])("“%s” asks for %s", (text, expected) => {
  expect(typedAfter(text)).toBe(expected);
});

test("a link is no place to ask for a name, nor is a selection", () => {
  open.change(() => {
    put($createParagraphNode().append($createLinkNode("https://example.org/").append($createTextNode("@tudor"))));
    expect($mentionAtCaret()).toBeNull();
    put($line("@tudor"));
    expect($mentionAtCaret()).not.toBeNull();
    $getRoot()
      .getFirstDescendant()
      ?.selectStart()
      .focus.set($getRoot().getFirstDescendant()?.getKey() ?? "", 3, "text");
    expect($mentionAtCaret()).toBeNull();
  });
});

describe("taking a name", () => {
  function take(...nodes: LexicalNode[]) {
    put(...nodes);
    const mention = $mentionAtCaret();
    if (mention) $takeSpeaker(mention, tudor);
  }
  const said = { type: "quote", speaker: "Tudor Evans", role: "council leader", party: "Labour" };

  test("in a quote fills in who said it, and leaves the words", () => {
    open.change(() => take($createQuoteBlockNode({ role: "mayor" }).append($line("We won. @tud"))));
    expect(open.blocks()).toEqual([{ ...noQuoteDetails, ...said, paragraphs: [line("We won.")] }]);
    open.change(() => take($createQuoteBlockNode().append($line("a"), $line("@t"))));
    expect(open.blocks()).toMatchObject([{ ...said, paragraphs: [line("a")] }]);
  });

  test("alone in the line below a quote fills it in where it names nobody", () => {
    open.change(() => take($createQuoteBlockNode().append($line("We won.")), $line("@tud")));
    expect(open.blocks()).toMatchObject([said]);
    open.change(() => take($createQuoteBlockNode({ speaker: "Ann" }).append($line("We won.")), $line("@tud")));
    expect(open.blocks()).toMatchObject([{ speaker: "Ann" }, { children: line("Tudor Evans") }]);
    open.change(() => take($createQuoteBlockNode().append($line("We won.")), $line("said @tud")));
    expect(open.blocks()).toMatchObject([{ speaker: "" }, { children: line("said Tudor Evans") }]);
  });
});

// @vitest-environment jsdom

import { getExtensionDependencyFromEditor } from "@lexical/extension";
import { $createListItemNode, $createListNode } from "@lexical/list";
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, type LexicalNode, PASTE_TAG } from "lexical";
import { afterEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { $pasteHtml } from "./pasteHtml";
import { $pasteText } from "./pasteText";
import { QuoteOfferExtension } from "./QuoteOfferExtension";
import { $takeQuoteOffer } from "./quoteOffer";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

const $line = (text?: string) => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));
const line = (text: string) => [{ type: "text", text }];
const offer = () => getExtensionDependencyFromEditor(open.editor, QuoteOfferExtension).output.offer.peek();

/** Pastes at the caret, as the browser has it done. */
function paste(data: { readonly text?: string; readonly html?: string }): void {
  open.editor.update(
    () => {
      const selection = $getSelection();
      if (!selection) return;
      if (data.html) $pasteHtml(data.html, selection);
      else $pasteText(data.text ?? "", selection);
    },
    { discrete: true, tag: PASTE_TAG },
  );
}

function put($nodes: () => readonly LexicalNode[]): void {
  open.change(() => {
    $getRoot()
      .clear()
      .append(...$nodes());
    $getRoot().selectEnd();
  });
}

function take(): void {
  const current = offer();
  expect(current).not.toBeNull();
  open.change(() => {
    if (current) $takeQuoteOffer(current, { speaker: current.quoted.speaker, role: current.quoted.role });
  });
}

test("what was pasted into an empty line becomes a quote without its marks; the lines around stay", () => {
  put(() => [$line("before"), $line()]);
  paste({ text: "“It is over,” said Ann Lee, the mayor." });
  expect(open.blocks()).toMatchObject([{}, { children: line("“It is over,” said Ann Lee, the mayor.") }]);
  take();
  expect(open.blocks()).toMatchObject([
    { type: "paragraph", children: line("before") },
    { type: "quote", speaker: "Ann Lee", role: "the mayor", paragraphs: [line("It is over.")] },
  ]);
  expect(offer()).toBeNull();
});

test("links and emphasis in the words stay, and paragraphs that only say who spoke go", () => {
  put(() => [$line()]);
  paste({
    html: '<p>“We <b>have</b> won <a href="https://example.org/">here</a>.</p><p>Truly.”</p><p>— <i>Ann Lee</i></p>',
  });
  take();
  expect(open.blocks()).toMatchObject([
    {
      type: "quote",
      speaker: "Ann Lee",
      paragraphs: [
        [
          { text: "We " },
          { text: "have", marks: ["bold"] },
          { text: " won " },
          { type: "link", href: "https://example.org/", children: line("here") },
          { text: "." },
        ],
        line("Truly."),
      ],
    },
  ]);
});

test("there is no offer for what is pasted into a line with words, for a list, or for words that nobody is named for", () => {
  const quotation = "“It is over,” said Ann Lee.";
  put(() => [$line("So: ")]);
  paste({ text: quotation });
  expect(offer()).toBeNull();
  put(() => [$createListNode("bullet").append($createListItemNode())]);
  paste({ text: quotation });
  expect(offer()).toBeNull();
  put(() => [$line()]);
  paste({ text: "“It is over.”" });
  expect(offer()).toBeNull();
});

test("the next change takes the offer away", () => {
  put(() => [$line()]);
  paste({ text: "“It is over,” said Ann Lee." });
  expect(offer()).not.toBeNull();
  open.change(() => $getRoot().append($line("more")));
  expect(offer()).toBeNull();
});

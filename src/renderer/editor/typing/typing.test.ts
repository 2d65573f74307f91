// @vitest-environment jsdom
import { $createLinkNode } from "@lexical/link";
import { createSnippetId } from "@shared/model/ids";
import { createExpander } from "@shared/templates/expandSnippet";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";

let open = openBody();
beforeEach(() => {
  open = openBody();
  open.change(() => $getRoot().selectEnd());
});
afterEach(() => open.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** One key press: what a browser reports before a letter, then the letter, unless Lexical has taken it already. */
async function press(letter: string, inputType = "insertText"): Promise<void> {
  const event = new InputEvent("beforeinput", { inputType, data: letter, bubbles: true, cancelable: true });
  open.editor.dispatchCommand(BEFORE_INPUT_COMMAND, event);
  if (!event.defaultPrevented)
    open.change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(letter);
    });
  await settled();
}

async function type(letters: string): Promise<void> {
  for (const letter of letters) await press(letter);
}

function key(name: string): KeyboardEvent {
  return new KeyboardEvent("keydown", { key: name, cancelable: true });
}

const line = (text: string) => [{ type: "paragraph", children: [{ type: "text", text }] }];
const address = "https://example.org/a";
const linked = (href: string, words: string) => ({ type: "link", href, children: [{ type: "text", text: words }] });

test("quotation marks, apostrophes, dashes and dots are made while they are typed", async () => {
  await type('"It\'s on -- we won..." he said');
  expect(open.blocks()).toEqual(line("“It’s on – we won…” he said"));
});

test("Backspace right after a change gives what was typed, and is an ordinary key again after that", async () => {
  await type('say "');
  expect(open.blocks()).toEqual(line("say “"));
  const backspace = key("Backspace");
  open.editor.dispatchCommand(KEY_BACKSPACE_COMMAND, backspace);
  await settled();
  expect(backspace.defaultPrevented).toBe(true);
  expect(open.blocks()).toEqual(line('say "'));
  await type("so");
  open.editor.dispatchCommand(KEY_BACKSPACE_COMMAND, key("Backspace"));
  await settled();
  expect(open.blocks()).toEqual(line('say "so'));
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(line("say “"));
});

test("Backspace gives nothing back after something else was typed", async () => {
  await type("it's");
  open.editor.dispatchCommand(KEY_BACKSPACE_COMMAND, key("Backspace"));
  await settled();
  expect(open.blocks()).toEqual(line("it’s"));
});

test("one undo takes the change back and leaves the words", async () => {
  await type("yes --");
  expect(open.blocks()).toEqual(line("yes –"));
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(line("yes --"));
});

test("what an input method composes stays as it comes", async () => {
  await press('"', "insertCompositionText");
  await press("'", "insertFromComposition");
  expect(JSON.stringify(open.blocks())).not.toMatch(/[“”‘’]/);
});

test("a mark after bold words closes, and one in the address of a link stays", async () => {
  open.change(() => {
    const bold = $createTextNode("bold").toggleFormat("bold");
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode("so “"), bold, $createTextNode(" x")));
    $getRoot().selectEnd();
  });
  await type('"');
  expect(open.blocks()).toMatchObject([{ children: [{}, {}, { text: " x”" }] }]);
  open.change(() => {
    const words = $createTextNode("example.org/a");
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createLinkNode(address).append(words)));
    words.select(11, 11);
  });
  await type("'");
  expect(JSON.stringify(open.blocks())).toContain("example.org'/a");
});

test("a web address and a space make a link, and one undo takes only the link back", async () => {
  await type(`see ${address} `);
  expect(open.blocks()).toEqual([
    {
      type: "paragraph",
      children: [{ type: "text", text: "see " }, linked(address, address), { type: "text", text: " " }],
    },
  ]);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(line(`see ${address} `));
});

test("a web address and Enter make a link in the line that was left", async () => {
  await type("at www.example.org.");
  const enter = key("Enter");
  open.editor.dispatchCommand(KEY_ENTER_COMMAND, enter);
  if (!enter.defaultPrevented) open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  await settled();
  await type("next");
  expect(open.blocks()).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "at " },
        linked("https://www.example.org/", "www.example.org"),
        { type: "text", text: "." },
      ],
    },
    ...line("next"),
  ]);
});

test("words with a full stop are no addresses, and a link is not linked again", async () => {
  await type("e.g. gov.uk ");
  expect(open.blocks()).toEqual(line("e.g. gov.uk "));
  open.change(() => {
    const paragraph = $getRoot().getFirstChild();
    if ($isElementNode(paragraph))
      paragraph.clear().append($createLinkNode("https://example.org/other").append($createTextNode("www.example.org")));
    $getRoot().selectEnd();
  });
  await type(" ");
  expect(open.blocks()).toMatchObject([{ children: [{ href: "https://example.org/other" }, { text: " " }] }]);
});

const gain = { id: createSnippetId(), shortForm: "lab gain", words: "Labour GAIN" };
const majority = { id: createSnippetId(), shortForm: "maj", words: "a majority of {{majority}} over {{loser}}" };

/** Opens the body again, with snippets. */
function openWithSnippets(): void {
  open.close();
  open = openBody(undefined, { expand: createExpander([gain, majority]) });
  open.change(() => $getRoot().selectEnd());
}

function selected(): string | undefined {
  return open.editor.getEditorState().read(() => $getSelection()?.getTextContent());
}

test("a short form becomes its words at the key that ends it; one undo or Backspace brings it back", async () => {
  openWithSnippets();
  await type("a lab gain ");
  expect(open.blocks()).toEqual(line("a Labour GAIN "));
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual(line("a lab gain "));
  open.change(() => $getRoot().selectEnd());
  await type("in lab gain,");
  expect(open.blocks()).toEqual(line("a lab gain in Labour GAIN,"));
  open.editor.dispatchCommand(KEY_BACKSPACE_COMMAND, key("Backspace"));
  await settled();
  expect(open.blocks()).toEqual(line("a lab gain in lab gain,"));
});

test("Enter ends a short form too, and the caret stays in the new line", async () => {
  openWithSnippets();
  await type("lab gain");
  const enter = key("Enter");
  open.editor.dispatchCommand(KEY_ENTER_COMMAND, enter);
  if (!enter.defaultPrevented) open.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  await settled();
  await type("next");
  expect(open.blocks()).toEqual([...line("Labour GAIN"), ...line("next")]);
});

test("the first blank of a snippet is selected, so that the next key types over it", async () => {
  openWithSnippets();
  await type("with maj ");
  expect(selected()).toBe("{{majority}}");
  await type("12");
  expect(open.blocks()).toEqual(line("with a majority of 12 over {{loser}} "));
});

test("no short form is expanded in the words of a link, nor across a change of style", async () => {
  openWithSnippets();
  open.change(() => {
    const words = $createTextNode("the lab gain");
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createLinkNode(address).append(words, $createTextNode("!"))));
    words.select(12, 12);
  });
  await type(" ");
  expect(JSON.stringify(open.blocks())).toContain("the lab gain !");
  open.change(() => {
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode("lab").toggleFormat("bold"), $createTextNode(" gain")));
    $getRoot().selectEnd();
  });
  await type(" ");
  expect(open.blocks()).toMatchObject([{ children: [{ text: "lab" }, { text: " gain " }] }]);
});

// @vitest-environment jsdom
import { $setDocument } from "@body/documentBridge";
import { fillBlanks } from "@shared/blanks/fillBlanks";
import { changeText } from "@shared/doc/changeText";
import { noQuoteDetails } from "@shared/document/blocks/quote";
import { type Block, documentVersion } from "@shared/document/document";
import type { Text } from "@shared/document/inline";
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Text as YText } from "yjs";
import { insertTemplate } from "../templates/insertTemplate";
import { newBody, openBody } from "../testing/openBody";
import { stepOrigin } from "../YjsBodyExtension";
import { $bodyLines, $selectInLine } from "./bodyLines";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const text = (words: string, ...marks: readonly "bold"[]): Text => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const line = (words: string): Block => ({ type: "paragraph", children: [text(words)] });
const cell = (words: string) => ({ header: false, paragraphs: words === "" ? [] : [[text(words)]] });
const quote = (...words: readonly string[]): Block => ({
  type: "quote",
  paragraphs: words.map((each) => [text(each)]),
  ...noQuoteDetails,
});
const list = (...items: readonly string[]): Block => ({
  type: "list",
  ordered: false,
  items: items.map((words) => ({ children: [text(words)], lists: [] })),
});

/** A body beside a title, in one document, as in an entry. */
function openEntry() {
  const body = newBody();
  const title = new YText();
  body.doc?.getMap("entry").set("title", title);
  let isTitleSelected = false;
  const open = openBody(body, {
    title: {
      text: title,
      selectLast() {
        isTitleSelected = title.toString().includes("{{");
        return isTitleSelected;
      },
      fill: (name, value) => {
        body.doc?.transact(() => changeText(title, fillBlanks(title.toString(), { [name]: value })), stepOrigin);
      },
    },
  });
  return { ...open, title, isTitleSelected: () => isTitleSelected };
}

let open = openEntry();
beforeEach(() => {
  open = openEntry();
});
afterEach(() => open.close());

function write(blocks: readonly Block[], lineIndex = 0, offset = 0): void {
  open.change(() => {
    $setDocument({ version: documentVersion, blocks });
    const at = $bodyLines()[lineIndex];
    if (at) $selectInLine(at, offset, offset);
  });
}
function selected(): string {
  return open.editor.getEditorState().read(() => $getSelection()?.getTextContent() ?? "");
}

/** True when Tab found a blank to go to; else the key is left to whoever had it before. */
async function tab(shiftKey = false): Promise<boolean> {
  let isLeft = false;
  const stop = open.editor.registerCommand(
    KEY_TAB_COMMAND,
    () => {
      isLeft = true;
      return true;
    },
    COMMAND_PRIORITY_BEFORE_CRITICAL,
  );
  open.editor.dispatchCommand(
    KEY_DOWN_COMMAND,
    new KeyboardEvent("keydown", { key: "Tab", shiftKey, cancelable: true }),
  );
  stop();
  await settled();
  return !isLeft;
}

/** What is typed over what is selected, as a browser reports it. */
async function type(words: string): Promise<void> {
  const event = new InputEvent("beforeinput", { inputType: "insertText", data: words, cancelable: true });
  open.editor.dispatchCommand(BEFORE_INPUT_COMMAND, event);
  if (!event.defaultPrevented)
    open.change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(words);
    });
  await settled();
}

describe("Tab", () => {
  test("goes from blank to blank through every kind of line, and back, and leaves the text behind the last", async () => {
    write([
      line("A {{one}} and {{two}}"),
      { type: "heading", level: 1, children: [text("On {{three}}")] },
      { type: "divider" },
      { type: "paragraph", children: [{ type: "link", href: "https://example.org/", children: [text("{{four}}")] }] },
      quote("no blank"),
      line("{{five}}"),
    ]);
    const seen: string[] = [];
    for (let step = 0; step < 9 && (await tab()); step++) seen.push(selected());
    expect(seen).toEqual(["{{one}}", "{{two}}", "{{three}}", "{{four}}", "{{five}}"]);
    for (let step = 0; step < 9 && (await tab(true)); step++) seen.push(selected());
    expect(seen.slice(5)).toEqual(["{{four}}", "{{three}}", "{{two}}", "{{one}}"]);
    expect(open.blocks()[0]).toEqual(line("A {{one}} and {{two}}"));
  });

  test("selects a blank whole whose letters have different styles, and a caret in a blank takes that one", async () => {
    write([{ type: "paragraph", children: [text("A {{w"), text("in", "bold"), text("ner}} b {{x}}")] }], 0, 5);
    await tab();
    expect(selected()).toBe("{{winner}}");
    await type("Ann");
    await tab();
    expect(selected()).toBe("{{x}}");
    expect(open.blocks()).toEqual([line("A Ann b {{x}}")]);
  });

  test("is what it was where there is no blank behind the caret", async () => {
    write([line("{{one}} and no more")], 0, 12);
    expect(await tab()).toBe(false);
    write([line("no blank"), list("a", "b")], 2, 1);
    expect(await tab()).toBe(false);
  });

  test("goes back from the first blank of the body to the title", async () => {
    write([line("{{one}} words")], 0, 9);
    await tab(true);
    expect(selected()).toBe("{{one}}");
    expect(await tab(true)).toBe(false);
    open.title.insert(0, "{{place}}");
    expect(await tab(true)).toBe(true);
    expect(open.isTitleSelected()).toBe(true);
  });

  test("indents a list and goes through the cells of a table, unless a blank is being filled in", async () => {
    write([list("a", "{{one}}", "{{two}}"), line("{{three}}")], 0, 1);
    expect(await tab()).toBe(false);
    write([list("a", "{{one}}", "{{two}}"), line("{{three}}")], 1, 0);
    expect(await tab()).toBe(true);
    for (const blank of ["{{one}}", "{{two}}", "{{three}}"]) {
      expect(selected()).toBe(blank);
      await type("x");
      await tab();
    }
    const rows = [
      [cell("{{one}}"), cell("a")],
      [cell(""), cell("{{two}}")],
    ];
    const table: Block = { type: "table", caption: "", rows };
    write([table], 1, 1);
    expect(await tab()).toBe(false);
    write([table], 0, 0);
    expect(await tab()).toBe(true);
    await type("x");
    expect(await tab()).toBe(true);
    expect(selected()).toBe("{{two}}");
  });

  test("in a quote goes to the blanks of its words, then to its fields as ever", async () => {
    write([quote("{{words}} and", "{{more}}"), line("{{after}}")], 0, 0);
    await tab();
    await tab();
    expect(selected()).toBe("{{more}}");
    expect(await tab()).toBe(false);
    expect(selected()).toBe("{{more}}");
    await tab(true);
    expect(selected()).toBe("{{words}}");
  });
});

describe("what is typed over a blank", () => {
  test("goes into the others of its name when Tab leaves it, in the title too, as one step to undo", async () => {
    open.title.insert(0, "{{ Winner }} wins");
    const blocks = [line("{{winner}} beat {{loser}}: {{winner}}, {{winner}}"), list("{{WINNER}}")];
    write(blocks);
    await tab();
    await type("Ann Lee");
    await tab();
    expect(open.blocks()).toEqual([line("Ann Lee beat {{loser}}: Ann Lee, Ann Lee"), list("Ann Lee")]);
    expect(open.title.toString()).toBe("Ann Lee wins");
    expect(selected()).toBe("{{loser}}");
    open.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
    expect(open.blocks()).toEqual([line("Ann Lee beat {{loser}}: {{winner}}, {{winner}}"), list("{{WINNER}}")]);
    expect(open.title.toString()).toBe("{{ Winner }} wins");
    open.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
    expect(open.blocks()).toEqual(blocks);
  });

  test("goes there also when the last blank is left, and the caret stays behind it", async () => {
    write([line("{{a}} is {{a}}")], 0, 9);
    await tab();
    expect(selected()).toBe("{{a}}");
    await type("long words");
    expect(await tab()).toBe(false);
    expect(open.blocks()).toEqual([line("long words is long words")]);
    await type("!");
    expect(open.blocks()).toEqual([line("long words is long words!")]);
  });

  test("goes nowhere while it is nothing, a blank again, or the caret is elsewhere", async () => {
    write([line("{{a}}, {{b}}"), line("{{a}}")]);
    await tab();
    await type("{{c}}");
    await tab();
    expect(open.blocks()).toEqual([line("{{c}}, {{b}}"), line("{{a}}")]);
    await type("x");
    open.change(() => $getRoot().selectStart());
    await tab();
    expect(open.blocks()).toEqual([line("{{c}}, x"), line("{{a}}")]);
  });

  test("a blank without a name is filled in by itself", async () => {
    write([line("{{}} and {{}}")]);
    await tab();
    await type("x");
    await tab();
    expect(open.blocks()).toEqual([line("x and {{}}")]);
  });
});

describe("a template", () => {
  const body = { version: documentVersion, blocks: [line("{{winner}} won."), list("one", "{{two}}")] } as const;
  const insert = async (slash?: string) => {
    insertTemplate(open.editor, body, { slash });
    await settled();
  };

  test("in an empty line takes its place, and its first blank is selected", async () => {
    write([]);
    await insert();
    expect(open.blocks()).toEqual(body.blocks);
    expect(selected()).toBe("{{winner}}");
  });

  test("goes on where the caret is, with the word away that asked for it, in one step to undo", async () => {
    const before = [line("{{earlier}} Then /dec"), line("After")];
    write(before, 0, 21);
    await insert("dec");
    expect(open.blocks()[0]).toEqual(line("{{earlier}} Then {{winner}} won."));
    expect(selected()).toBe("{{winner}}");
    open.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
    expect(open.blocks()).toEqual(before);
  });

  test("without a blank is a step of its own as well", async () => {
    write([line("Then ")], 0, 5);
    insertTemplate(open.editor, { version: documentVersion, blocks: [line("it rained")] });
    await settled();
    await type(" on");
    expect(open.blocks()).toEqual([line("Then it rained on")]);
    for (const before of ["Then it rained", "Then "]) {
      open.editor.dispatchCommand(UNDO_COMMAND, undefined);
      await settled();
      expect(open.blocks()).toEqual([line(before)]);
    }
  });

  test("in a quote becomes its paragraphs, and behind a divider a line of its own", async () => {
    write([quote("Words ")], 0, 6);
    await insert();
    expect(open.blocks()).toEqual([quote("Words {{winner}} won.", "one", "{{two}}")]);
    write([{ type: "divider" }]);
    open.change(() => $getRoot().select(1, 1));
    await insert();
    expect(open.blocks()).toEqual([{ type: "divider" }, ...body.blocks]);
  });

  test("keeps a heading, a quote and a table as they are", async () => {
    const blocks: readonly Block[] = [
      { type: "heading", level: 2, children: [text("{{place}}")] },
      quote("{{words}}"),
      { type: "table", caption: "", rows: [[cell("a"), cell("{{votes}}")]] },
      line("End"),
    ];
    write([]);
    insertTemplate(open.editor, { version: documentVersion, blocks });
    await settled();
    expect(open.blocks()).toEqual(blocks);
    expect(selected()).toBe("{{place}}");
    write([]);
    insertTemplate(open.editor, { version: documentVersion, blocks: blocks.slice(1) });
    await settled();
    expect(open.blocks()).toEqual(blocks.slice(1));
    expect(selected()).toBe("{{words}}");
  });

  test("that fills the title is taken back with it", async () => {
    write([line("Words")], 0, 5);
    insertTemplate(open.editor, body, {
      onInserted: () => open.doc.transact(() => changeText(open.title, "{{winner}} wins"), stepOrigin),
    });
    await settled();
    await tab();
    expect(open.title.toString()).toBe("{{winner}} wins");
    open.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
    expect(open.title.toString()).toBe("");
    expect(open.blocks()).toEqual([line("Words")]);
    open.title.insert(0, "Typed");
    open.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
    expect(open.title.toString()).toBe("Typed");
  });
});

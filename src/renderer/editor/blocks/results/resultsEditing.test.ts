// @vitest-environment jsdom
import { $createResultsBlockNode, $isResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { writeBody } from "@body/writeBody";
import { $createHorizontalRuleNode } from "@lexical/extension";
import { $createListItemNode, $createListNode } from "@lexical/list";
import type { ResultsBlock } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, expect, test } from "vitest";
import { $caretPlace } from "../../caretPlace";
import { doAction } from "../../doAction";
import { $insertDivider } from "../../insertDivider";
import { newBody, openBody } from "../../testing/openBody";
import { $selectBlock } from "../whole/wholeBlock";
import { INSERT_RESULTS_COMMAND } from "./ResultsExtension";
import { $followFigures, $freezeResults } from "./resultsEditing";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

const view: ResultsView = {
  caption: "Nonsuch",
  line: "Conservatives GAIN Nonsuch",
  columns: [{ label: "Candidate", numeric: false }],
  rows: [],
  facts: [],
  notes: [],
  asOf: null,
};
const live: ResultsBlock = {
  type: "results",
  kind: "contest",
  subject: "0197f6a0-0000-7000-8000-000000000001",
  frozen: false,
  view: null,
};
const frozen: ResultsBlock = { ...live, kind: "tally", frozen: true, view };

const paragraph = (text: string) => ({ type: "paragraph", children: text ? [{ type: "text", text }] : [] });
const $line = (text = "") => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));
const $results = () => $createResultsBlockNode(live);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function put(...$nodes: (() => LexicalNode)[]): void {
  open.change(() =>
    $getRoot()
      .clear()
      .append(...$nodes.map(($node) => $node())),
  );
}

const shape = () =>
  open.editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => ($isResultsBlockNode(node) ? "results" : `${node.getType()}:${node.getTextContent().trim()}`)),
  );

const selectBlock = () =>
  open.change(() => {
    const node = $getRoot().getChildren().find($isResultsBlockNode);
    if (node) $selectBlock(node);
  });

const isBlockSelected = () => open.editor.read(() => $caretPlace().results !== null);

/** Where the caret is: the block of the body and the place in its words, or a place between two blocks. */
const caret = () =>
  open.editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return "none";
    const { anchor } = selection;
    if (anchor.key === "root") return `between:${anchor.offset}`;
    return `${anchor.getNode().getTopLevelElement()?.getIndexWithinParent()}:${anchor.offset}`;
  });

function press(command: LexicalCommand<KeyboardEvent> | LexicalCommand<KeyboardEvent | null>, key: string): boolean {
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  open.change(() => open.editor.dispatchCommand(command, event));
  return event.defaultPrevented;
}
const erase = (isBackward: boolean) =>
  open.change(() => open.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward));
const insert = (block: ResultsBlock) => open.change(() => open.editor.dispatchCommand(INSERT_RESULTS_COMMAND, block));

test("results take the place of an empty paragraph, and the caret goes into the line below, made where there is none", () => {
  open.change(() => $getRoot().selectEnd());
  insert(live);
  expect(shape()).toEqual(["results", "paragraph:"]);
  expect(caret()).toBe("1:0");
  expect(open.blocks()).toEqual([live]);
});

test("results come after the block of the caret, before the line that is there", () => {
  put(
    () => $line("before"),
    () => $line("after"),
  );
  open.change(() => $getRoot().getFirstDescendant()?.selectStart());
  insert(frozen);
  expect(open.blocks()).toEqual([paragraph("before"), frozen, paragraph("after")]);
  expect(caret()).toBe("2:0");
});

test("between two blocks they come there, and after the block that is selected", () => {
  put($results, $results);
  open.change(() => $getRoot().select(1, 1));
  insert(frozen);
  expect(open.blocks()).toEqual([live, frozen, live]);
  put($results, () => $line("next"));
  selectBlock();
  insert(frozen);
  expect(open.blocks()).toEqual([live, frozen, paragraph("next")]);
});

test("without a caret they come at the end", () => {
  writeBody(open.body, { version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: "a" }] }] });
  insert(live);
  expect(shape()).toEqual(["paragraph:a", "results", "paragraph:"]);
});

test("inserting is one step to undo and to redo", async () => {
  put(() => $line("before"));
  open.change(() => $getRoot().selectEnd());
  insert(frozen);
  open.change(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText("later");
  });
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([paragraph("before"), frozen]);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(shape()).toEqual(["paragraph:before"]);
  open.editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([paragraph("before"), frozen]);
});

test("freezing keeps the figures, following lets them go, and undo brings each back", async () => {
  const change = ($do: (node: ResultsBlockNode) => void) =>
    open.change(() => $getRoot().getChildren().filter($isResultsBlockNode).forEach($do));
  put($results);
  const kept = { ...live, frozen: true, view };
  change((node) => $freezeResults(node, view));
  expect(open.blocks()).toEqual([kept]);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([live]);
  open.editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([kept]);
  change($followFigures);
  expect(open.blocks()).toEqual([live]);
  expect(open.editor.read(() => $getRoot().getChildren().filter($isResultsBlockNode)[0]?.getBlock())).toEqual(live);
});

test("a body that holds nothing but results opens, writes nothing, and takes words above and below them", async () => {
  const body = newBody();
  writeBody(body, { version: 2, blocks: [frozen] });
  open.close();
  open = openBody(body);
  let updates = 0;
  open.doc.on("update", () => {
    updates += 1;
  });
  selectBlock();
  press(KEY_ARROW_UP_COMMAND, "ArrowUp");
  expect(caret()).toBe("between:0");
  press(KEY_ARROW_DOWN_COMMAND, "ArrowDown");
  expect(isBlockSelected()).toBe(true);
  press(KEY_ARROW_DOWN_COMMAND, "ArrowDown");
  expect(caret()).toBe("between:1");
  await settled();
  expect(updates).toBe(0);
  const type = (text: string) =>
    open.change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(text);
    });
  type("below");
  selectBlock();
  press(KEY_ARROW_UP_COMMAND, "ArrowUp");
  type("above");
  expect(open.blocks()).toEqual([paragraph("above"), frozen, paragraph("below")]);
});

test("the arrow keys leave the block into the words of any block beside it", () => {
  const $list = () => $createListNode("bullet").append($createListItemNode().append($createTextNode("item")));
  put($list, $results, $list);
  selectBlock();
  expect(press(KEY_ARROW_UP_COMMAND, "ArrowUp")).toBe(true);
  expect(caret()).toBe("0:4");
  selectBlock();
  expect(press(KEY_ARROW_DOWN_COMMAND, "ArrowDown")).toBe(true);
  expect(caret()).toBe("2:0");
});

test("the arrow keys come to the block from an empty line", () => {
  put(
    () => $line(),
    $results,
    () => $line(),
  );
  open.change(() => $getRoot().getFirstChild()?.selectStart());
  press(KEY_ARROW_DOWN_COMMAND, "ArrowDown");
  expect(isBlockSelected()).toBe(true);
  press(KEY_ARROW_DOWN_COMMAND, "ArrowDown");
  expect(caret()).toBe("2:0");
  press(KEY_ARROW_UP_COMMAND, "ArrowUp");
  expect(isBlockSelected()).toBe(true);
});

test.each([true, false])("a key that deletes (back: %s) takes the selected block, as one step", async (isBackward) => {
  put(
    () => $line("a"),
    $results,
    () => $line("b"),
  );
  selectBlock();
  erase(isBackward);
  expect(shape()).toEqual(["paragraph:a", "paragraph:b"]);
  expect(caret()).toBe("1:0");
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([paragraph("a"), live, paragraph("b")]);
});

test("the only block leaves an empty paragraph, and one between others a caret between them", () => {
  put($results);
  selectBlock();
  erase(true);
  expect(shape()).toEqual(["paragraph:"]);
  expect(caret()).toBe("0:0");
  put($createHorizontalRuleNode, $results, $createHorizontalRuleNode);
  selectBlock();
  erase(true);
  expect(caret()).toBe("between:1");
});

test("Backspace at the start of what follows, and Delete at the end of what comes before, select the block first", () => {
  const $list = () => $createListNode("bullet").append($createListItemNode().append($createTextNode("b")));
  put(() => $line("a"), $results, $list);
  open.change(() => $getRoot().getLastDescendant()?.selectStart());
  erase(true);
  expect(shape()).toEqual(["paragraph:a", "results", "list:b"]);
  expect(isBlockSelected()).toBe(true);
  open.change(() => $getRoot().getFirstDescendant()?.selectEnd());
  erase(false);
  expect(shape()).toEqual(["paragraph:a", "results", "list:b"]);
  expect(isBlockSelected()).toBe(true);
  open.change(() => $getRoot().select(2, 2));
  erase(true);
  expect(isBlockSelected()).toBe(true);
});

test("Backspace in an empty line goes to the block: the line goes too, unless it is the last", () => {
  put($results, () => $line());
  open.change(() => $getRoot().getLastChild()?.selectStart());
  erase(true);
  expect(isBlockSelected()).toBe(true);
  expect(shape()).toEqual(["results", "paragraph:"]);
  put(
    $results,
    () => $line(),
    () => $line("next"),
  );
  open.change(() => $getRoot().getChildAtIndex(1)?.selectStart());
  erase(true);
  expect(isBlockSelected()).toBe(true);
  expect(shape()).toEqual(["results", "paragraph:next"]);
});

test("inside a line Backspace leaves the block above it alone", () => {
  put($results, () => $line("ab"));
  open.change(() => $getRoot().getLastDescendant()?.selectEnd());
  erase(true);
  expect(isBlockSelected()).toBe(false);
  expect(shape()[0]).toBe("results");
});

test("Enter and letters go into a new line after the selected block", () => {
  put($results, () => $line("next"));
  selectBlock();
  expect(press(KEY_ENTER_COMMAND, "Enter")).toBe(true);
  expect(shape()).toEqual(["results", "paragraph:", "paragraph:next"]);
  expect(caret()).toBe("1:0");
  selectBlock();
  expect(press(KEY_DOWN_COMMAND, "é")).toBe(true);
  expect(open.blocks()).toEqual([live, paragraph("é"), paragraph("next")]);
  selectBlock();
  expect(press(KEY_DOWN_COMMAND, "Shift")).toBe(false);
  expect(isBlockSelected()).toBe(true);
  expect(press(KEY_DOWN_COMMAND, " ")).toBe(true);
  expect(isBlockSelected()).toBe(true);
  expect(press(KEY_DOWN_COMMAND, "Dead")).toBe(false);
  expect(caret()).toBe("1:0");
});

test("between two blocks a heading, a list and a divider are made there, not of the first block", () => {
  put(() => $line("first"), $results, $results);
  open.change(() => {
    $getRoot().select(2, 2);
    doAction(open.editor, "heading1");
  });
  expect(shape()).toEqual(["paragraph:first", "results", "heading:", "results"]);
  put(() => $line("first"), $results);
  open.change(() => {
    $getRoot().select(2, 2);
    doAction(open.editor, "bulletList");
  });
  expect(shape()).toEqual(["paragraph:first", "results", "list:"]);
  put(() => $line("first"), $results);
  selectBlock();
  open.change($insertDivider);
  expect(shape()).toEqual(["paragraph:first", "results", "horizontalrule:", "paragraph:"]);
});

test("the place of the caret says which block is selected", () => {
  put($results, () => $line("a"));
  selectBlock();
  const key = open.editor.read(() => $getRoot().getFirstChild()?.getKey());
  expect(open.editor.read($caretPlace).results).toBe(key);
  open.change(() => $getRoot().selectEnd());
  expect(open.editor.read($caretPlace).results).toBeNull();
});

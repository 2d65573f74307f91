// @vitest-environment jsdom
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
} from "lexical";
import { afterEach, beforeEach, expect, test } from "vitest";
import { INSERT_SOCIAL_POST_COMMAND } from "../blocks/socialPost/socialPostCommands";
import { openBody } from "../testing/openBody";
import type { BlockText } from "./blockText";
import { $changedBlocks, $marksInOrder, bodyText } from "./bodyText";
import { noSpelling, type Spelling } from "./Spelling";
import { TextChecker } from "./TextChecker";

const wrong = new Set("teh goverment color recuont wrod adn xteh tehx".split(" "));

/** Answers as the worker does: only when it is let. */
class SlowSpelling implements Spelling {
  isOn = true;
  readonly suggest = noSpelling.suggest;
  readonly addOwnWord = noSpelling.addOwnWord;
  readonly ignore = noSpelling.ignore;
  readonly asked: string[] = [];
  private readonly known = new Map<string, boolean>();
  private readonly listeners = new Set<() => void>();
  private answers: (() => void)[] = [];
  waits = false;

  isRight = (word: string) => this.known.get(word);
  lookUp(words: readonly string[]): Promise<void> {
    this.asked.push(...words);
    return new Promise((resolve) => {
      this.answers.push(() => {
        for (const word of words) this.known.set(word, !wrong.has(word));
        resolve();
      });
      if (!this.waits) this.answer();
    });
  }
  answer(): void {
    for (const one of this.answers) one();
    this.answers = [];
  }
  learn(word: string): void {
    this.known.set(word, true);
    for (const listener of this.listeners) listener();
  }
  turn(isOn: boolean): void {
    this.isOn = isOn;
    for (const listener of this.listeners) listener();
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

let open = openBody();
let spelling = new SlowSpelling();
let checker: TextChecker<BlockText>;
let stop = () => {};
beforeEach(() => {
  open = openBody();
  spelling = new SlowSpelling();
  checker = new TextChecker(bodyText(open.editor), spelling);
  stop = open.editor.registerUpdateListener((update) =>
    update.editorState.read(() => checker.follow($changedBlocks(update, checker.marks), true)),
  );
});
afterEach(() => {
  stop();
  checker.close();
  open.close();
});

const paragraph = (...texts: readonly string[]) =>
  $createParagraphNode().append(...texts.map((text, index) => $createTextNode(text).setFormat(index % 2 ? "bold" : 0)));
const write = (...$nodes: readonly (() => LexicalNode)[]) =>
  open.change(() => {
    $getRoot()
      .clear()
      .append(...$nodes.map(($create) => $create()));
  });
/** What is underlined on screen, read from the places themselves. */
function marked(): readonly string[] {
  return open.editor.getEditorState().read(() =>
    $marksInOrder(checker.marks).all.map(({ place }) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return String(range);
    }),
  );
}
function type(text: string): void {
  open.change(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(text);
  });
}

test("words across bold letters and in every block are underlined in their order, the places exact", async () => {
  write(
    () => paragraph("The gover", "ment of", " teh count"),
    () => paragraph("and color"),
  );
  await checker.settle();
  expect(marked()).toEqual(["goverment", "teh", "color"]);
});

test("only what changed is checked again, and only words that nothing is known of are looked up", async () => {
  write(
    () => paragraph("teh count"),
    () => paragraph("the color"),
  );
  await checker.settle();
  spelling.asked.length = 0;
  open.change(() => $getRoot().getLastDescendant()?.selectEnd());
  type(" recuont teh");
  await checker.settle();
  expect(spelling.asked).toEqual(["recuont"]);
  expect(marked()).toEqual(["teh", "color", "recuont", "teh"]);
});

test("while somebody types before a mistake its underline moves with it, and what is typed in it has none", async () => {
  write(() => paragraph("one teh color"));
  await checker.settle();
  open.change(() => $getRoot().getFirstDescendant()?.selectStart());
  type("Then ");
  expect(marked()).toEqual(["teh", "color"]);
  open.change(() => {
    const text = $getRoot().getFirstDescendant();
    if ($isTextNode(text)) text.select(11, 11);
  });
  type("x");
  expect(marked()).toEqual(["color"]);
});

test("an answer that comes when the words are gone marks nothing", async () => {
  spelling.waits = true;
  write(() => paragraph("teh count"));
  const settled = checker.settle();
  expect(spelling.asked).toContain("teh");
  write(() => paragraph("the count"));
  spelling.waits = false;
  spelling.answer();
  await settled;
  expect(marked()).toEqual([]);
});

test("a word that became right loses its underline, and off means none at all", async () => {
  write(() => paragraph("teh color"));
  await checker.settle();
  spelling.learn("teh");
  await checker.settle();
  expect(marked()).toEqual(["color"]);
  spelling.turn(false);
  expect(marked()).toEqual([]);
  spelling.turn(true);
  await checker.settle();
  expect(marked()).toEqual(["color"]);
  checker.close();
  await checker.settle();
  expect(marked()).toEqual([]);
});

test("a block that is removed takes its underlines along, and a post by somebody else has none", async () => {
  write(
    () => paragraph("teh"),
    () => paragraph("color"),
  );
  await checker.settle();
  open.change(() => $getRoot().getFirstChild()?.remove());
  expect(marked()).toEqual(["color"]);
  open.change(() => $getRoot().selectEnd());
  open.editor.dispatchCommand(INSERT_SOCIAL_POST_COMMAND, undefined);
  type("wrod adn");
  await checker.settle();
  expect(open.blocks().map((block) => block.type)).toContain("socialPost");
  expect(marked()).toEqual(["color"]);
});

import { createHeadlessEditor } from "@lexical/headless";
import { $isLinkNode, type LinkNode } from "@lexical/link";
import { $isTableNode, type TableNode } from "@lexical/table";
import { bodyOf } from "@shared/doc/blogDoc";
import { readConflicts } from "@shared/doc/conflicts";
import { mergeBlog } from "@shared/doc/merge/mergeBlog";
import type { Block } from "@shared/document/document";
import type { SuggestedWords } from "@shared/model/suggestion";
import fc from "fast-check";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalNode,
} from "lexical";
import { describe, expect, test } from "vitest";
import { bindBody } from "../bodyBinding";
import { bodyNodes } from "../bodyNodes";
import { $getDocument } from "../documentBridge";
import { PictureNode } from "../nodes/PictureNode";
import { QuoteBlockNode } from "../nodes/QuoteBlockNode";
import { SocialPostNode } from "../nodes/SocialPostNode";
import { $getTableCaption, $setTableCaption } from "../nodes/tableCaption";
import { acceptAll } from "./decideSuggestion";
import { anyWords, neighboursOf } from "./testing/arbitraryWords";
import { deed, type Laptop, laptopOf, suggested, words, wordsOf } from "./testing/suggested";

/** Does something in the body with a real editor, which is opened for it and closed again. */
function inEditor({ entry }: Laptop, $do: () => void): void {
  const editor = createHeadlessEditor({
    namespace: "accepted",
    nodes: bodyNodes,
    onError(error) {
      throw error;
    },
  });
  const { dispose } = bindBody(editor, bodyOf(entry));
  editor.update($do, { discrete: true });
  dispose();
}

function $nodes(node: LexicalNode): readonly LexicalNode[] {
  return [node, ...($isElementNode(node) ? node.getChildren().flatMap($nodes) : [])];
}

/** One letter, written by one of two laptops at a place that the dice choose, in a way that `kind` chooses. */
interface Written {
  readonly laptop: 0 | 1;
  readonly place: number;
  readonly kind: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  laptop: fc.constantFrom(0, 1),
  place: fc.nat({ max: 1_000 }),
  kind: fc.nat({ max: 6 }),
});

function $write(letter: string, { place, kind }: Written): void {
  const nodes = $nodes($getRoot());
  const withFields = nodes.filter($hasFields);
  const chosen = withFields[place % withFields.length];
  if (kind === 0 && chosen) {
    $writeInField(chosen, letter);
    return;
  }
  const texts = nodes.filter($isTextNode);
  const text = texts[place % texts.length];
  if (!text) {
    $getRoot().append($createParagraphNode().append($createTextNode(letter)));
    return;
  }
  const characters = [...text.getTextContent()];
  const at = characters.slice(0, (place >> 3) % (characters.length + 1)).join("").length;
  if (kind === 1) text.select(at, at).insertParagraph();
  if (kind === 2) text.select(at, text.getTextContentSize()).formatText("bold");
  if (kind === 3) {
    text.insertAfter($createTextNode(letter).toggleFormat("italic"));
    return;
  }
  const now = $nodes($getRoot()).filter($isTextNode);
  const target = text.isAttached() ? text : now[place % now.length];
  target?.spliceText(target === text && text.getTextContentSize() >= at ? at : 0, 0, letter);
}

type WithFields = LinkNode | TableNode | PictureNode | QuoteBlockNode | SocialPostNode;

function $hasFields(node: LexicalNode): node is WithFields {
  const kinds = [PictureNode, QuoteBlockNode, SocialPostNode];
  return $isLinkNode(node) || $isTableNode(node) || kinds.some((kind) => node instanceof kind);
}

function $writeInField(node: WithFields, letter: string): void {
  if ($isLinkNode(node)) node.setURL(`${node.getURL()}${encodeURIComponent(letter)}`);
  else if ($isTableNode(node)) $setTableCaption(node, `${$getTableCaption(node)}${letter}`);
  else if (node instanceof PictureNode) node.setField("caption", `${node.getBlock().caption}${letter}`);
  else if (node instanceof QuoteBlockNode) node.setDetails({ speaker: `${node.getDetails().speaker}${letter}` });
  else node.setDetails({ author: `${node.getDetails().author}${letter}` });
}

const numbers = fc.constantFrom([11, 22] as const, [22, 11] as const);

function twoLaptops(base: SuggestedWords, content: SuggestedWords, [first, second]: readonly [number, number]) {
  const ada = suggested(base, content);
  const ben = laptopOf(ada);
  ada.doc.clientID = first;
  ben.doc.clientID = second;
  return [ada, ben] as const;
}

function mergeBoth([ada, ben]: readonly [Laptop, Laptop]): void {
  mergeBlog(ada.doc, ben.doc, { ours: "Ada", theirs: "Ben" });
  mergeBlog(ben.doc, ada.doc, { ours: "Ben", theirs: "Ada" });
  mergeBlog(ada.doc, ben.doc, { ours: "Ada", theirs: "Ben" });
}

/** Writes them all; answers the letters. */
function writeAll(laptops: readonly [Laptop, Laptop], all: readonly Written[], from = 0): readonly string[] {
  return all.map((each, index) => {
    const letter = String.fromCodePoint(0xe000 + from + index);
    inEditor(laptops[each.laptop], () => $write(letter, each));
    return letter;
  });
}

const missingIn = (letters: readonly string[], ...said: readonly unknown[]) =>
  letters.filter((letter) => ![letter, encodeURIComponent(letter)].some((form) => JSON.stringify(said).includes(form)));

describe("what is written in words that two laptops have accepted", () => {
  test.each([
    [11, 22],
    [22, 11],
  ] as const)("stands after the merge, whichever number comes first: %i, %i", (first, second) => {
    const laptops = twoLaptops(words("", "One."), words("", "One.", "The council stays."), [first, second]);
    for (const { entry, suggestion } of laptops) acceptAll(entry, suggestion, deed);
    inEditor(
      laptops[0],
      () => void $getRoot().getLastDescendant<LexicalNode>()?.insertAfter($createTextNode(" A recount.")),
    );
    mergeBoth(laptops);
    expect(JSON.stringify(wordsOf(laptops[0]))).toContain("A recount.");
    expect(wordsOf(laptops[1])).toEqual(wordsOf(laptops[0]));
  });

  test("stays corrected: a link that was mended, a word that was taken out", () => {
    for (const clients of [[11, 22] as const, [22, 11] as const]) {
      const link: Block = {
        type: "paragraph",
        children: [{ type: "link", href: "https://example.org/", children: [{ type: "text", text: "All wards" }] }],
      };
      const laptops = twoLaptops(words("", "One."), words("", "One.", link, "She did not stand."), clients);
      for (const { entry, suggestion } of laptops) acceptAll(entry, suggestion, deed);
      inEditor(laptops[0], () => {
        for (const node of $nodes($getRoot())) {
          if ($isLinkNode(node)) node.setURL("https://example.org/wards");
          if ($isTextNode(node) && node.getTextContent().includes("not")) node.setTextContent("She did stand.");
        }
      });
      mergeBoth(laptops);
      expect(JSON.stringify(wordsOf(laptops[0]))).toContain("https://example.org/wards");
      expect(JSON.stringify(wordsOf(laptops[0]))).toContain("She did stand.");
      expect(wordsOf(laptops[1])).toEqual(wordsOf(laptops[0]));
    }
  });

  test("stands after the merge, wherever and however it was written", () => {
    fc.assert(
      fc.property(
        neighboursOf(anyWords),
        numbers,
        fc.constantFrom(0 as const, 1 as const),
        fc.array(written, { minLength: 1, maxLength: 5 }),
        ([base, content], clients, laptop, steps) => {
          const laptops = twoLaptops(base, content, clients);
          for (const { entry, suggestion } of laptops) acceptAll(entry, suggestion, deed);
          const all = writeAll(
            laptops,
            steps.map((step) => ({ ...step, laptop })),
          );
          const letters = all.filter((letter) => missingIn([letter], ...laptops.map(wordsOf)).length === 0);
          mergeBoth(laptops);
          expect(wordsOf(laptops[1])).toEqual(wordsOf(laptops[0]));
          expect(missingIn(letters, wordsOf(laptops[0]))).toEqual([]);
          for (const laptop of laptops) inEditor(laptop, () => expect($getDocument()).toEqual(wordsOf(laptop).body));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is in the entry or in a record, where one laptop had merged before", () => {
    fc.assert(
      fc.property(
        neighboursOf(anyWords),
        numbers,
        fc.array(written, { maxLength: 3 }),
        fc.array(written, { maxLength: 4 }),
        ([base, content], clients, early, late) => {
          const laptops = twoLaptops(base, content, clients);
          const [ada, ben] = laptops;
          const first = writeAll(laptops, early);
          for (const { entry, suggestion } of laptops) acceptAll(entry, suggestion, deed);
          mergeBlog(ada.doc, ben.doc, { ours: "Ada", theirs: "Ben" });
          const second = writeAll(laptops, late, 10);
          const before = [...first, ...second].filter((l) => missingIn([l], ...laptops.map(wordsOf)).length === 0);
          mergeBoth(laptops);
          expect(wordsOf(ben)).toEqual(wordsOf(ada));
          expect(missingIn(before, wordsOf(ada), readConflicts(ada.entry))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

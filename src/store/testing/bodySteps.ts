import { $nodeOfBlock } from "@body/documentBridge";
import { $createLinkNode } from "@lexical/link";
import { $createListItemNode, $createListNode, $isListItemNode } from "@lexical/list";
import { $createTableCellNode, $createTableRowNode, $isTableRowNode } from "@lexical/table";
import type { Block } from "@shared/document/document";
import fc from "fast-check";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type LexicalNode,
  type TextNode,
} from "lexical";

/** What somebody does to a body: `$do` gets words that nobody has typed before, and two numbers to choose with. */
export interface BodyStep {
  readonly name: string;
  readonly $do: (newWord: () => string, first: number, second: number) => void;
}

const line = (text: string) => [{ type: "text" as const, text }];

function chosen<T>(all: readonly T[], choice: number): T | undefined {
  return all[choice % Math.max(1, all.length)];
}

function $everyNode(nodes: readonly LexicalNode[] = $getRoot().getChildren()): LexicalNode[] {
  return nodes.flatMap((node) => ($isElementNode(node) ? [node, ...$everyNode(node.getChildren())] : [node]));
}

const $texts = (): TextNode[] => $getRoot().getAllTextNodes();
const $blocks = (): LexicalNode[] => $getRoot().getChildren();
const $rows = () => $everyNode().filter($isTableRowNode);
const $items = () => $everyNode().filter($isListItemNode);
const $cell = (words: string) =>
  $createTableCellNode(0).append($createParagraphNode().append($createTextNode(` ${words} `)));

function $putAfter(choice: number, block: Block): void {
  chosen($blocks(), choice)?.insertAfter($nodeOfBlock(block));
}

/** Lists, tables, quotes, links, and texts that are taken out or written anew, wherever they stand. */
const steps: readonly BodyStep[] = [
  {
    name: "words anywhere",
    $do(newWord, first, second) {
      const text = chosen($texts(), first);
      // Between two words, so that both stay whole.
      const spaces = [...(text?.getTextContent() ?? "").matchAll(/ /g)].map(({ index }) => index);
      text?.spliceText(chosen(spaces, second) ?? 0, 0, ` ${newWord()} `);
    },
  },
  { name: "a text taken out", $do: (_, first) => chosen($texts(), first)?.remove() },
  {
    name: "an emptied paragraph written anew",
    $do(newWord, first) {
      const empty = $everyNode().filter(
        (node) => $isElementNode(node) && node.getType() === "paragraph" && node.isEmpty(),
      );
      const paragraph = chosen(empty, first);
      if ($isElementNode(paragraph)) paragraph.append($createTextNode(`${newWord()} anew `));
    },
  },
  {
    name: "a list",
    $do: (newWord, first) =>
      $putAfter(first, {
        type: "list",
        ordered: first % 2 === 0,
        items: [
          { children: line(`${newWord()} one `), lists: [] },
          { children: line(`${newWord()} two `), lists: [] },
        ],
      }),
  },
  {
    name: "a list item more, below another, or less",
    $do(newWord, first, second) {
      const item = chosen($items(), first);
      if (!item) return;
      if (second % 3 === 2) return void ((item.getParent()?.getChildrenSize() ?? 0) > 1 && item.remove());
      const more = $createListItemNode().append($createTextNode(` ${newWord()} `));
      item.insertAfter(second % 3 === 0 ? more : $createListItemNode().append($createListNode("bullet").append(more)));
    },
  },
  {
    name: "a table",
    $do: (newWord, first) =>
      $putAfter(first, {
        type: "table",
        caption: newWord(),
        rows: [0, 1].map(() => [0, 1].map(() => ({ header: false, paragraphs: [line(` ${newWord()} `)] }))),
      }),
  },
  {
    name: "a row more or less",
    $do(newWord, first, second) {
      const row = chosen($rows(), first);
      if (!row) return;
      if (second % 2 === 0)
        row.insertAfter($createTableRowNode().append(...row.getChildren().map(() => $cell(newWord()))));
      else if ((row.getParent()?.getChildrenSize() ?? 0) > 1) row.remove();
    },
  },
  {
    name: "a column more or less",
    $do(newWord, first, second) {
      const rows = chosen($rows(), first)?.getParent()?.getChildren().filter($isTableRowNode) ?? [];
      for (const row of rows) {
        const cell = chosen(row.getChildren(), second);
        if (first % 2 === 0) cell?.insertAfter($cell(newWord()));
        else if (row.getChildrenSize() > 1) cell?.remove();
      }
    },
  },
  {
    name: "a quote",
    $do: (newWord, first) =>
      $putAfter(first, {
        ...{ type: "quote", paragraphs: [line(` ${newWord()} `)], speaker: newWord(), role: "", party: "", place: "" },
        ...{ source: "", manner: "", saidAt: null, checkedBy: "" },
      }),
  },
  {
    name: "a link",
    $do(_, first) {
      const text = chosen(
        $texts().filter((each) => each.getParent()?.getType() !== "link"),
        first,
      );
      if (!text) return;
      const link = $createLinkNode("https://example.org/");
      text.insertBefore(link);
      link.append(text);
    },
  },
];

export const bodySteps: fc.Arbitrary<BodyStep> = fc.constantFrom(...steps);

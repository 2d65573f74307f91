import type { List } from "./blocks/list";
import type { Block, Document } from "./document";
import type { Inline } from "./inline";

/** Where every link of a body leads: those in its words, the source of a quote, the place of a post. In their order, each once. */
export function linksOf({ blocks }: Document): readonly string[] {
  return [...new Set(blocks.flatMap(linksOfBlock))];
}

function linksOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inInlines(block.children);
    case "list":
      return inList(block);
    case "quote":
      return [...block.paragraphs.flatMap(inInlines), ...given(block.source)];
    case "socialPost":
      return [...block.paragraphs.flatMap(inInlines), ...given(block.link)];
    case "table":
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.flatMap(inInlines)));
    case "results":
    case "picture":
    case "divider":
      return [];
    default:
      return block satisfies never;
  }
}

function inList({ items }: List): readonly string[] {
  return items.flatMap(({ children, lists }) => [...inInlines(children), ...lists.flatMap(inList)]);
}

function inInlines(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => (inline.type === "link" ? [inline.href] : []));
}

function given(link: string): readonly string[] {
  return link === "" ? [] : [link];
}

import type { Block } from "./document";
import { type Inline, plainTextOfInlines } from "./inline";

/** Joins neighbouring texts of one style and drops empty ones, so that one line has one form. */
export function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === "text" && inline.text === "") continue;
    if (inline.type === "link" && inline.children.length === 0) continue;
    const previous = joined.at(-1);
    if (
      inline.type === "text" &&
      previous?.type === "text" &&
      (inline.marks ?? []).join() === (previous.marks ?? []).join()
    ) {
      joined[joined.length - 1] = { ...previous, text: previous.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

/**
 * Leaves out the paragraphs and headings that hold no words, the caret's resting places, and a list or table of which two
 * laptops together left no item and no cell.
 */
export function dropEmptyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return plainTextOfInlines(block.children).trim() !== "";
      case "list":
        return block.items.length > 0;
      case "table":
        return block.rows.length > 0;
      default:
        return true;
    }
  });
}

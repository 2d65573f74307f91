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

/** Leaves out the paragraphs and headings that hold no words: the caret's resting places, not content. */
export function dropEmptyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block) =>
      !(block.type === "paragraph" || block.type === "heading") || plainTextOfInlines(block.children).trim() !== "",
  );
}

import type { Paragraph } from "../../../document/blocks/paragraph";
import { type Inline, plainTextOfInlines } from "../../../document/inline";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html } from "../html";
import { writeDirection } from "../writeDirection";
import { hasWords, writeInlines } from "../writeInlines";

/** An empty paragraph is what an editor leaves behind, not something to publish. */
export function writeParagraph(block: Paragraph, place: Pick<BlockPlace, "direction">): Html | undefined {
  return hasWords(block.children) ? writeLine(block.children, place) : undefined;
}

/** A line of words as a paragraph. */
export function writeLine(words: readonly Inline[], place: Pick<BlockPlace, "direction">): Html {
  return html`<p${writeDirection(plainTextOfInlines(words), place)}>${writeInlines(words)}</p>`;
}

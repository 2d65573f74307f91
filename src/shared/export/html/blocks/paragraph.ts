import type { Paragraph } from "../../../document/blocks/paragraph";
import { type Html, html } from "../html";
import { hasWords, writeInlines } from "../writeInlines";

/** An empty paragraph is what an editor leaves behind, not something to publish. */
export function writeParagraph(block: Paragraph): Html | undefined {
  return hasWords(block.children) ? html`<p>${writeInlines(block.children)}</p>` : undefined;
}

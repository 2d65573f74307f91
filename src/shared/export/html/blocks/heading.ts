import type { Heading } from "../../../document/blocks/heading";
import { plainTextOfInlines } from "../../../document/inline";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html } from "../html";
import { writeDirection } from "../writeDirection";
import { hasWords, writeInlines } from "../writeInlines";

/**
 * Level 1 is an h3, as the entry's own heading is the h2 above it. Level 2 is an h4 below a level 1, and an h3 in a body
 * that has none before it, so that no level is skipped.
 */
export function writeHeading(
  block: Heading,
  { belowTopHeading, direction }: Pick<BlockPlace, "belowTopHeading" | "direction">,
): Html | undefined {
  if (!hasWords(block.children)) return undefined;
  const words = writeInlines(block.children);
  const turned = writeDirection(plainTextOfInlines(block.children), { direction });
  return block.level === 2 && belowTopHeading ? html`<h4${turned}>${words}</h4>` : html`<h3${turned}>${words}</h3>`;
}

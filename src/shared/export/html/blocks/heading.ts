import type { Heading } from "../../../document/blocks/heading";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html } from "../html";
import { hasWords, writeInlines } from "../writeInlines";

/**
 * Level 1 is an h3, as the entry's own heading is the h2 above it. Level 2 is an h4 below a level 1, and an h3 in a body
 * that has none before it, so that no level is skipped.
 */
export function writeHeading(
  block: Heading,
  { belowTopHeading }: Pick<BlockPlace, "belowTopHeading">,
): Html | undefined {
  if (!hasWords(block.children)) return undefined;
  const words = writeInlines(block.children);
  return block.level === 2 && belowTopHeading ? html`<h4>${words}</h4>` : html`<h3>${words}</h3>`;
}

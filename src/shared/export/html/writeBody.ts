import { type Block, type Document, plainTextOfBlock } from "../../document/document";
import type { BlockPlace, BodyPlace } from "./bodyPlace";
import { type Html, htmlLines } from "./html";
import { writeBlock } from "./writeBlock";
import { hasWords } from "./writeInlines";

/** The blocks of a body, one after another. */
export function writeBody(body: Document, place: BodyPlace): Html {
  return htmlLines(mapBlocks(body, place, writeBlock));
}

/** What `write` makes of each block at its place in the body. */
export function mapBlocks<Written>(
  { blocks }: Document,
  place: BodyPlace,
  write: (block: Block, place: BlockPlace) => Written,
): readonly Written[] {
  let belowTopHeading = false;
  return blocks.map((block, index) => {
    const isSaid = (words: string) =>
      [place.title, ...blocks.slice(0, index).map(plainTextOfBlock)].map(bare).includes(bare(words));
    const written = write(block, { ...place, belowTopHeading, isSaid });
    if (block.type === "heading" && block.level === 1 && hasWords(block.children)) belowTopHeading = true;
    return written;
  });
}

function bare(words: string): string {
  return words.trim().replace(/\.$/, "").toLowerCase();
}

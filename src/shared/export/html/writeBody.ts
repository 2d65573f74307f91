import { type Document, plainTextOfBlock } from "../../document/document";
import type { BodyPlace } from "./bodyPlace";
import { type Html, htmlLines } from "./html";
import { writeBlock } from "./writeBlock";
import { hasWords } from "./writeInlines";

/** The blocks of a body, one after another. */
export function writeBody(body: Document, place: BodyPlace): Html {
  let belowTopHeading = false;
  return htmlLines(
    body.blocks.map((block, index) => {
      const isSaid = (words: string) =>
        [place.title, ...body.blocks.slice(0, index).map(plainTextOfBlock)].map(bare).includes(bare(words));
      const written = writeBlock(block, { ...place, belowTopHeading, isSaid });
      if (block.type === "heading" && block.level === 1 && hasWords(block.children)) belowTopHeading = true;
      return written;
    }),
  );
}

function bare(words: string): string {
  return words.trim().replace(/\.$/, "").toLowerCase();
}

import type { Document } from "../../document/document";
import { type Html, htmlLines } from "./html";
import { writeBlock } from "./writeBlock";
import { hasWords } from "./writeInlines";

/** The blocks of a body, one after another. */
export function writeBody(body: Document): Html {
  let belowTopHeading = false;
  return htmlLines(
    body.blocks.map((block) => {
      const written = writeBlock(block, belowTopHeading);
      if (block.type === "heading" && block.level === 1 && hasWords(block.children)) belowTopHeading = true;
      return written;
    }),
  );
}

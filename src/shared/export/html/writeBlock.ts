import type { Block, BlockType } from "../../document/document";
import { writerOf } from "../foundInBlog";
import { writeDivider } from "./blocks/divider";
import { writeHeading } from "./blocks/heading";
import { writeList } from "./blocks/list";
import { writeParagraph } from "./blocks/paragraph";
import { writePicture } from "./blocks/picture";
import { writeQuote } from "./blocks/quote";
import { writeResults } from "./blocks/results";
import { writeSocialPost } from "./blocks/socialPost";
import { writeTable } from "./blocks/table";
import type { BlockPlace } from "./bodyPlace";
import type { Html } from "./html";

type Write<B extends Block> = (block: B, place: BlockPlace) => Html | undefined;

const writers = {
  paragraph: writeParagraph,
  heading: writeHeading,
  list: writeList,
  quote: writeQuote,
  table: writeTable,
  results: writeResults,
  socialPost: writeSocialPost,
  picture: writePicture,
  divider: writeDivider,
} as const satisfies { readonly [T in BlockType]: Write<Extract<Block, { type: T }>> };

/**
 * One block as markup, undefined when it has nothing to show. Throws an Error for a type that has no writer and for
 * results and pictures that are not there: words must never be left out without a word.
 */
export function writeBlock(block: Block, place: BlockPlace): Html | undefined {
  const write = writerOf(writers, block, "HTML") as Write<Block>;
  return write(block, place);
}

import type { Heading } from "../../document/blocks/heading";
import type { Picture } from "../../document/blocks/picture";
import type { Quote } from "../../document/blocks/quote";
import type { SocialPost } from "../../document/blocks/socialPost";
import type { Block, BlockType } from "../../document/document";
import type { Inline } from "../../document/inline";
import { postAttribution, quoteAttribution, timeSaid } from "../attributionWords";
import { pictureOf, writerOf } from "../foundInBlog";
import type { BlockPlace } from "../html/bodyPlace";
import { printedLink } from "../printedLink";
import { escapeAddress, escapeHeading, escapeLineStart } from "./escapeMarkdown";
import { writeLine, writeLinkTo, writeParagraph, writeWords } from "./writeInlines";
import { writeList } from "./writeList";
import { writeResults, writeTable } from "./writeTables";

/** Where a block stands among its neighbours. */
export interface MarkdownPlace extends BlockPlace {
  /** How many lists stand right above it: two of one kind would be read as one. */
  readonly listsAbove: number;
}

type Write<B extends Block> = (block: B, place: MarkdownPlace) => string;

const writers = {
  paragraph: ({ children }) => writeParagraph(children),
  heading: writeHeading,
  list: (block, { listsAbove }) => writeList(block, listsAbove),
  quote: writeQuote,
  table: writeTable,
  results: writeResults,
  socialPost: writeSocialPost,
  picture: writePicture,
  divider: () => "---",
} as const satisfies { readonly [T in BlockType]: Write<Extract<Block, { type: T }>> };

/** One block, empty when it has nothing to show. Throws as the writer of a page does. */
export function writeBlock(block: Block, place: MarkdownPlace): string {
  const write = writerOf(writers, block, "Markdown") as Write<Block>;
  return write(block, place);
}

/** Below the entry's own heading, which is of level 3; no level is skipped. */
function writeHeading({ level, children }: Heading, { belowTopHeading }: MarkdownPlace): string {
  const words = escapeHeading(writeLine(children));
  return words === "" ? "" : `${level === 2 && belowTopHeading ? "#####" : "####"} ${words}`;
}

/** The words quoted; who said them stands outside. */
function writeQuote(block: Quote, place: MarkdownPlace): string {
  const source = printedLink(block.source);
  const when = block.saidAt === null ? "" : timeSaid(block.saidAt.instant, place);
  return writeQuotation(block.paragraphs, quoteAttribution(block, when, place.strings), source, place.strings.source);
}

function writeSocialPost(block: SocialPost, place: MarkdownPlace): string {
  const link = printedLink(block.link);
  return writeQuotation(block.paragraphs, postAttribution(block, place), link, place.strings.originalPost);
}

function writeQuotation(
  paragraphs: readonly (readonly Inline[])[],
  attribution: string,
  address: string | undefined,
  linkWords: string,
): string {
  const words = paragraphs.map(writeParagraph).filter((paragraph) => paragraph !== "");
  const quoted = words.join("\n\n").replace(/^/gm, "> ").replace(/^> $/gm, ">");
  const link = address === undefined ? "" : writeLinkTo(address, linkWords);
  const caption = [writeWords(attribution), link].filter((part) => part !== "").join(" ");
  return [words.length === 0 ? "" : quoted, caption === "" ? "" : `— ${caption}`].filter(Boolean).join("\n\n");
}

function writePicture(block: Picture, place: MarkdownPlace): string {
  const { whole } = pictureOf(block, place);
  const caption = writeLine([{ type: "text", text: block.caption, marks: ["italic"] }]);
  const credit = writeWords(block.credit);
  const below = caption === "" || credit === "" ? caption || credit : `${caption} (${credit})`;
  return [`![${writeWords(block.alt)}](${escapeAddress(whole)})`, escapeLineStart(below)].filter(Boolean).join("\n\n");
}

import type { Heading } from "../../document/blocks/heading";
import type { List } from "../../document/blocks/list";
import type { Paragraph } from "../../document/blocks/paragraph";
import type { Picture } from "../../document/blocks/picture";
import type { Quote } from "../../document/blocks/quote";
import type { ResultsBlock } from "../../document/blocks/results";
import type { SocialPost } from "../../document/blocks/socialPost";
import type { Table, TableCell } from "../../document/blocks/table";
import type { Block, BlockType } from "../../document/document";
import type { Inline } from "../../document/inline";
import { pictureCaption, postAttribution, quoteAttribution, timeOfFigures, timeSaid } from "../attributionWords";
import { pictureOf, viewOf, writerOf } from "../foundInBlog";
import { filledRows, numericColumns } from "../html/blocks/table";
import type { BlockPlace } from "../html/bodyPlace";
import { type Html, html, htmlLines } from "../html/html";
import { hasWords, writeInlines } from "../html/writeInlines";
import { printedLink } from "../printedLink";
import {
  cell,
  headingBlock,
  imageBlock,
  listBlock,
  listItemBlock,
  paragraphBlock,
  quoteBlock,
  separatorBlock,
  tableBlock,
} from "./wpBlocks";

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
  divider: separatorBlock,
} as const satisfies { readonly [T in BlockType]: Write<Extract<Block, { type: T }>> };

/** One block as a block of the WordPress editor, undefined when it has nothing to show. Throws as the page's writer does. */
export function writeBlock(block: Block, place: BlockPlace): Html | undefined {
  const write = writerOf(writers, block, "WordPress blocks") as Write<Block>;
  return write(block, place);
}

function writeParagraph({ children }: Paragraph): Html | undefined {
  return hasWords(children) ? paragraphBlock(writeInlines(children)) : undefined;
}

/** Below the entry's own heading, which is of level 3; no level is skipped. */
function writeHeading({ level, children }: Heading, { belowTopHeading }: BlockPlace): Html | undefined {
  if (!hasWords(children)) return undefined;
  return headingBlock(level === 2 && belowTopHeading ? 5 : 4, writeInlines(children));
}

function writeList({ ordered, items }: List): Html | undefined {
  if (items.length === 0) return undefined;
  const written = items.map(({ children, lists }) => {
    const below = lists.map(writeList).filter((list) => list !== undefined);
    return listItemBlock(writeInlines(children), below);
  });
  return listBlock(ordered, written);
}

function writeQuote(block: Quote, place: BlockPlace): Html | undefined {
  const when = block.saidAt === null ? "" : timeSaid(block.saidAt.instant, place);
  const said = quoteAttribution(block, when, place.strings);
  return writeQuotation(block.paragraphs, said, printedLink(block.source), place.strings.source);
}

function writeSocialPost(block: SocialPost, place: BlockPlace): Html | undefined {
  const posted = postAttribution(block, place);
  return writeQuotation(block.paragraphs, posted, printedLink(block.link), place.strings.originalPost);
}

function writeQuotation(
  paragraphs: readonly (readonly Inline[])[],
  attribution: string,
  address: string | undefined,
  linkWords: string,
): Html | undefined {
  const words = paragraphs.filter(hasWords).map(writeInlines);
  const link = address === undefined ? undefined : html`<a href="${address}">${linkWords}</a>`;
  const cite = attribution === "" ? link : html`${attribution}${link && " "}${link}`;
  return words.length === 0 && cite === undefined ? undefined : quoteBlock(words, cite);
}

function writeTable({ caption, rows }: Table): Html {
  const numeric = numericColumns(rows);
  const hasHead = rows[0]?.every(({ header }) => header) ?? false;
  const written = filledRows(rows).map((row, index) => {
    const scope = hasHead && index === 0 ? "col" : "row";
    return row.map((each, column) => writeCell(each, scope, numeric[column] ?? false));
  });
  const [first = [], ...others] = written;
  return hasHead
    ? tableBlock({ caption, head: first, body: others, foot: [] })
    : tableBlock({ caption, head: [], body: written, foot: [] });
}

/** A header without words heads nothing. */
function writeCell({ header, paragraphs }: TableCell, scope: "col" | "row", numeric: boolean): Html {
  const filled = paragraphs.filter(hasWords).map(writeInlines);
  const words = html`${filled.map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
  return cell(words, header && filled.length > 0 ? scope : undefined, numeric);
}

/** The line unless the words above say it already, the figures, the facts and the notes. */
function writeResults(block: ResultsBlock, place: BlockPlace): Html {
  const { caption, line, columns, rows, facts, notes, asOf } = viewOf(block, place);
  const said = line.trim();
  const rowOf = (cells: readonly string[]) =>
    columns.map(({ numeric }, index) => cell(html`${cells[index] ?? ""}`, index === 0 ? "row" : undefined, numeric));
  const rowsOf = (isTotal: boolean) => rows.filter(({ total }) => total === isTotal).map(({ cells }) => rowOf(cells));
  const sentences = [asOf === null ? "" : timeOfFigures(asOf.instant, place), ...notes].filter((note) => note.trim());
  return htmlLines([
    said === "" || place.isSaid(said) ? undefined : paragraphBlock(html`<strong>${said}</strong>`),
    tableBlock({
      caption,
      head: columns.map(({ label, numeric }) => cell(html`${label}`, "col", numeric)),
      body: rowsOf(false),
      foot: rowsOf(true),
    }),
    facts.length > 0
      ? listBlock(
          false,
          facts.map(({ label, value }) => listItemBlock(html`${label}: ${value}`, [])),
        )
      : undefined,
    sentences.length > 0 ? paragraphBlock(html`${sentences.join(" ")}`) : undefined,
  ]);
}

function writePicture(block: Picture, place: BlockPlace): Html {
  const { whole } = pictureOf(block, place);
  const below = pictureCaption(block);
  return imageBlock(whole, block.alt.trim(), below === "" ? undefined : html`${below}`);
}

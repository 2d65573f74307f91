import type { Quote } from "../../document/blocks/quote";
import type { ResultsBlock } from "../../document/blocks/results";
import type { SocialPost } from "../../document/blocks/socialPost";
import { plainTextOfCell, type Table } from "../../document/blocks/table";
import { type Block, type Document, plainTextOfBlock } from "../../document/document";
import { type Inline, plainTextOfInlines } from "../../document/inline";
import { fillText } from "../../words/fill";
import { pictureCaption, postAttribution, quoteAttribution } from "../attributionWords";
import type { PageContext } from "../html/pageContext";

type Words = Pick<PageContext, "clock" | "strings">;

/**
 * A body as a machine reads it out: every block in words, quotes with who said them, tables row by row with the heading
 * of each figure, and an empty line between two blocks, so that no word runs into the next.
 */
export function articleBody({ blocks }: Document, page: Words): string {
  return joined(
    "\n\n",
    blocks.map((block) => wordsOf(block, page).trim()),
  );
}

function wordsOf(block: Block, page: Words): string {
  switch (block.type) {
    case "quote":
      return quoteInWords(block, page);
    case "socialPost":
      return postInWords(block, page);
    case "table":
      return tableInWords(block);
    case "results":
      return resultsInWords(block, page);
    case "picture":
      return pictureCaption(block);
    case "divider":
      return "";
    default:
      return plainTextOfBlock(block);
  }
}

function quoteInWords(quote: Quote, { clock, strings }: Words): string {
  const words = quoted(quote.paragraphs);
  const speaker = quoteAttribution(quote, quote.saidAt ? clock.stamp(quote.saidAt.instant) : "", strings);
  return words === "" || speaker === "" ? words || speaker : fillText(strings.saidBy, { words, speaker });
}

function postInWords(post: SocialPost, page: Words): string {
  return joined(": ", [postAttribution(post, page), quoted(post.paragraphs)]);
}

/** Nothing for a quotation without words. */
function quoted(paragraphs: readonly (readonly Inline[])[]): string {
  const words = joined(" ", paragraphs.map(plainTextOfInlines));
  return words === "" ? "" : `“${words}”`;
}

function tableInWords({ caption, rows }: Table): string {
  const [first = [], ...others] = rows;
  const hasHead = first.every(({ header }) => header);
  const labels = hasHead ? first.map(plainTextOfCell) : [];
  const body = hasHead ? others : rows;
  return joined("\n", [caption, ...body.map((row) => rowInWords(row.map(plainTextOfCell), labels))]);
}

function resultsInWords({ view }: ResultsBlock, { clock, strings }: Words): string {
  if (view === null) return "";
  const labels = view.columns.map(({ label }) => label);
  return joined("\n", [
    view.line,
    view.caption,
    ...view.rows.map(({ cells }) => rowInWords(cells, labels)),
    joined(
      "; ",
      view.facts.map(({ label, value }) => `${label}: ${value}`),
    ),
    view.asOf === null ? "" : fillText(strings.asOf, { time: clock.stamp(view.asOf.instant) }),
    ...view.notes,
  ]);
}

/** "Conservative: Councils 46, Change −2": the first cell heads the row, and each figure has its heading before it. */
function rowInWords([head = "", ...figures]: readonly string[], [, ...labels]: readonly string[]): string {
  const told = figures.map((figure, index) => (figure.trim() === "" ? "" : joined(" ", [labels[index] ?? "", figure])));
  return joined(": ", [head, joined(", ", told)]);
}

/** Those that say something. */
function joined(between: string, parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join(between);
}

import type { Quote } from "../document/blocks/quote";
import type { Block } from "../document/document";
import { type Inline, plainTextOfInlines } from "../document/inline";
import { readQuotedText } from "../document/readQuotedText";

/**
 * Gives each quote its speaker that names none yet, where its last line, or the paragraph below it, is "— Ann Lee, mayor
 * (Labour)". A line that reads as something else stays where it is.
 */
export function attributeQuotes<Other extends { readonly type: string }>(
  blocks: readonly (Block | Other)[],
): readonly (Block | Other)[] {
  const attributed: (Block | Other)[] = [];
  for (const block of blocks) {
    const quote = attributed.at(-1);
    const below =
      isQuote(quote) && isParagraph(block) ? withSpeaker(quote, quote.paragraphs, block.children) : undefined;
    if (below) attributed[attributed.length - 1] = below;
    else attributed.push(isQuote(block) ? (withLastLine(block) ?? block) : block);
  }
  return attributed;
}

function withLastLine(quote: Quote): Quote | undefined {
  const last = quote.paragraphs.at(-1) ?? [];
  const at = last.findLastIndex(({ type }) => type === "lineBreak");
  const words = [...quote.paragraphs.slice(0, -1), ...(at > 0 ? [last.slice(0, at)] : [])];
  return withSpeaker(quote, words, last.slice(at + 1));
}

function withSpeaker(quote: Quote, words: Quote["paragraphs"], line: readonly Inline[]): Quote | undefined {
  const said = /^\s*[—–-]{1,2}\s*(\S.*)$/s.exec(plainTextOfInlines(line).slice(0, longestLine + 1))?.[1];
  const read = said === undefined || said.length > longestLine ? undefined : readQuotedText(`“…” — ${said}`);
  if (!read || words.length === 0 || quote.speaker !== "") return undefined;
  return { ...quote, paragraphs: words, speaker: read.speaker, role: read.role, party: read.party };
}

/** Longer lines say more than who spoke. */
const longestLine = 200;

function isQuote(block: { readonly type: string } | undefined): block is Quote {
  return block?.type === "quote";
}

function isParagraph(block: { readonly type: string }): block is Extract<Block, { type: "paragraph" }> {
  return block.type === "paragraph";
}

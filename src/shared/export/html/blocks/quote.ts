import { attributionOf, type Quote } from "../../../document/blocks/quote";
import { plainTextOfInlines } from "../../../document/inline";
import { mannerOf, timeSaid } from "../../attributionWords";
import { printedLink } from "../../printedLink";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { within, writeDirection } from "../writeDirection";
import { hasWords } from "../writeInlines";
import { writeTime } from "../writeTime";
import { writeLine } from "./paragraph";

/** The words in a blockquote; who said them, how, where and when, and the source stand outside it, in the caption. */
export function writeQuote(block: Quote, place: BlockPlace): Html {
  const source = printedLink(block.source);
  const cite = source === undefined ? undefined : html` cite="${source}"`;
  const quoted = block.paragraphs.map(plainTextOfInlines).join("\n");
  const inside = within(quoted, place);
  const paragraphs = block.paragraphs.filter(hasWords).map((words) => writeLine(words, inside));
  return htmlLines([
    html`<figure class="quote"${writeDirection(quoted, place)}>`,
    html`<blockquote${cite}>\n${htmlLines(paragraphs)}\n</blockquote>`,
    writeCaption(block, source, place, writeDirection(attributionOf(block) || place.strings.source, inside)),
    html`</figure>`,
  ]);
}

/** As `attributionOf` has it, with the time: "Tudor Evans, council leader (Labour), in a speech, Guildhall, 02:14. Source". */
function writeCaption(
  block: Quote,
  source: string | undefined,
  place: BlockPlace,
  turned: Html | undefined,
): Html | undefined {
  const { clock, strings } = place;
  const { comma } = strings;
  const parts = [
    part("speaker", block.speaker, "", ""),
    part("role", block.role, comma, ""),
    part("party", block.party, " (", ")"),
    part("manner", mannerOf(block.manner, strings), comma, ""),
    part("place", block.place, comma, ""),
  ].filter((written) => written !== undefined);
  const who = parts.map((written, index) => (index === 0 ? written.alone : written.joined));
  const time =
    block.saidAt &&
    html`${who.length > 0 ? comma : ""}${writeTime(clock, block.saidAt.instant, timeSaid(block.saidAt.instant, place))}`;
  const link =
    source === undefined ? undefined : html`<a class="source" href="${source}" rel="noopener">${strings.source}</a>`;
  const caption = time ? [...who, time] : who;
  if (caption.length === 0 && link === undefined) return undefined;
  return html`<figcaption${turned}>${caption}${caption.length > 0 && link ? " " : ""}${link}</figcaption>`;
}

function part(name: string, words: string, before: string, after: string) {
  if (words.trim() === "") return undefined;
  const alone = html`<span class="${name}">${words}</span>`;
  return { alone, joined: html`${before}${alone}${after}` };
}

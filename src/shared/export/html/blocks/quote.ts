import type { Quote } from "../../../document/blocks/quote";
import { cleanLink } from "../../../document/safeLink";
import { type Html, html, htmlLines } from "../html";
import { hasWords, writeInlines } from "../writeInlines";

/** The words in a blockquote; who said them, where, and the source stand outside it, in the caption. */
export function writeQuote(block: Quote): Html {
  const source = cleanLink(block.source);
  const cite = source === undefined ? undefined : html` cite="${source}"`;
  const paragraphs = block.paragraphs.filter(hasWords).map((words) => html`<p>${writeInlines(words)}</p>`);
  return htmlLines([
    html`<figure class="quote">`,
    html`<blockquote${cite}>\n${htmlLines(paragraphs)}\n</blockquote>`,
    writeCaption(block, source),
    html`</figure>`,
  ]);
}

/** In the order of `attributionOf`: "Tudor Evans, council leader (Labour), Plymouth Guildhall. Source". */
function writeCaption(block: Quote, source: string | undefined): Html | undefined {
  const parts = [
    part("speaker", block.speaker, "", ""),
    part("role", block.role, ", ", ""),
    part("party", block.party, " (", ")"),
    part("place", block.place, ", ", ""),
  ].filter((written) => written !== undefined);
  const who = parts.map((written, index) => (index === 0 ? written.alone : written.joined));
  const link = source === undefined ? undefined : html`<a class="source" href="${source}" rel="noopener">Source</a>`;
  if (parts.length === 0 && link === undefined) return undefined;
  return html`<figcaption>${who}${parts.length > 0 && link ? " " : ""}${link}</figcaption>`;
}

function part(name: string, words: string, before: string, after: string) {
  if (words.trim() === "") return undefined;
  const alone = html`<span class="${name}">${words}</span>`;
  return { alone, joined: html`${before}${alone}${after}` };
}

import type { Quote, QuoteManner } from "../../../document/blocks/quote";
import { cleanLink } from "../../../document/safeLink";
import { fillText } from "../../strings/fill";
import type { PageStrings } from "../../strings/PageStrings";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { hasWords, writeInlines } from "../writeInlines";
import { writeTime } from "../writeTime";

/** The words in a blockquote; who said them, how, where and when, and the source stand outside it, in the caption. */
export function writeQuote(block: Quote, place: BlockPlace): Html {
  const source = cleanLink(block.source);
  const cite = source === undefined ? undefined : html` cite="${source}"`;
  const paragraphs = block.paragraphs.filter(hasWords).map((words) => html`<p>${writeInlines(words)}</p>`);
  return htmlLines([
    html`<figure class="quote">`,
    html`<blockquote${cite}>\n${htmlLines(paragraphs)}\n</blockquote>`,
    writeCaption(block, source, place),
    html`</figure>`,
  ]);
}

/** As `attributionOf` has it, with the time: "Tudor Evans, council leader (Labour), in a speech, Guildhall, 02:14. Source". */
function writeCaption(block: Quote, source: string | undefined, place: BlockPlace): Html | undefined {
  const { strings } = place;
  const { comma } = strings;
  const parts = [
    part("speaker", block.speaker, "", ""),
    part("role", block.role, comma, ""),
    part("party", block.party, " (", ")"),
    part("manner", mannerOf(block.manner, strings), comma, ""),
    part("place", block.place, comma, ""),
  ].filter((written) => written !== undefined);
  const who = parts.map((written, index) => (index === 0 ? written.alone : written.joined));
  const time = block.saidAt && html`${who.length > 0 ? comma : ""}${writeSaidAt(block.saidAt.instant, place)}`;
  const link =
    source === undefined ? undefined : html`<a class="source" href="${source}" rel="noopener">${strings.source}</a>`;
  const caption = time ? [...who, time] : who;
  if (caption.length === 0 && link === undefined) return undefined;
  return html`<figcaption>${caption}${caption.length > 0 && link ? " " : ""}${link}</figcaption>`;
}

/** In the blog's zone; with the day where the reader has not just read it. */
function writeSaidAt(instant: string, { clock, day, strings }: BlockPlace): Html {
  const time = clock.time(instant);
  const isSameDay = clock.day(instant) === day;
  const words = isSameDay ? time : fillText(strings.dayAndTime, { day: clock.shortDay(instant), time });
  return writeTime(clock, instant, words);
}

/** How the words were said, in the words of the page; empty where it is not known. */
export function mannerOf(manner: QuoteManner, strings: PageStrings): string {
  switch (manner) {
    case "":
      return "";
    case "speech":
      return strings.mannerSpeech;
    case "interview":
      return strings.mannerInterview;
    case "statement":
      return strings.mannerStatement;
    case "post":
      return strings.mannerPost;
  }
}

function part(name: string, words: string, before: string, after: string) {
  if (words.trim() === "") return undefined;
  const alone = html`<span class="${name}">${words}</span>`;
  return { alone, joined: html`${before}${alone}${after}` };
}

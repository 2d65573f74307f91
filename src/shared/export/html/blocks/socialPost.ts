import { attributionOfPost, platformNames, type SocialPost } from "../../../document/blocks/socialPost";
import { plainTextOfInlines } from "../../../document/inline";
import { fill } from "../../../words/fill";
import { printedLink } from "../../printedLink";
import type { PageStrings } from "../../strings/PageStrings";
import type { BlockPlace } from "../bodyPlace";
import type { PageClock } from "../createPageClock";
import { type Html, html, htmlLines } from "../html";
import { within, writeDirection } from "../writeDirection";
import { hasWords } from "../writeInlines";
import { writeTime } from "../writeTime";
import { writeLine } from "./paragraph";

/**
 * A post as a quotation of its own: nothing of the site it stood on is asked for. The caption says who posted it where and
 * when, and leads to the post. Undefined when there are neither words nor anybody nor a link.
 */
export function writeSocialPost(
  block: SocialPost,
  place: Pick<BlockPlace, "clock" | "strings" | "direction">,
): Html | undefined {
  const link = printedLink(block.link);
  const cite = link === undefined ? undefined : html` cite="${link}"`;
  const quoted = block.paragraphs.map(plainTextOfInlines).join("\n");
  const inside = within(quoted, place);
  const paragraphs = block.paragraphs.filter(hasWords).map((words) => writeLine(words, inside));
  const caption = writeCaption(
    block,
    link,
    place,
    writeDirection(attributionOfPost(block) || place.strings.originalPost, inside),
  );
  if (paragraphs.length === 0 && caption === undefined) return undefined;
  return htmlLines([
    html`<figure class="post"${writeDirection(quoted, place)}>`,
    paragraphs.length > 0 ? html`<blockquote${cite}>\n${htmlLines(paragraphs)}\n</blockquote>` : undefined,
    caption,
    html`</figure>`,
  ]);
}

/** In the order of `attributionOfPost`: "Ada Clarke (@adaclarke) on X, Fri 4 May 2018, 02:14 BST. Original post". */
function writeCaption(
  block: SocialPost,
  link: string | undefined,
  { clock, strings }: Pick<BlockPlace, "clock" | "strings">,
  turned: Html | undefined,
): Html | undefined {
  const who = [writeAuthor(block, strings), writeTimeOf(block, clock)].filter((part) => part !== undefined);
  const source =
    link === undefined ? undefined : html`<a class="source" href="${link}" rel="noopener">${strings.originalPost}</a>`;
  if (who.length === 0 && source === undefined) return undefined;
  const [first, second] = who;
  return html`<figcaption${turned}>${first}${second && strings.comma}${second}${first && source ? " " : ""}${source}</figcaption>`;
}

function writeAuthor({ author, handle, platform }: SocialPost, strings: PageStrings): Html | undefined {
  const name = author.trim() === "" ? undefined : html`<span class="speaker">${author}</span>`;
  const account = handle.trim() === "" ? undefined : html`<span class="handle">@${handle}</span>`;
  const both = name && account ? html`${name} (${account})` : (name ?? account);
  const where = platformNames[platform];
  if (where === "") return both;
  return both
    ? html`${fill(strings.authorOnPlatform, { author: both, platform: where })}`
    : html`${fill(strings.onPlatform, { platform: where })}`;
}

function writeTimeOf({ time, timeText }: SocialPost, clock: PageClock): Html | undefined {
  if (time) return writeTime(clock, time.instant, clock.stamp(time.instant));
  return timeText.trim() === "" ? undefined : html`<span class="posted">${timeText}</span>`;
}

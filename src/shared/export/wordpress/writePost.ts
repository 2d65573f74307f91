import { isEmptyDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import { showResults } from "../../results/views/showResults";
import { fillText } from "../../words/fill";
import { entryLabel } from "../entryLabel";
import { entryAnchor } from "../html/entryAnchor";
import { type Html, html, htmlLines } from "../html/html";
import type { PageContext } from "../html/pageContext";
import { placeOfEntry, placeOfSummary } from "../html/placeOf";
import { rewriteMarkup } from "../html/rewriteMarkup";
import { mapBlocks } from "../html/writeBody";
import { amendmentWords, changedTime, timeAndDay } from "../html/writeEntry";
import type { PublishedEntry } from "../publishedEntries";
import { headingBlock, listBlock, listItemBlock, paragraphBlock } from "./wpBlocks";
import { writeBlock } from "./writeBlock";

/** The whole blog as the content of one post: blocks of the WordPress editor, so that a desk can go on editing there. */
export function writePost(blog: Blog, entries: readonly PublishedEntry[], page: PageContext): string {
  const { strings } = page;
  const pinned = entries.filter((entry) => entry.pinned).map((entry) => writeEntry(entry, page));
  const summary = showResults(blog.summary, blog.results);
  const points = isEmptyDocument(summary) ? [] : mapBlocks(summary, placeOfSummary(page), writeBlock);
  const keyEvents = entries.filter(({ key }) => key);
  const timeline = writeTimeline(entries, page);
  const post = htmlLines([
    ...section(strings.keyPoints, points),
    ...section(strings.keyEvents, keyEvents.length > 0 ? [writeKeyEvents(keyEvents, page)] : []),
    ...section(strings.pinned, pinned),
    ...timeline,
    paragraphBlock(html`${fillText(strings.allTimes, { zone: blog.timeZone.replaceAll("_", " ") })}`),
  ]);
  return rewriteMarkup(post.toString(), {
    attribute: (_, value) => withoutShortcodes(value),
    text: (words) => withoutShortcodes(words).replaceAll("//", "&#47;&#47;"),
  });
}

/**
 * Brackets would be read as WordPress's own shortcodes, also in attributes, and an address that stands alone as one to embed:
 * as references both are only words (the editor writes them so itself).
 */
function withoutShortcodes(words: string): string {
  return words.replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}

function section(title: string, written: readonly (Html | undefined)[]): readonly (Html | undefined)[] {
  return written.length === 0 ? [] : [headingBlock(2, html`${title}`), ...written];
}

function writeKeyEvents(events: readonly PublishedEntry[], page: PageContext): Html {
  const items = events.map(({ id, content }) => {
    const time = timeAndDay(content.eventTime.instant, page);
    const label = entryLabel(content, page.strings);
    return listItemBlock(html`<a href="#${entryAnchor(id)}">${time} – ${label}</a>`, []);
  });
  return listBlock(false, items);
}

/** Every entry in the order given, below the day on which it happened; a pinned one stands above and is named here. */
function writeTimeline(entries: readonly PublishedEntry[], page: PageContext): readonly Html[] {
  const { clock, strings } = page;
  if (entries.length === 0) return [paragraphBlock(html`${strings.noEntries}`)];
  let day = "";
  return entries.flatMap((entry) => {
    const { instant } = entry.content.eventTime;
    const isNewDay = clock.day(instant) !== day;
    day = clock.day(instant);
    const written = entry.pinned ? writePlace(entry, page) : writeEntry(entry, page);
    return isNewDay ? [headingBlock(2, html`${clock.dayName(instant)}`), written] : [written];
  });
}

function writePlace({ id, content }: PublishedEntry, { clock, strings }: PageContext): Html {
  const label = html`<a href="#${entryAnchor(id)}">${entryLabel(content, strings)}</a>`;
  return paragraphBlock(html`${clock.time(content.eventTime.instant)} ${label} ${strings.pinnedAtTop}`);
}

function writeEntry(entry: PublishedEntry, page: PageContext): Html {
  const { content, updatedAt } = entry;
  const { clock, strings } = page;
  const { instant } = content.eventTime;
  const time = entry.pinned ? timeAndDay(instant, page) : clock.time(instant);
  const heading = [time, content.title.trim()].filter((part) => part !== "").join(" – ");
  const authors = content.authors.filter((author) => author.trim() !== "");
  const notes = [
    entry.key ? strings.keyEvent : "",
    authors.length > 0 ? page.listOf(authors) : "",
    updatedAt === undefined ? "" : fillText(strings.updated, { time: changedTime(updatedAt, entry, page) }),
  ].filter((note) => note !== "");
  return htmlLines([
    headingBlock(3, html`${heading}`, entryAnchor(entry.id)),
    notes.length > 0 ? paragraphBlock(html`<em>${notes.join(" · ")}</em>`) : undefined,
    ...mapBlocks(content.body, placeOfEntry(entry, page), writeBlock),
    ...amendmentWords(entry, page).map((words) => paragraphBlock(html`${words}`)),
  ]);
}

import { fill, fillText } from "../../words/fill";
import type { PublishedAmendment, PublishedEntry } from "../publishedEntries";
import { entryAnchor, placeAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";
import { placeOfEntry } from "./placeOf";
import { writeBody } from "./writeBody";
import { writeDirection } from "./writeDirection";
import { writeTime } from "./writeTime";

/**
 * An entry as an article. Its heading is the title; without one, the time. The time is the permalink in both cases. A pinned entry
 * stands above the day dividers, so its time names the day.
 */
export function writeEntry(entry: PublishedEntry, page: PageContext, { isAtTop }: { readonly isAtTop: boolean }): Html {
  const { clock, strings } = page;
  const { content } = entry;
  const instant = content.eventTime.instant;
  const words = entry.pinned ? timeAndDay(instant, page) : clock.time(instant);
  const title = content.title.trim();
  const permalink = html`<a href="#${entryAnchor(entry.id)}">${writeTime(clock, instant, words)}</a>`;
  return htmlLines([
    html`<article class="${entry.key ? "entry key" : "entry"}" id="${entryAnchor(entry.id)}">`,
    html`<header>`,
    title ? html`<p class="time">${permalink}</p>` : html`<h2 class="time">${permalink}</h2>`,
    entry.key ? html`<p class="label">${strings.keyEvent}</p>` : undefined,
    title ? html`<h2${writeDirection(title, page)}>${title}</h2>` : undefined,
    writeNotes(entry, page),
    html`</header>`,
    html`<div class="body">`,
    writeBody(content.body, { ...placeOfEntry(entry, page), isAtTop }),
    html`</div>`,
    ...writeAmendments(entry, page),
    html`</article>`,
  ]);
}

/** What was put right in an entry, oldest first. */
export function writeAmendments(entry: PublishedEntry, page: PageContext): readonly Html[] {
  return entry.amendments.map((amendment) => writeAmendment(amendment, entry, page));
}

/** The same as words: "Correction, 02:31: an earlier version misspelt the city’s name." */
export function amendmentWords(entry: PublishedEntry, page: PageContext): readonly string[] {
  const { strings } = page;
  return entry.amendments.map(({ kind, note, at }) =>
    fillText(strings.amendment, { kind: strings[kind], note, time: changedTime(at, entry, page) }),
  );
}

/** Who wrote it, when it was last changed in the open, and for a pinned entry the way to its place. */
function writeNotes(entry: PublishedEntry, page: PageContext): Html | undefined {
  const authors = entry.content.authors.filter((author) => author.trim() !== "");
  const notes = [
    authors.length > 0 ? html`<span class="authors">${page.listOf(authors)}</span>` : undefined,
    writeUpdated(entry, page),
    entry.pinned ? html`<a href="#${placeAnchor(entry.id)}">${page.strings.inTimeline}</a>` : undefined,
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return undefined;
  return html`<p class="notes">${notes.map((note, index) => (index === 0 ? note : html` <span aria-hidden="true">·</span> ${note}`))}</p>`;
}

function writeUpdated(entry: PublishedEntry, page: PageContext): Html | undefined {
  const { updatedAt } = entry;
  if (updatedAt === undefined) return undefined;
  return html`<span class="updated">${fill(page.strings.updated, { time: writeChanged(updatedAt, entry, page) })}</span>`;
}

/** What was put right, with its time: a reader who has read the entry before must be able to tell. */
function writeAmendment({ kind, note, at }: PublishedAmendment, entry: PublishedEntry, page: PageContext): Html {
  const { strings } = page;
  const words = fill<Html | string>(strings.amendment, {
    kind: html`<strong>${strings[kind]}</strong>`,
    time: writeChanged(at, entry, page),
    note,
  });
  return html`<p class="amendment">${words}</p>`;
}

/** The time of a change, with the day where it is another than the entry's own, and the year too where that is another. */
export function changedTime(instant: string, { content }: PublishedEntry, page: PageContext): string {
  const { clock } = page;
  const [changed, entered] = [clock.day(instant), clock.day(content.eventTime.instant)];
  if (changed === entered) return clock.time(instant);
  return changed.slice(0, 4) === entered.slice(0, 4) ? timeAndDay(instant, page) : clock.stamp(instant);
}

function writeChanged(instant: string, entry: PublishedEntry, page: PageContext): Html {
  return writeTime(page.clock, instant, changedTime(instant, entry, page));
}

export function timeAndDay(instant: string, { clock, strings }: PageContext): string {
  return fillText(strings.timeAndDay, { time: clock.time(instant), day: clock.shortDay(instant) });
}

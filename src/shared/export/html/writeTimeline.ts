import { entryLabel } from "../entryLabel";
import type { PublishedEntry } from "../publishedEntries";
import { entryAnchor, placeAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";
import { writeEntry } from "./writeEntry";
import { writeTime } from "./writeTime";

/** Every entry in the order given, under its day in the blog's zone. `choices` is what a reader may choose of it. */
export function writeTimeline(entries: readonly PublishedEntry[], page: PageContext, choices?: Html): Html {
  const { clock, strings } = page;
  if (entries.length === 0) return html`<p class="empty">${strings.noEntries}</p>`;
  const days: PublishedEntry[][] = [];
  let day = "";
  for (const entry of entries) {
    const previous = day;
    day = clock.day(entry.content.eventTime.instant);
    if (day === previous) days.at(-1)?.push(entry);
    else days.push([entry]);
  }
  return htmlLines([
    html`<section class="timeline" aria-label="${strings.updates}">`,
    choices,
    html`<div class="days">`,
    ...days.map((ofDay) => writeDay(ofDay, entries[0], page)),
    html`</div>`,
    html`</section>`,
  ]);
}

function writeDay(ofDay: readonly PublishedEntry[], top: PublishedEntry | undefined, page: PageContext): Html {
  const instant = ofDay[0]?.content.eventTime.instant ?? "";
  const written = ofDay.map((entry) => {
    return entry.pinned ? writePlace(entry, page) : writeEntry(entry, page, { isAtTop: entry === top });
  });
  return htmlLines([
    html`<div class="day">`,
    html`<p class="date"><time datetime="${page.clock.day(instant)}">${page.clock.dayName(instant)}</time></p>`,
    html`<div class="entries">`,
    ...written,
    html`</div>`,
    html`</div>`,
  ]);
}

/** The pinned entries, in full; nothing when there are none. */
export function writePinned(entries: readonly PublishedEntry[], page: PageContext): Html | undefined {
  const pinned = entries.filter((entry) => entry.pinned);
  if (pinned.length === 0) return undefined;
  return htmlLines([
    html`<section class="pinned" aria-labelledby="pinned">`,
    html`<h2 id="pinned">${page.strings.pinned}</h2>`,
    ...pinned.map((entry) => writeEntry(entry, page, { isAtTop: true })),
    html`</section>`,
  ]);
}

/** A pinned entry is printed once, at the top; its place in the timeline holds a line that leads back to it. */
function writePlace(entry: PublishedEntry, { clock, strings }: PageContext): Html {
  const instant = entry.content.eventTime.instant;
  const time = html`<span class="time">${writeTime(clock, instant, clock.time(instant))}</span>`;
  const link = html`<a href="#${entryAnchor(entry.id)}">${entryLabel(entry.content, strings)}</a>`;
  return html`<p class="${entry.key ? "place key" : "place"}" id="${placeAnchor(entry.id)}">${time} ${link} <span class="notes">${strings.pinnedAtTop}</span></p>`;
}

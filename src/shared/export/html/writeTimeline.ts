import { entryLabel } from "../entryLabel";
import type { PublishedEntry } from "../publishedEntries";
import { entryAnchor, placeAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";
import { writeEntry } from "./writeEntry";
import { writeTime } from "./writeTime";

/** Every entry in the order given, with a divider wherever the day changes in the blog's zone. */
export function writeTimeline(entries: readonly PublishedEntry[], page: PageContext): Html {
  const { clock, strings } = page;
  if (entries.length === 0) return html`<p class="empty">${strings.noEntries}</p>`;
  let day = "";
  const lines = entries.flatMap((entry) => {
    const instant = entry.content.eventTime.instant;
    const previous = day;
    day = clock.day(instant);
    const written = entry.pinned ? writePlace(entry, page) : writeEntry(entry, page);
    return day === previous ? [written] : [writeDay(day, clock.dayName(instant)), written];
  });
  return htmlLines([html`<section class="timeline" aria-label="${strings.updates}">`, ...lines, html`</section>`]);
}

/** The pinned entries, in full; nothing when there are none. */
export function writePinned(entries: readonly PublishedEntry[], page: PageContext): Html | undefined {
  const pinned = entries.filter((entry) => entry.pinned);
  if (pinned.length === 0) return undefined;
  return htmlLines([
    html`<section class="pinned" aria-labelledby="pinned">`,
    html`<h2 id="pinned">${page.strings.pinned}</h2>`,
    ...pinned.map((entry) => writeEntry(entry, page)),
    html`</section>`,
  ]);
}

function writeDay(day: string, name: string): Html {
  return html`<p class="day"><time datetime="${day}">${name}</time></p>`;
}

/** A pinned entry is printed once, at the top; its place in the timeline holds a line that leads back to it. */
function writePlace(entry: PublishedEntry, { clock, strings }: PageContext): Html {
  const instant = entry.content.eventTime.instant;
  const time = html`<span class="time">${writeTime(clock, instant, clock.time(instant))}</span>`;
  const link = html`<a href="#${entryAnchor(entry.id)}">${entryLabel(entry.content, strings)}</a>`;
  return html`<p class="place" id="${placeAnchor(entry.id)}">${time} ${link} <span class="notes">${strings.pinnedAtTop}</span></p>`;
}

import { entryLabel } from "../entryLabel";
import type { PublishedEntry } from "../publishedEntries";
import type { PagePictures } from "./bodyPlace";
import type { PageClock } from "./createPageClock";
import { entryAnchor, placeAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import { writeEntry } from "./writeEntry";
import { writeTime } from "./writeTime";

/** Every entry in the order given, with a divider wherever the day changes in the blog's zone. */
export function writeTimeline(entries: readonly PublishedEntry[], clock: PageClock, pictures: PagePictures): Html {
  if (entries.length === 0) return html`<p class="empty">No entries have been published yet.</p>`;
  let day = "";
  const lines = entries.flatMap((entry) => {
    const instant = entry.content.eventTime.instant;
    const previous = day;
    day = clock.day(instant);
    const written = entry.pinned ? writePlace(entry, clock) : writeEntry(entry, clock, pictures);
    return day === previous ? [written] : [writeDay(day, clock.dayName(instant)), written];
  });
  return htmlLines([html`<section class="timeline" aria-label="Updates">`, ...lines, html`</section>`]);
}

/** The pinned entries, in full; nothing when there are none. */
export function writePinned(
  entries: readonly PublishedEntry[],
  clock: PageClock,
  pictures: PagePictures,
): Html | undefined {
  const pinned = entries.filter((entry) => entry.pinned);
  if (pinned.length === 0) return undefined;
  return htmlLines([
    html`<section class="pinned" aria-labelledby="pinned">`,
    html`<h2 id="pinned">Pinned</h2>`,
    ...pinned.map((entry) => writeEntry(entry, clock, pictures)),
    html`</section>`,
  ]);
}

function writeDay(day: string, name: string): Html {
  return html`<p class="day"><time datetime="${day}">${name}</time></p>`;
}

/** A pinned entry is printed once, at the top; its place in the timeline holds a line that leads back to it. */
function writePlace(entry: PublishedEntry, clock: PageClock): Html {
  const instant = entry.content.eventTime.instant;
  const time = html`<span class="time">${writeTime(clock, instant, clock.time(instant))}</span>`;
  const link = html`<a href="#${entryAnchor(entry.id)}">${entryLabel(entry.content)}</a>`;
  return html`<p class="place" id="${placeAnchor(entry.id)}">${time} ${link} <span class="notes">Pinned at the top</span></p>`;
}

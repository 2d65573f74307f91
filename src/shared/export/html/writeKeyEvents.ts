import { fillText } from "../../words/fill";
import { entryLabel } from "../entryLabel";
import type { PublishedEntry } from "../publishedEntries";
import { entryAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";
import { writeDirection } from "./writeDirection";
import { writeTime } from "./writeTime";

/** Links to the key events, in the order given; nothing when there are none. The day is named when there is more than one. */
export function writeKeyEvents(entries: readonly PublishedEntry[], page: PageContext): Html | undefined {
  const { clock, strings } = page;
  const events = entries.filter((entry) => entry.key);
  if (events.length === 0) return undefined;
  const days = new Set(entries.map((entry) => clock.day(entry.content.eventTime.instant)));
  const items = events.map((entry) => {
    const instant = entry.content.eventTime.instant;
    const time = clock.time(instant);
    const words = days.size > 1 ? fillText(strings.dayAndTime, { day: clock.shortDay(instant), time }) : time;
    const name = entryLabel(entry.content, strings);
    const label = html`<span${writeDirection(name, page)}>${name}</span>`;
    return html`<li><a href="#${entryAnchor(entry.id)}">${writeTime(clock, instant, words)} ${label}</a></li>`;
  });
  return htmlLines([
    html`<nav class="key-events" aria-labelledby="key-events">`,
    html`<h2 id="key-events">${strings.keyEvents}</h2>`,
    html`<ol>\n${htmlLines(items)}\n</ol>`,
    html`</nav>`,
  ]);
}

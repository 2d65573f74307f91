import type { PageClock } from "./createPageClock";
import { type Html, html } from "./html";

/** A `time` element; `words` are what readers see, mostly `clock.time(instant)`. */
export function writeTime(clock: PageClock, instant: string, words: string): Html {
  return html`<time datetime="${clock.dateTime(instant)}">${words}</time>`;
}

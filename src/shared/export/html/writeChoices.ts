import type { PublishedEntry } from "../publishedEntries";
import { entryAnchor, placeAnchor } from "./entryAnchor";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";

/**
 * What a reader may choose of the timeline without any script: its order, and the key events alone. The styles do both,
 * and show each choice only in a browser that can keep to it; `reading-flow` turns the order that is read out and tabbed
 * through along with the one that is seen. Where it is not known, a link leads to the other end. Undefined where there is
 * nothing to choose.
 */
export function writeChoices(entries: readonly PublishedEntry[], { strings }: PageContext): Html | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const isNewestFirst = first.content.eventTime.instant >= last.content.eventTime.instant;
  const { newestFirst, oldestFirst, firstUpdate, latestUpdate } = strings;
  const [asItIs, reversed] = isNewestFirst ? [newestFirst, oldestFirst] : [oldestFirst, newestFirst];
  return htmlLines([
    html`<div class="choices">`,
    html`<fieldset class="order">`,
    html`<legend>${strings.order}</legend>`,
    html`<label><input type="radio" name="order" checked> ${asItIs}</label>`,
    html`<label><input type="radio" name="order" id="reversed"> ${reversed}</label>`,
    html`</fieldset>`,
    html`<a class="other-end" href="#${anchorInTimeline(last)}">${isNewestFirst ? firstUpdate : latestUpdate}</a>`,
    entries.some(({ key }) => key)
      ? html`<label class="only-key"><input type="checkbox" id="only-key"> ${strings.onlyKeyEvents}</label>`
      : undefined,
    html`</div>`,
  ]);
}

function anchorInTimeline({ id, pinned }: PublishedEntry): string {
  return pinned ? placeAnchor(id) : entryAnchor(id);
}

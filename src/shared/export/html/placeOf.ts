import type { PublishedEntry } from "../publishedEntries";
import type { BodyPlace } from "./bodyPlace";
import { createPageClock } from "./createPageClock";
import { entryName } from "./entryName";
import type { PageContext } from "./pageContext";

/** Where the body of an entry stands: under its title and its day; a pinned one stands above all days. */
export function placeOfEntry({ content, pinned }: PublishedEntry, page: PageContext): BodyPlace {
  return {
    ...page,
    // In English, as every message to the newsroom.
    name: () => entryName(content, createPageClock(page.clock.timeZone)),
    title: content.title.trim(),
    day: pinned ? "" : page.clock.day(content.eventTime.instant),
  };
}

/** Where the key points stand: at the top of the page. */
export function placeOfSummary(page: PageContext): BodyPlace {
  return { ...page, name: () => "the summary", title: "", day: "", isAtTop: true };
}

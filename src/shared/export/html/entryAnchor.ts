import type { EntryId } from "../../model/ids";

/** The id of an entry's article: the same in every export, so that a link to it never goes stale. */
export function entryAnchor(id: EntryId): string {
  return `entry-${id}`;
}

/** The id of the line that stands in the timeline for an entry pinned at the top. */
export function placeAnchor(id: EntryId): string {
  return `place-${id}`;
}

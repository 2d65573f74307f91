import type { PublishedEntry } from "./publishedEntries";

/**
 * When the first entry of a page was filed, and when the last was filed or changed: ISO 8601, UTC; undefined without any.
 * Taken from the filings and not from the clock, so that the same blog always gives the same page.
 */
export function publishedTimes(entries: readonly PublishedEntry[]): {
  readonly published: string | undefined;
  readonly updated: string | undefined;
} {
  const published = entries.map(({ publishedAt }) => publishedAt).sort();
  const changed = entries.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt).sort();
  return { published: published[0], updated: changed.at(-1) };
}

import type { EntryRow } from "@shared/model/entryRow";
import type { EntryStatus } from "@shared/model/entryStatus";

/** Which entries the timeline shows; undefined shows them all. */
export interface TimelineFilter {
  readonly status: EntryStatus | undefined;
  readonly author: string | undefined;
  readonly keyOnly: boolean;
}
export const showAll: TimelineFilter = { status: undefined, author: undefined, keyOnly: false };

export type TimelineItem =
  | { readonly kind: "day"; readonly key: string; readonly label: string }
  /** `position` counts the entries alone, from 1. */
  | { readonly kind: "entry"; readonly key: string; readonly row: EntryRow; readonly position: number };

/**
 * The rows that pass the filter, in the wanted order, with a divider wherever the day changes on the wall clock of
 * `timeZone`. `rows` are oldest first.
 */
export function timelineItems(
  rows: readonly EntryRow[],
  filter: TimelineFilter,
  newestFirst: boolean,
  timeZone: string,
): TimelineItem[] {
  const shown = rows.filter(
    (row) =>
      (filter.status === undefined || row.status === filter.status) &&
      (filter.author === undefined || row.authors.includes(filter.author)) &&
      (!filter.keyOnly || row.key),
  );
  if (newestFirst) shown.reverse();
  const labels = new Map<number, string>();
  const dayFormat = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const items: TimelineItem[] = [];
  let day = "";
  for (const [index, row] of shown.entries()) {
    // In every zone the day changes at a quarter of an hour, so one formatting serves all entries of a quarter.
    const quarter = Math.floor(Date.parse(row.eventTime.instant) / 900_000);
    // British newspapers put no comma behind the weekday; the locale data now does.
    const label = labels.get(quarter) ?? dayFormat.format(quarter * 900_000).replace(",", "");
    labels.set(quarter, label);
    if (label !== day) items.push({ kind: "day", key: `day ${row.id}`, label });
    day = label;
    items.push({ kind: "entry", key: row.id, row, position: index + 1 });
  }
  return items;
}

/** Every author of the rows, in the order of the alphabet. */
export function authorsOf(rows: readonly EntryRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.authors))].sort((a, b) => a.localeCompare(b, "en-GB"));
}

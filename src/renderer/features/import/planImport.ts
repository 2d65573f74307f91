import type { EntryOrder } from "@shared/export/exportOptions";
import { datePageTimes, needsDay, type TimeDoubt } from "@shared/import/datePageTimes";
import { type Moment, momentAt } from "@shared/model/moment";
import type { FoundEntry } from "./readEntries";

/** What the page does not say for certain. */
export interface DatingChoices {
  readonly order: EntryOrder;
  /** `2018-05-03`; empty while it is being typed. */
  readonly firstDay: string;
}

export interface PlannedEntry extends FoundEntry {
  readonly moment: Moment;
  /** Undefined for a time that the page leaves no doubt about. */
  readonly doubt: TimeDoubt | undefined;
}

/** What an import will bring, in the order of the page. */
export interface ImportPlan {
  readonly entries: readonly PlannedEntry[];
  readonly order: EntryOrder;
  /** No time of the page names its day. */
  readonly needsDay: boolean;
}

/**
 * Gives every entry its moment. One without a time has that of the entry before it in the night; the words around the
 * entries have that of the first. On a page without any time all have `now` (milliseconds since 1970-01-01T00:00Z).
 */
export function planImport(
  found: readonly FoundEntry[],
  { order, firstDay }: DatingChoices,
  timeZone: string,
  now: number,
): ImportPlan {
  const times = found.map(({ time }) => time);
  const dated = datePageTimes(times, { timeZone, order, firstDay: firstDay || dayOf(now, timeZone) });
  const instants = dated.flatMap((one) => (one ? [Date.parse(one.moment.instant)] : []));
  const first = momentAt(instants.length > 0 ? Math.min(...instants) : now, timeZone);
  let before = first;
  const planned = inOrder(found, order).map(([entry, index]): PlannedEntry => {
    const { moment = before, doubt = undefined } = dated[index] ?? {};
    if (!entry.isRest) before = moment;
    return { ...entry, moment: entry.isRest ? first : moment, doubt };
  });
  const entries = order === "oldestFirst" ? planned : planned.reverse();
  return { entries, order, needsDay: needsDay(times) };
}

/** The entries oldest first, as they are to be written; of those at one time the page's order decides. */
export function oldestFirst({ entries, order }: Pick<ImportPlan, "entries" | "order">): readonly PlannedEntry[] {
  return inOrder(entries, order)
    .map(([entry]) => entry)
    .toSorted(
      (a, b) => Date.parse(a.moment.instant) - Date.parse(b.moment.instant) || Number(b.isRest) - Number(a.isRest),
    );
}

function inOrder<T>(entries: readonly T[], order: EntryOrder): readonly (readonly [T, number])[] {
  const numbered = entries.map((entry, index) => [entry, index] as const);
  return order === "oldestFirst" ? numbered : numbered.reverse();
}

/** The day to ask with: the latest on which the page could have begun so that none of it is still to come. */
export function likelyFirstDay(found: readonly FoundEntry[], order: EntryOrder, timeZone: string, now: number): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let back = 0; back < 30; back++) {
    const firstDay = today.subtract({ days: back }).toString();
    const { entries } = planImport(found, { order, firstDay }, timeZone, now);
    if (entries.every(({ moment }) => Date.parse(moment.instant) <= now)) return firstDay;
  }
  return today.toString();
}

function dayOf(now: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

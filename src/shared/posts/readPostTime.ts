import { type Moment, momentAt } from "../model/moment";

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The moment of a timestamp with its offset, "2018-09-03T22:55:42+00:00", in UTC. Null for any other words: a date has no
 * time, and "2:14 AM" is in the zone of whoever copied it.
 */
export function readPostTime(words: string): Moment | null {
  const text = words.trim();
  if (!timestamp.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : momentAt(milliseconds, "UTC");
}

/** How a post keeps a time: a timestamp as a moment, other words as they are. */
export function timeFromWords(words: string): { readonly time: Moment | null; readonly timeText: string } {
  const time = readPostTime(words);
  return { time, timeText: time ? "" : words.trim() };
}

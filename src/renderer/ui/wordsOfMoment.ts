import type { Moment } from "@shared/model/moment";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment on the clock of its own zone: "4 May 2018, 02:14:07". */
export function wordsOfMoment({ instant, timeZone }: Moment): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "medium" });
  formats.set(timeZone, format);
  return format.format(Date.parse(instant));
}

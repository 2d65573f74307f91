import { fillText } from "../../words/fill";
import { british } from "../strings/enGB";
import type { PageLanguage } from "../strings/PageLanguage";
import { createPageDates } from "./createPageDates";

/** Every way in which the page writes a time, in its language. Each function takes an instant in ISO 8601 and throws RangeError on others. */
export interface PageClock {
  readonly timeZone: string;
  /** For machines, with the zone's offset at that instant: `2018-05-04T02:14:00+01:00`. */
  readonly dateTime: (instant: string) => string;
  /** The calendar day for machines: `2018-05-04`. */
  readonly day: (instant: string) => string;
  /** `02:14`; on a day when the clocks change `01:30 BST`, as some times then come twice. */
  readonly time: (instant: string) => string;
  /** `Friday 4 May 2018` */
  readonly dayName: (instant: string) => string;
  /** `4 May` */
  readonly shortDay: (instant: string) => string;
  /** `Fri 4 May 2018, 02:14 BST` */
  readonly stamp: (instant: string) => string;
}

export const hourStyles = ["24h", "12h"] as const;
/** `02:14`, or `2.14am`; how exactly is said by the language. */
export type HourStyle = (typeof hourStyles)[number];

/**
 * Builds every formatter once: building them per entry made an export four times slower. In British English and with
 * 24 hours, as the newsroom reads it, unless told otherwise. RangeError on an unknown zone.
 */
export function createPageClock(
  timeZone: string,
  language: PageLanguage = british,
  hourStyle: HourStyle = "24h",
): PageClock {
  const { strings } = language;
  const dates = createPageDates(timeZone, language);
  const zone = new Intl.DateTimeFormat([language.tag, british.tag], { timeZone, timeZoneName: "short" });
  const digits = new Intl.NumberFormat([language.tag, british.tag]);
  const twoDigits = new Intl.NumberFormat([language.tag, british.tag], { minimumIntegerDigits: 2 });
  const times = new Map<string, string>();
  const changes = new Map<string, boolean>();

  function dateTime(instant: string): string {
    const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
    return zoned.toString({ timeZoneName: "never", smallestUnit: "second" });
  }
  function day(instant: string): string {
    return dateTime(instant).split("T")[0] ?? "";
  }
  function hoursAndMinutes(instant: string): string {
    const time = dateTime(instant).split("T")[1]?.slice(0, 5) ?? "";
    const known = times.get(time);
    if (known !== undefined) return known;
    const words = timeInWords(time);
    times.set(time, words);
    return words;
  }
  function timeInWords(time: string): string {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    return fillText(hourStyle === "12h" ? strings.time12 : strings.time24, {
      hour: twoDigits.format(hour),
      hour12: digits.format(hour % 12 || 12),
      minute: twoDigits.format(minute),
      half: hour < 12 ? strings.am : strings.pm,
    });
  }
  function zoneName(instant: string): string {
    const parts = zone.formatToParts(Date.parse(instant));
    return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  }
  function clocksChange(date: string): boolean {
    const known = changes.get(date);
    if (known !== undefined) return known;
    const change = Temporal.PlainDate.from(date).toZonedDateTime(timeZone).hoursInDay !== 24;
    changes.set(date, change);
    return change;
  }
  const timeWithZone = (instant: string) => `${hoursAndMinutes(instant)} ${zoneName(instant)}`;

  return {
    timeZone,
    dateTime,
    day,
    time: (instant) => (clocksChange(day(instant)) ? timeWithZone(instant) : hoursAndMinutes(instant)),
    dayName: dates.long,
    shortDay: dates.short,
    stamp: (instant) => fillText(strings.dayAndTime, { day: dates.medium(instant), time: timeWithZone(instant) }),
  };
}

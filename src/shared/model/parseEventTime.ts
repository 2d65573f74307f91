/** What became of the words in the time field. A message is one or two sentences to show beside the field. */
export type EventTimeReading =
  | { readonly ok: true; readonly time: Temporal.ZonedDateTime }
  | { readonly ok: false; readonly message: string };

/**
 * Reads an event time as a reporter types it at speed: `0214`, `2.14am`, `now`, `-5m`, `1h30m ago`, `yesterday 23:50`,
 * `Fri 02:14`, `3 May 23:50`, `2018-05-03 23:50`. The result is in the zone of `now`, to the minute.
 *
 * A clock time alone is the latest such time that is not more than 5 minutes after `now`. A weekday is the most recent
 * one by the same rule. A day and month without a year is the latest that is not more than 31 days ahead. Any other
 * date is taken as typed, also in the future, so that an entry can be prepared. When the clocks go back, a dated time
 * is the first of the two; `BST`, `GMT`, `UTC` or an offset such as `+02:00` after the time decides.
 *
 * With `after`, for what is still to come, a clock time or a weekday is the first such time that is not before it, and
 * a day and month the first that is not more than 31 days before it.
 */
export function parseEventTime(
  text: string,
  now: Temporal.ZonedDateTime,
  after?: Temporal.ZonedDateTime,
): EventTimeReading {
  const typed = text.trim().replace(/\s+/g, " ");
  const words = typed
    .toLowerCase()
    .replace(/[\u2212\u2010-\u2014]/g, "-")
    .replace(/\b([ap])\.m\b\.?/g, "$1m");
  const forms = after ? "0230, 02:30 or tomorrow 02:30" : "0214, 02:14, -5m or yesterday 23:50";
  if (words === "") return refuse(`There is no time here. Type it as ${forms}.`);

  const elapsed = words === "now" ? { hours: 0, minutes: 0 } : readElapsed(words);
  if (elapsed) return accept(toMinute(now.subtract(elapsed)));

  const [, withoutZone = words, zone] = /^(.*?) ?(gmt|bst|utc|(?<=\d ?)[+-]\d{2}:\d{2})$/.exec(words) ?? [];
  const days = readDays(withoutZone, now, after);
  if ("message" in days) return refuse(days.message);
  if (days.clock === "" && withoutZone !== "") {
    return refuse(`“${shorten(typed)}” has no time of day. Add one, as in ${shorten(typed)} 23:50.`);
  }
  if (days.clock === "midnight" && !days.bare) {
    return refuse(`“${shorten(typed)}” can mean two nights. Type 00:00 with the date of the day that begins.`);
  }
  const clock = readClock(days.clock);
  if (!clock) return refuse(`“${shorten(typed)}” is not a time. Type it as ${forms}.`);
  return chooseTime(days, clock, zone, now);
}

/**
 * The short form for the time field: `02:14`, `yesterday 23:50`, `3 May 23:50`, `3 May 2018 23:50`, and `today 23:50`
 * for later today. In the hour that happens twice it adds ` BST` or ` GMT`, in other zones the offset.
 * `parseEventTime` reads it back as the same minute, for the years 1000 to 9999; with the same `after`, where there is one.
 */
export function formatEventTime(
  time: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  after?: Temporal.ZonedDateTime,
): string {
  const local = toMinute(time.withTimeZone(now.timeZoneId));
  const twice = occurrencesOf(local.toPlainDateTime(), local.timeZoneId).length > 1;
  const clock = local.toPlainTime().toString({ smallestUnit: "minute" }) + (twice ? ` ${nameOfOffset(local)}` : "");
  const month = monthNames[local.month - 1] ?? "";
  const daysAgo = local.toPlainDate().until(now.toPlainDate()).days;
  const day = { 1: "yesterday", 0: "today", [-1]: after && "tomorrow" }[daysAgo];
  const near = [...(after || daysAgo === 0 ? [clock] : []), ...(day ? [`${day} ${clock}`] : [])];
  const full = `${local.day} ${month} ${local.year} ${clock}`;
  const readsBack = (form: string) => {
    const reading = parseEventTime(form, now, after);
    return reading.ok && reading.time.epochMilliseconds === local.epochMilliseconds;
  };
  return [...near, `${local.day} ${month} ${clock}`].find(readsBack) ?? full;
}

/** The days that the words can mean, the likeliest first, and what is left of the words. */
interface Days {
  readonly dates: readonly Temporal.PlainDate[];
  readonly clock: string;
  /** No sooner and no later than these: milliseconds since 1970, or an Infinity. */
  readonly soonest: number;
  readonly latest: number;
  /** A clock time alone. */
  readonly bare: boolean;
}

const minute = 60_000;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
export const longMonthNames =
  "January February March April May June July August September October November December".split(" ");
export const weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** The names of zones that may stand after a time, in small letters. */
export const offsetOfZone: Readonly<Record<string, string>> = { gmt: "+00:00", utc: "+00:00", bst: "+01:00" };

function accept(time: Temporal.ZonedDateTime): EventTimeReading {
  return { ok: true, time };
}

function refuse(message: string): EventTimeReading {
  return { ok: false, message };
}

function shorten(typed: string): string {
  return typed.length > 40 ? `${typed.slice(0, 39)}…` : typed;
}

function toMinute(time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return time.round({ smallestUnit: "minute", roundingMode: "floor" });
}

/** `-5`, `- 5 min`, `-1h30m`, `5m ago`. A number without a unit is minutes, and of three digits at most. */
function readElapsed(words: string): { readonly hours: number; readonly minutes: number } | undefined {
  const amount = /^(?:- ?(.+)|(.+) ago)$/.exec(words);
  const length = /^(?:(\d{1,4}) ?h(?:(?:ou)?rs?)? ?)?(?:(\d{1,4}) ?m(?:in(?:ute)?s?)?|(\d{1,3}))?$/.exec(
    amount?.[1] ?? amount?.[2] ?? "-",
  );
  return length ? { hours: Number(length[1] ?? 0), minutes: Number(length[2] ?? length[3] ?? 0) } : undefined;
}

function readClock(words: string): Temporal.PlainTime | undefined {
  if (words === "noon" || words === "midday") return new Temporal.PlainTime(12, 0);
  if (words === "midnight") return new Temporal.PlainTime(0, 0);
  const [all, hours, minutes, half] = /^(\d{1,2}?)(?:[:.]?(\d{2}))? ?([ap]m)?$/.exec(words) ?? [];
  if (all === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = Number(hours);
  if (Number(minutes ?? 0) > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return undefined;
  return new Temporal.PlainTime(half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour, Number(minutes ?? 0));
}

function readDays(
  words: string,
  now: Temporal.ZonedDateTime,
  after: Temporal.ZonedDateTime | undefined,
): Days | { readonly message: string } {
  const today = now.toPlainDate();
  const first = after?.toPlainDate();
  const limits = after
    ? { soonest: after.epochMilliseconds, latest: Number.POSITIVE_INFINITY }
    : { soonest: Number.NEGATIVE_INFINITY, latest: now.epochMilliseconds + 5 * minute };
  const on = (date: Temporal.PlainDate, clock: string): Days => ({
    dates: [date],
    clock,
    soonest: Number.NEGATIVE_INFINITY,
    latest: Number.POSITIVE_INFINITY,
    bare: false,
  });

  const [, relative, relativeClock = ""] = /^(today|yesterday|tomorrow)(?:,? (.*))?$/.exec(words) ?? [];
  if (relative) return on(today.add({ days: { yesterday: -1, tomorrow: 1 }[relative] ?? 0 }), relativeClock);

  const [, weekday = "", clockOfDay = ""] =
    /^(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?:,? (.*))?$/.exec(words) ?? [];
  if (weekday) {
    const from = first ?? today.subtract({ days: 6 });
    const date = from.add({ days: (weekdayNames.indexOf(weekday.slice(0, 3)) + 8 - from.dayOfWeek) % 7 });
    return { dates: [date, date.add({ days: first ? 7 : -7 })], clock: clockOfDay, ...limits, bare: false };
  }

  const [, isoYear, isoMonth, isoDay, isoClock = ""] = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](.*))?$/.exec(words) ?? [];
  if (isoYear) {
    const date = dateOf(Number(isoYear), Number(isoMonth), Number(isoDay));
    return date ? on(date, isoClock) : noSuchDay(`${isoYear}-${isoMonth}-${isoDay}`);
  }

  const [, day, month, year, clock = ""] =
    /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?:,? (\d{4})(?= (?:\d|noon|mid)))?(?:,? (.*))?$/.exec(words) ?? [];
  const monthIndex = month ? longMonthNames.findIndex((name) => isMonth(month, name)) : -1;
  if (day && monthIndex >= 0) {
    const named = `${day} ${longMonthNames[monthIndex]}`;
    if (year) {
      const date = dateOf(Number(year), monthIndex + 1, Number(day));
      return date ? on(date, clock) : noSuchDay(`${named} ${year}`);
    }
    if (clock === `${now.year}` || clock === `${now.year - 1}`) {
      return { message: `“${clock}” could be a year or a time. Type ${named} ${clock} 23:50 or ${named} 23:50.` };
    }
    // Ten years always hold a 29 February.
    const dates = Array.from({ length: 10 }, (_, index) =>
      dateOf(first ? first.year - 1 + index : now.year + 1 - index, monthIndex + 1, Number(day)),
    );
    const real = dates.filter((date) => date !== undefined);
    const month31 = 31 * 24 * 60 * minute;
    const near = after
      ? { ...limits, soonest: limits.soonest - month31 }
      : { ...limits, latest: now.epochMilliseconds + month31 };
    return real.length > 0 ? { dates: real, clock, ...near, bare: false } : noSuchDay(named);
  }

  const around = first
    ? [0, 1, 2].map((days) => first.add({ days }))
    : [1, 0, -1, -2].map((days) => today.add({ days }));
  return { dates: around, clock: words, ...limits, bare: true };
}

function isMonth(word: string, name: string): boolean {
  return word === name.toLowerCase() || word === name.slice(0, 3).toLowerCase() || (word === "sept" && name[0] === "S");
}

/** Undefined for a day that no calendar has. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

function noSuchDay(named: string): { readonly message: string } {
  return { message: `There is no ${named}. Type the date as 3 May 23:50 or 2018-05-03 23:50.` };
}

function chooseTime(
  days: Days,
  clock: Temporal.PlainTime,
  zone: string | undefined,
  now: Temporal.ZonedDateTime,
): EventTimeReading {
  const shown = clock.toString({ smallestUnit: "minute" });
  for (const date of days.dates) {
    const wall = date.toPlainDateTime(clock);
    const all = occurrencesOf(wall, now.timeZoneId);
    if (all.length === 0 && isWithin(days, gapBefore(wall, now.timeZoneId))) {
      const named = `${date.day} ${longMonthNames[date.month - 1]} ${date.year}`;
      return refuse(`${shown} did not happen on ${named}: the clocks went forward.`);
    }
    const inZone = all.filter((time) => zone === undefined || time.offset === (offsetOfZone[zone] ?? zone));
    const isLatest = days.bare && days.latest !== Number.POSITIVE_INFINITY;
    const ordered = isLatest ? inZone.toReversed() : inZone;
    const time = ordered.find((each) => isWithin(days, each.epochMilliseconds));
    if (time) return accept(time);
  }
  const name = zone?.toUpperCase();
  return refuse(`The clocks were not on ${name} at ${shown}. Type the time without ${name}.`);
}

function isWithin({ soonest, latest }: Days, epochMilliseconds: number): boolean {
  return soonest <= epochMilliseconds && epochMilliseconds <= latest;
}

/** Every moment at which the clocks of the zone showed `wall`: one, none when they went forward, two when back. */
export function occurrencesOf(wall: Temporal.PlainDateTime, timeZone: string): readonly Temporal.ZonedDateTime[] {
  const first = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const last = wall.toZonedDateTime(timeZone, { disambiguation: "later" });
  if (!first.toPlainDateTime().equals(wall)) return [];
  return first.equals(last) ? [first] : [first, last];
}

/** When the clocks went forward over `wall`, which they never showed. */
function gapBefore(wall: Temporal.PlainDateTime, timeZone: string): number {
  const before = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return before.getTimeZoneTransition("next")?.epochMilliseconds ?? before.epochMilliseconds;
}

function nameOfOffset(time: Temporal.ZonedDateTime): string {
  if (time.timeZoneId !== "Europe/London") return time.offset;
  return { "+00:00": "GMT", "+01:00": "BST" }[time.offset] ?? time.offset;
}

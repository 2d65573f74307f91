import { dateOf, longMonthNames, offsetOfZone, weekdayNames } from "../model/parseEventTime";
import type { PageTime } from "./pageTime";

/** A time found in a line, and where it stands. */
export interface WrittenTime {
  readonly time: PageTime;
  /** The first character of it and what belongs to it, and the first character after both. */
  readonly from: number;
  readonly to: number;
}

/**
 * The time that a line begins with: `02:14`, `2.14am`, `02.14 BST Plymouth:`, `11pm – Polls close`, `[02:14]`,
 * `Fri 4 May 2018, 02:14`, `1h ago 02.14 BST`, `Published at 02:14 5 July`. A number that only looks like one begins no
 * entry: `2.14 per cent`, `12.50 was charged`, `2018 was`, `10:00–11:00`. A day without a year is the last such day up to
 * the one after `latest`.
 */
export function readTimeAtStart(text: string, latest: Temporal.PlainDate): WrittenTime | undefined {
  const start = endOf(leadIn, text, 0) ?? 0;
  const before = readDate(text, start, latest);
  const from = before ? (endOf(/\s*(?:[,–—|·-]|T(?=\d))?\s*(?:at\s+)?/y, text, before.to) ?? before.to) : start;
  const clock = readClock(text, from);
  if (!clock) return undefined;
  const after = before ? undefined : readDateAfter(text, clock.to, latest);
  const to = after?.to ?? clock.to;
  const end = endOf(/\s*[\])]?\s*(?:[:–—|·•,]|-{1,2}(?=\s|$))?\s*/y, text, to) ?? to;
  const rest = text.slice(end);
  const isParted = /[^\s\])]/.test(text.slice(to, end)) || rest === "" || after !== undefined;
  if (!isTimeBefore(clock, rest, isParted)) return undefined;
  const date = (before ?? after)?.date;
  return { time: timeOf(clock, date), from: 0, to: end };
}

/** The time that a heading ends with: `Polls close – 22:00`, `Plymouth declares (2.14am)`, `…, published at 02:14`. */
export function readTimeAtEnd(text: string, latest: Temporal.PlainDate): WrittenTime | undefined {
  if (text.length > longestHeading) return undefined;
  const said = /[\s,.]*\b(?:published|posted) at\s+/i.exec(text);
  if (said) {
    const tail = readTimeAtStart(text.slice(said.index + said[0].length), latest);
    if (tail) return { time: tail.time, from: said.index, to: text.length };
  }
  const found =
    /(?<=\S)(?:\s*[,–—|(]\s*|\s+-\s+|\s+)(?:at\s+)?(?=\d[\d:.]*\s?(?:[ap]\.?m\.?)?(?:\s?[a-z]{3})?\)?\s*$)/i.exec(text);
  const clock = found && readClock(text, found.index + found[0].length);
  if (!found || !clock || !/^\)?\s*$/.test(text.slice(clock.to))) return undefined;
  if (clock.sign !== ":" && !clock.half && clock.offset === undefined) return undefined;
  return { time: timeOf(clock, undefined), from: found.index, to: text.length };
}

/** The day that a line is, and nothing else: `Friday 4 May 2018`, `4 May`, `May 4, 2018`, `2018-05-04`, `04/05/2018`. */
export function readDayLine(text: string, latest: Temporal.PlainDate): string | undefined {
  const line = text.trim().replace(/[:.]$/, "");
  const found = readDate(line, 0, latest);
  return found?.to === line.length ? found.date : undefined;
}

/** The first day in a text that names its year. */
export function findFullDate(text: string): string | undefined {
  const nobody = Temporal.PlainDate.from("9999-12-30");
  for (const { index } of text.matchAll(/\b(?=\d{1,4}[\s/.-]|\d{1,2}(?:st|nd|rd|th)\s|[A-Z][a-z]{2,8}\s\d)/g)) {
    const found = readDate(text, index, nobody);
    if (found?.hasYear) return found.date;
  }
  return undefined;
}

/** Longer ones are none: each blank in them would be a place to look from. */
const longestHeading = 400;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** How many digits the hour has: `2.14` is a number more often than a time. */
  readonly hourDigits: number;
  readonly sign: string;
  readonly half: string;
  readonly offset: string | undefined;
  readonly to: number;
}

/** "1h ago", which pages write beside the time, and the words that some put before it. */
const leadIn =
  /\s*[[(]?\s*(?:\d{1,3}\s?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?|days?)\s+ago\s*)?(?:(?:posted|published)\s+(?:at\s+)?)?/iy;
const clockPattern = /(\d{1,2})(?:([:.])(\d{2})(?:[:.]\d{2})?(?![\d%]|:\d))?\s?([ap]\.?m(?![\p{L}\p{N}])\.?)?/iuy;
const zonePattern =
  /\s?(?<name>gmt|bst|utc|british summer time|greenwich mean time|(?<=\d)z)(?![\p{L}\p{N}])|(?<name>[+-]\d{2}:\d{2})(?!\d)/iuy;
const offsets: Readonly<Record<string, string>> = {
  ...offsetOfZone,
  z: "+00:00",
  "british summer time": "+01:00",
  "greenwich mean time": "+00:00",
};
const weekday = `(?:(?:${weekdayNames.join("|")})[a-z]{0,6},?\\s+)?`;
const month = `(${longMonthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join("|")})(?![\\p{L}])\\.?`;
const year = "(?:,?\\s+(\\d{4})(?![\\d:.]\\d))?(?!\\d)";
const dayFirst = new RegExp(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}${year}`, "iuy");
const monthFirst = new RegExp(`${weekday}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d]|[:.]\\d)${year}`, "iuy");
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;

function readClock(text: string, at: number): Clock | undefined {
  const match = matchAt(clockPattern, text, at);
  if (!match) return undefined;
  const [all, hour = "", sign = "", minute = "0", half = ""] = match;
  const hours = Number(hour);
  if (Number(minute) > 59 || (half ? hours < 1 || hours > 12 : hours > 23)) return undefined;
  const to = at + all.trimEnd().length;
  const zone = matchAt(zonePattern, text, to);
  const name = zone?.groups?.["name"]?.toLowerCase();
  if (!zone && /^[\p{Ll}\p{N}%]/u.test(text.slice(to))) return undefined;
  return {
    hour: half ? (hours % 12) + (/^p/i.test(half) ? 12 : 0) : hours,
    minute: Number(minute),
    hourDigits: hour.length,
    sign,
    half,
    offset: name && (offsets[name] ?? name),
    to: zone ? to + zone[0].length : to,
  };
}

/** True for a time that what follows belongs to, and false for a number in a sentence. */
function isTimeBefore(clock: Clock, rest: string, isParted: boolean): boolean {
  if (/^\d{1,2}[:.]\d{2}/.test(rest) || /^(?:is|was|and|or|to|until|till|than|per|in|on|of|for)\b/.test(rest))
    return false;
  const startsWell = isParted || /^[\p{Lu}\p{Ps}\p{Pi}"']/u.test(rest);
  if (clock.sign === ":") return true;
  if (clock.half !== "") return clock.sign !== "" || startsWell;
  return clock.sign === "." && (clock.offset !== undefined || (clock.hourDigits === 2 && startsWell));
}

function timeOf({ hour, minute, offset }: Clock, date: string | undefined): PageTime {
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return { kind: "clock", clock, ...(date ? { date } : {}), ...(offset ? { offset } : {}) };
}

interface WrittenDate {
  readonly date: string;
  readonly hasYear: boolean;
  readonly to: number;
}

/** A day behind the time: `02:14, 4 May`, `02.14 on Friday 4 May 2018`. */
function readDateAfter(text: string, at: number, latest: Temporal.PlainDate): WrittenDate | undefined {
  const from = endOf(/[,\s]\s*(?:on\s+)?/y, text, at);
  return from === undefined ? undefined : readDate(text, from, latest);
}

function readDate(text: string, at: number, latest: Temporal.PlainDate): WrittenDate | undefined {
  const first = matchAt(dayFirst, text, at);
  if (first) return dateIn(first[0], first[3], first[2], first[1], at, latest);
  const second = matchAt(monthFirst, text, at);
  if (second) return dateIn(second[0], second[3], second[1], second[2], at, latest);
  const iso = matchAt(isoDate, text, at);
  if (iso) return dateIn(iso[0], iso[1], iso[2], iso[3], at, latest);
  const british = matchAt(slashed, text, at);
  return british ? dateIn(british[0], british[3], british[2], british[1], at, latest) : undefined;
}

function dateIn(
  all: string,
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  at: number,
  latest: Temporal.PlainDate,
): WrittenDate | undefined {
  const monthNumber = Number(monthText) || monthNumberOf(monthText ?? "");
  const years = yearText ? [Number(yearText)] : Array.from({ length: 10 }, (_, index) => latest.year + 1 - index);
  const tomorrow = latest.add({ days: 1 });
  const date = years
    .map((one) => dateOf(one, monthNumber, Number(dayText)))
    .find((one) => one && (yearText !== undefined || Temporal.PlainDate.compare(one, tomorrow) <= 0));
  return date ? { date: date.toString(), hasYear: yearText !== undefined, to: at + all.length } : undefined;
}

function monthNumberOf(word: string): number {
  return longMonthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  return matchAt(pattern, text, at) ? pattern.lastIndex : undefined;
}

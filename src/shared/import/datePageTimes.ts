import type { EntryOrder } from "../export/exportOptions";
import { type Moment, momentAt } from "../model/moment";
import { occurrencesOf } from "../model/parseEventTime";
import type { PageTime } from "./pageTime";

/** What the moment of an entry is not sure of: the clocks went back, or forward, over its time. */
export type TimeDoubt = "twice" | "never";

export interface DatedTime {
  readonly moment: Moment;
  readonly doubt: TimeDoubt | undefined;
}

export interface DatingOptions {
  /** The blog's zone: what a clock time without a zone is in. */
  readonly timeZone: string;
  readonly order: EntryOrder;
  /** The day of the earliest entry, `2018-05-03`; counts only where no time of the page names a day. */
  readonly firstDay: string;
}

/**
 * Up to so many minutes against the order an entry is out of its place; beyond that the day has changed. Half a night is
 * more than two hours, and nobody files a line two hours late under its own time.
 */
const outOfPlace = 120;
const minutesOfDay = 1440;

/**
 * The order of a page, told from the way that the clock goes from each time to the next, the short way round; `usual`
 * where it goes neither way.
 */
export function orderOfTimes(
  times: readonly (PageTime | undefined)[],
  timeZone: string,
  usual: EntryOrder,
): EntryOrder {
  const walls = times.filter((time) => time !== undefined).map((time) => wallOf(time, timeZone));
  let forwards = 0;
  let total = 0;
  for (const [index, wall] of walls.entries()) {
    const before = walls[index - 1];
    if (!before) continue;
    const step = minutesBetween(before, wall);
    forwards += Math.sign(step);
    total += step;
  }
  const way = forwards || total;
  return way === 0 ? usual : way < 0 ? "newestFirst" : "oldestFirst";
}

/** True when there are times and none of them names its day, so that somebody has to say which it was. */
export function needsDay(times: readonly (PageTime | undefined)[]): boolean {
  const timed = times.filter((time) => time !== undefined);
  return timed.length > 0 && timed.every((time) => time.kind === "clock" && time.date === undefined);
}

/**
 * The moments of a page's times. A time that names its day has it; each other is of the day of the one before it, or of
 * the next day (newest first: of the day before) where the clock goes back across midnight. In the hour that comes twice
 * it is the first of the two that is not before the entry before it. Undefined stays undefined.
 */
export function datePageTimes(
  times: readonly (PageTime | undefined)[],
  options: DatingOptions,
): readonly (DatedTime | undefined)[] {
  const { timeZone, order } = options;
  const walls = times.map((time) => time && wallOf(time, timeZone));
  const dates = datesOf(walls, options);
  const dated: (DatedTime | undefined)[] = times.map(() => undefined);
  let previous = Number.NEGATIVE_INFINITY;
  const indexes = [...times.keys()];
  for (const index of order === "oldestFirst" ? indexes : indexes.reverse()) {
    const [time, wall, date] = [times[index], walls[index], dates[index]];
    if (!time || !wall || !date) continue;
    const found = momentIn(time, date.toPlainDateTime(wall.clock), timeZone, previous);
    dated[index] = found;
    previous = Date.parse(found.moment.instant);
  }
  return dated;
}

/** What the clock of the blog showed; `date` where it is known. */
interface Wall {
  readonly clock: Temporal.PlainTime;
  readonly date: Temporal.PlainDate | undefined;
}

function wallOf(time: PageTime, timeZone: string): Wall {
  if (time.kind === "instant") {
    const zoned = Temporal.Instant.fromEpochMilliseconds(time.at).toZonedDateTimeISO(timeZone);
    return { clock: zoned.toPlainTime(), date: zoned.toPlainDate() };
  }
  return {
    clock: Temporal.PlainTime.from(time.clock),
    date: time.date === undefined ? undefined : Temporal.PlainDate.from(time.date),
  };
}

/** From one time to the next; where a day is not known the short way round the clock. */
function minutesBetween(a: Wall, b: Wall): number {
  const step = clockStep(a, b);
  if (a.date && b.date) return a.date.until(b.date).days * minutesOfDay + step;
  const half = minutesOfDay / 2;
  return ((step + half + minutesOfDay) % minutesOfDay) - half;
}

function clockStep(a: Wall, b: Wall): number {
  return a.clock.until(b.clock).total("minutes");
}

/** The day of each time: its own, else counted from the last one that has one, else from the first that has. */
function datesOf(
  walls: readonly (Wall | undefined)[],
  { order, firstDay }: DatingOptions,
): readonly (Temporal.PlainDate | undefined)[] {
  /** Days since the first time of the page, by the clocks alone. */
  const days: (number | undefined)[] = [];
  let before: Wall | undefined;
  let day = 0;
  for (const wall of walls) {
    if (wall && before) day += dayStep(clockStep(before, wall), order);
    days.push(wall && day);
    before = wall ?? before;
  }
  const anchor = walls.findIndex((wall) => wall?.date !== undefined);
  const known = walls[anchor]?.date;
  let zero = known
    ? known.subtract({ days: days[anchor] ?? 0 })
    : Temporal.PlainDate.from(firstDay).subtract({ days: Math.min(...days.filter((one) => one !== undefined), 0) });
  return walls.map((wall, index) => {
    const counted = days[index];
    if (!wall || counted === undefined) return undefined;
    if (wall.date) zero = wall.date.subtract({ days: counted });
    return zero.add({ days: counted });
  });
}

function dayStep(minutes: number, order: EntryOrder): number {
  const onwards = order === "oldestFirst" ? minutes : -minutes;
  const step = onwards < -outOfPlace ? 1 : onwards > minutesOfDay - outOfPlace ? -1 : 0;
  return order === "oldestFirst" ? step : -step;
}

function momentIn(time: PageTime, wall: Temporal.PlainDateTime, timeZone: string, previous: number): DatedTime {
  if (time.kind === "instant") return { moment: momentAt(time.at, timeZone), doubt: undefined };
  if (time.offset !== undefined) {
    const at = Temporal.Instant.from(`${wall.toString()}${time.offset}`).epochMilliseconds;
    return { moment: momentAt(at, timeZone), doubt: undefined };
  }
  const all = occurrencesOf(wall, timeZone);
  const chosen = all.find((one) => one.epochMilliseconds >= previous) ?? all.at(-1) ?? wall.toZonedDateTime(timeZone);
  const doubt = all.length === 0 ? "never" : all.length > 1 ? "twice" : undefined;
  return { moment: momentAt(chosen.epochMilliseconds, timeZone), doubt };
}

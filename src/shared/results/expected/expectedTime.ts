import { type Moment, momentOf } from "../../model/moment";
import { type EventTimeReading, formatEventTime, parseEventTime } from "../../model/parseEventTime";

/** Polls close at 22:00 (Representation of the People Act 1983, Schedule 1, rule 1), and counting begins. */
const closeOfPoll = Temporal.PlainTime.from("22:00");

/** How long ago, in hours, a clock time alone may have been where no night of counting is known. */
const justMissed = 2;

const vague =
  /^(?:~|c(?:irca|a)?\.? ?(?=\d)|(?:around|about|approx(?:imately)?\.?|est(?:imated)?\.?|expected|at|by) )+/i;

/**
 * Reads when a declaration is expected, as parseEventTime reads a time: `0230`, `around 02:30`, `tomorrow 0230`. A clock
 * time alone or a weekday is the first after the polls close, up to a day after that: it says the same whether it is
 * typed the week before or in the night. Where the day of the poll is not known, or is over, it is the next one from two
 * hours ago. `pollDate` is ISO 8601, or empty.
 */
export function readExpectedTime(text: string, now: Temporal.ZonedDateTime, pollDate: string): EventTimeReading {
  return parseEventTime(text.trim().replace(vague, ""), now, countedFrom(now, pollDate));
}

/** The short form that readExpectedTime reads back as the same minute. */
export function formatExpectedTime(moment: Moment, now: Temporal.ZonedDateTime, pollDate: string): string {
  const time = Temporal.Instant.from(moment.instant).toZonedDateTimeISO(now.timeZoneId);
  return formatEventTime(time, now, countedFrom(now, pollDate));
}

/** `minutes` after the time that was expected, or after now where that is past: to the minute. */
export function expectedLater(moment: Moment | null, minutes: number, now: Temporal.ZonedDateTime): Moment {
  const expected = moment && Temporal.Instant.from(moment.instant).toZonedDateTimeISO(now.timeZoneId);
  const from = expected && expected.epochMilliseconds > now.epochMilliseconds ? expected : now;
  return momentOf(from.add({ minutes }).round({ smallestUnit: "minute", roundingMode: "floor" }));
}

/** `02:30`; with the weekday where it is further off than a night, with the date where it is not this week's. */
export function expectedClock(epochMilliseconds: number, now: Temporal.ZonedDateTime): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(now.timeZoneId);
  const clock = time.toPlainTime().toString({ smallestUnit: "minute" });
  const hours = Math.abs(epochMilliseconds - now.epochMilliseconds) / 3_600_000;
  if (hours < 18) return clock;
  const day = hours < 6 * 24 ? ({ weekday: "short" } as const) : ({ day: "numeric", month: "short" } as const);
  return `${time.toPlainDate().toLocaleString("en-GB", day)} ${clock}`;
}

function countedFrom(now: Temporal.ZonedDateTime, pollDate: string): Temporal.ZonedDateTime {
  if (pollDate !== "") {
    const close = Temporal.PlainDate.from(pollDate).toZonedDateTime({
      timeZone: now.timeZoneId,
      plainTime: closeOfPoll,
    });
    if (now.epochMilliseconds < close.add({ hours: 24 }).epochMilliseconds) return close;
  }
  return now.subtract({ hours: justMissed });
}

/**
 * A moment as a newsroom means it: the instant, and the clock on the wall where it was read.
 * The offset is kept beside the zone's name because zone rules change after the fact.
 */
export interface Moment {
  /** The instant in UTC, ISO 8601 with milliseconds: `2018-05-04T01:14:00.000Z`. */
  readonly instant: string;
  /** The IANA zone: `Europe/London`. */
  readonly timeZone: string;
  /** The zone's offset from UTC at that instant: `+01:00`. */
  readonly offset: string;
}

/** The moment of `epochMilliseconds` on the wall clock of `timeZone`. Throws RangeError on an unknown zone. */
export function momentAt(epochMilliseconds: number, timeZone: string): Moment {
  return momentOf(Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone));
}

export function momentOf(zoned: Temporal.ZonedDateTime): Moment {
  return {
    instant: new Date(zoned.epochMilliseconds).toISOString(),
    timeZone: zoned.timeZoneId,
    offset: zoned.offset,
  };
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochMillisecondsOf(moment: Moment): number {
  return Date.parse(moment.instant);
}

/** True when `timeZone` is an IANA zone that this machine knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone });
    return true;
  } catch {
    return false;
  }
}

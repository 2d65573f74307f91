/** Every way in which the page writes a time. Each function takes an instant in ISO 8601 and throws RangeError on others. */
export interface PageClock {
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

/** Builds every formatter once: building them per entry made an export four times slower. RangeError on an unknown zone. */
export function createPageClock(timeZone: string): PageClock {
  const long = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone });
  const short = formatter({ day: "numeric", month: "short", timeZone });
  const medium = formatter({ weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone });
  const zone = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "short" });
  const changes = new Map<string, boolean>();

  function dateTime(instant: string): string {
    const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
    return zoned.toString({ timeZoneName: "never", smallestUnit: "second" });
  }
  function day(instant: string): string {
    return dateTime(instant).split("T")[0] ?? "";
  }
  function hoursAndMinutes(instant: string): string {
    return dateTime(instant).split("T")[1]?.slice(0, 5) ?? "";
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
    dateTime,
    day,
    time: (instant) => (clocksChange(day(instant)) ? timeWithZone(instant) : hoursAndMinutes(instant)),
    dayName: long,
    shortDay: short,
    stamp: (instant) => `${medium(instant)}, ${timeWithZone(instant)}`,
  };
}

/** Without the comma that some versions of the locale data put after the weekday. */
function formatter(options: Intl.DateTimeFormatOptions): (instant: string) => string {
  const format = new Intl.DateTimeFormat("en-GB", options);
  return (instant) => format.format(Date.parse(instant)).replaceAll(",", "");
}

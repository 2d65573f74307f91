import type { Moment } from "../../model/moment";

/** On the clock of the moment's own zone: `02:14`. */
export function clockTime(moment: Pick<Moment, "instant" | "timeZone">): string {
  const zoned = Temporal.Instant.from(moment.instant).toZonedDateTimeISO(moment.timeZone);
  return zoned.toPlainTime().toString({ smallestUnit: "minute" });
}

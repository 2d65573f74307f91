import * as v from "valibot";
import { isTimeZone, type Moment } from "./moment";

const zonesSeen = new Set<string>();

/** Asking Intl takes 60 microseconds, and a blog of 2,000 entries asks 6,000 times. */
export const timeZoneSchema = v.pipe(
  v.string(),
  v.check((zone) => zonesSeen.has(zone) || (isTimeZone(zone) && zonesSeen.add(zone).has(zone)), "unknown time zone"),
);

export const momentSchema: v.GenericSchema<Moment> = v.object({
  instant: v.pipe(v.string(), v.isoTimestamp()),
  timeZone: timeZoneSchema,
  offset: v.pipe(v.string(), v.regex(/^[+-]\d\d:\d\d$/)),
});

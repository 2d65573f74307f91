/** Now on the wall clock of `timeZone`, by `Date`: the one clock that everything about expected times goes by. */
export function nowIn(timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(timeZone);
}

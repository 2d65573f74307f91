import { entryOf, eventTimeOf } from "@shared/doc/blogDoc";
import type { EntryId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import { subjectBlanks } from "@shared/results/lines/subjectBlanks";
import type { BlogSession } from "../blog/BlogSession";

/**
 * What is known of the blanks of a template when it is inserted into an entry: the figures of the result that the entry
 * shows, `time` (its own, "02:14") and `reporter`.
 */
export function knownBlanks(session: BlogSession, entryId: EntryId): Readonly<Record<string, string>> {
  const entry = entryOf(session.doc, entryId);
  const row = session.row(entryId);
  const { timeZone } = session.getHead();
  const hasTime = entry.get("eventTimeTyped") === true || row?.blank === false;
  const { instant } = hasTime ? eventTimeOf(entry) : momentAt(Date.now(), timeZone);
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return {
    ...(session.profile.name === "" ? {} : { reporter: session.profile.name }),
    time: time.toString({ smallestUnit: "minute" }),
    ...(row ? subjectBlanks(row.body, session.results.get()) : {}),
  };
}

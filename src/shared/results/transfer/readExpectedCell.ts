import { type Moment, momentAt, momentOf } from "../../model/moment";
import { readExpectedTime } from "../expected/expectedTime";
import type { ImportContext } from "./importPlan";

/**
 * When a declaration is expected, as a cell has it: what is typed by hand, an instant as exportCsv writes it, a date as
 * spreadsheets and British hands write it. Else one sentence. `pollDate` is ISO 8601, or empty.
 */
export function readExpectedCell(
  text: string,
  { at, recordedAt }: Pick<ImportContext, "at" | "recordedAt">,
  pollDate: string,
): Moment | string {
  const { timeZone } = at;
  const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return momentAt(instant, timeZone);
  const now = Temporal.Instant.from(recordedAt).toZonedDateTimeISO(timeZone);
  const reading = readExpectedTime(asTyped(text), now, pollDate);
  return reading.ok ? momentOf(reading.time) : reading.message;
}

/** Without seconds; a time of day alone is one of 30 December 1899 in a workbook, or a fraction of a day. */
function asTyped(text: string): string {
  const fraction = /^0?\.\d+$/.test(text) ? Math.round(Number(text) * 24 * 60) : undefined;
  if (fraction !== undefined && fraction < 24 * 60) {
    return new Temporal.PlainTime().add({ minutes: fraction }).toString({ smallestUnit: "minute" });
  }
  return text
    .replace(/^(?:1899-12-3[01]|1900-01-0[01])T/, "")
    .replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    )
    .replace(/(\d{1,2}:\d\d):\d\d(?:\.\d+)?/, "$1");
}

/** When an entry of a page happened, as the page says it. */
export type PageTime =
  /** Said for machines, or with the zone. Milliseconds since 1970-01-01T00:00Z. */
  | { readonly kind: "instant"; readonly at: number }
  /** What a clock showed; `clock` is `02:14`, `date` is `2018-05-04`, `offset` is `+01:00`. */
  | { readonly kind: "clock"; readonly clock: string; readonly date?: string; readonly offset?: string };

/** A day by itself, as it stands between the entries of a page. */
export interface PageDay {
  readonly kind: "day";
  readonly date: string;
}

/**
 * A time or a day as pages write it for machines (`datetime` of a `time` element, dates of JSON-LD): ISO 8601 with or
 * without an offset, a date alone, a time alone. Undefined for everything else, and for years that no page is from.
 */
export function readMachineTime(value: string): PageTime | PageDay | undefined {
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayOf(text);
  if (/^\d{2}:\d{2}(?::\d{2})?$/.test(text))
    return text < "24" ? { kind: "clock", clock: text.slice(0, 5) } : undefined;
  return instantOf(text) ?? localTimeOf(text);
}

function dayOf(text: string): PageDay | undefined {
  try {
    return { kind: "day", date: Temporal.PlainDate.from(text, { overflow: "reject" }).toString() };
  } catch {
    return undefined;
  }
}

function instantOf(text: string): PageTime | undefined {
  try {
    const at = Temporal.Instant.from(text).epochMilliseconds;
    return isLikely(at) ? { kind: "instant", at } : undefined;
  } catch {
    return undefined;
  }
}

function localTimeOf(text: string): PageTime | undefined {
  try {
    const local = Temporal.PlainDateTime.from(text, { overflow: "reject" });
    if (!isLikely(local.toZonedDateTime("UTC").epochMilliseconds)) return undefined;
    const clock = local.toPlainTime().toString({ smallestUnit: "minute" });
    return { kind: "clock", clock, date: local.toPlainDate().toString() };
  } catch {
    return undefined;
  }
}

/** The years 1970 to 9999: a blog's times are written with four digits. */
function isLikely(at: number): boolean {
  return at >= 0 && at < Date.UTC(10_000, 0, 1);
}

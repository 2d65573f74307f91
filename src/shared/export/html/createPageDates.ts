import { fillText } from "../../words/fill";
import type { DateWords, PageLanguage } from "../strings/PageLanguage";

/** The dates of a page, in its language and the blog's zone. Each function takes an instant in ISO 8601. */
export interface PageDates {
  /** `Friday 4 May 2018` */
  readonly long: (instant: string) => string;
  /** `Fri 4 May 2018` */
  readonly medium: (instant: string) => string;
  /** `4 May` */
  readonly short: (instant: string) => string;
}

/** Builds every formatter once: building them per entry made an export four times slower. RangeError on an unknown zone. */
export function createPageDates(timeZone: string, { tag, dates }: PageLanguage): PageDates {
  if (dates) return datesInWords(timeZone, dates);
  const format = (options: Intl.DateTimeFormatOptions) => formatter(tag, { ...options, timeZone });
  return {
    long: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    medium: format({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    short: format({ day: "numeric", month: "short" }),
  };
}

/** English without the comma that some versions of the locale data put after the weekday. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): (instant: string) => string {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory" });
  const isEnglish = new Intl.Locale(tag).language === "en";
  return (instant) => {
    const words = format.format(Date.parse(instant));
    return isEnglish ? words.replaceAll(",", "") : words;
  };
}

function datesInWords(timeZone: string, words: DateWords): PageDates {
  function filled(template: string, weekdays: readonly string[], months: readonly string[]) {
    return (instant: string) => {
      const date = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
      const weekday = weekdays[date.dayOfWeek % 7] ?? "";
      const month = months[date.month - 1] ?? "";
      return fillText(template, { weekday, month, day: String(date.day), year: String(date.year) });
    };
  }
  return {
    long: filled(words.long, words.weekdays, words.months),
    medium: filled(words.medium, words.shortWeekdays, words.shortMonths),
    short: filled(words.short, words.shortWeekdays, words.shortMonths),
  };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryOrder } from "../export/exportOptions";
import { datePageTimes, needsDay, orderOfTimes } from "./datePageTimes";
import type { PageTime } from "./pageTime";

const timeZone = "Europe/London";

/** "22:00", "3 22:00" for the third of May, "02:14 +01:00". */
function times(...written: readonly string[]): PageTime[] {
  return written.map((text) => {
    const [, day, clock = "", offset] = /^(?:(\d) )?(\d\d:\d\d)(?: (.*))?$/.exec(text) ?? [];
    return {
      kind: "clock",
      clock,
      ...(day ? { date: `2018-05-0${day}` } : {}),
      ...(offset ? { offset } : {}),
    };
  });
}

function dated(page: readonly (PageTime | undefined)[], firstDay = "2018-05-03", order?: EntryOrder) {
  const options = { timeZone, order: order ?? orderOfTimes(page, timeZone, "oldestFirst"), firstDay };
  return datePageTimes(page, options).map(
    (one) =>
      one &&
      Temporal.Instant.from(one.moment.instant)
        .toZonedDateTimeISO(one.moment.timeZone)
        .toString({ timeZoneName: "never", smallestUnit: "minute" })
        .slice(5),
  );
}

describe("the order of a page", () => {
  test.each([
    ["22:00 23:10 23:58 00:05 02:14", "oldestFirst"],
    ["02:14 00:05 23:58 23:10 22:00", "newestFirst"],
    ["23:58 00:05", "oldestFirst"],
    ["00:05 23:58", "newestFirst"],
    ["02:14 02:12 02:20 02:31", "oldestFirst"],
    ["18:00 09:00 10:00 11:00", "oldestFirst"],
    ["02:14", "oldestFirst"],
    ["", "oldestFirst"],
    ["02:14 02:14 02:13", "newestFirst"],
  ])("%s", (written, order) => {
    expect(orderOfTimes(times(...written.split(" ").filter(Boolean)), timeZone, "oldestFirst")).toBe(order);
  });

  test("is the usual one where the times are all the same", () => {
    expect(orderOfTimes(times("02:14", "02:14"), timeZone, "newestFirst")).toBe("newestFirst");
  });

  test("days count where they are known: two mornings, newest first", () => {
    expect(orderOfTimes(times("4 09:00", "3 22:00"), timeZone, "oldestFirst")).toBe("newestFirst");
    expect(orderOfTimes(times("3 22:00", "4 09:00"), timeZone, "oldestFirst")).toBe("oldestFirst");
  });
});

describe("the day of each time", () => {
  test("counts on across midnight, oldest first", () => {
    expect(dated(times("22:00", "23:58", "00:05", "02:14"))).toEqual([
      "05-03T22:00+01:00",
      "05-03T23:58+01:00",
      "05-04T00:05+01:00",
      "05-04T02:14+01:00",
    ]);
  });

  test("counts back across midnight, newest first; the day that is asked for is the earliest entry's", () => {
    expect(dated(times("02:14", "00:05", "23:58", "22:00"))).toEqual([
      "05-04T02:14+01:00",
      "05-04T00:05+01:00",
      "05-03T23:58+01:00",
      "05-03T22:00+01:00",
    ]);
  });

  test("a whole day and a second night", () => {
    expect(dated(times("22:00", "02:14", "09:00", "13:30", "21:00", "01:10")).map((one) => one?.slice(0, 5))).toEqual([
      "05-03",
      "05-04",
      "05-04",
      "05-04",
      "05-04",
      "05-05",
    ]);
  });

  test("an entry a little out of its place is not a day later or earlier", () => {
    expect(dated(times("23:50", "23:40", "00:10", "23:55", "00:20")).map((one) => one?.slice(0, 11))).toEqual([
      "05-03T23:50",
      "05-03T23:40",
      "05-04T00:10",
      "05-03T23:55",
      "05-04T00:20",
    ]);
  });

  test("a day that is named counts for what comes after it, and for what comes before the first", () => {
    expect(dated(times("00:05", "3 23:58", "22:00"), "1999-01-01")).toEqual([
      "05-04T00:05+01:00",
      "05-03T23:58+01:00",
      "05-03T22:00+01:00",
    ]);
    expect(dated(times("1 22:00", "3 22:00", "00:05"))).toEqual([
      "05-01T22:00+01:00",
      "05-03T22:00+01:00",
      "05-04T00:05+01:00",
    ]);
  });

  test("an instant is itself, whatever stands around it, and entries without a time have none", () => {
    const at = Date.parse("2018-05-04T01:14:33.000Z");
    const page = [undefined, { kind: "instant", at } as const, undefined, ...times("02:10")];
    expect(dated(page)).toEqual([undefined, "05-04T02:14+01:00", undefined, "05-04T02:10+01:00"]);
  });

  test("a zone in the page decides over the blog's", () => {
    expect(dated(times("3 22:00 +02:00"))).toEqual(["05-03T21:00+01:00"]);
  });

  test("is asked for only where no time names one", () => {
    expect(needsDay([undefined])).toBe(false);
    expect(needsDay(times("22:00", "23:00"))).toBe(true);
    expect(needsDay(times("22:00", "3 23:00"))).toBe(false);
  });
});

describe("the night of 25 October 2026, when the clocks go back", () => {
  const page = times("23:58", "01:10", "01:40", "01:05", "01:30", "02:05");
  const expected = [
    "10-24T23:58+01:00",
    "10-25T01:10+01:00",
    "10-25T01:40+01:00",
    "10-25T01:05+00:00",
    "10-25T01:30+00:00",
    "10-25T02:05+00:00",
  ];

  test("the second 01:05 comes after the first 01:40, in both orders", () => {
    expect(dated(page, "2026-10-24")).toEqual(expected);
    expect(dated(page.toReversed(), "2026-10-24")).toEqual(expected.toReversed());
  });

  test("BST and GMT decide, and what came twice without them is in doubt", () => {
    expect(dated(times("01:30 +00:00"), "2026-10-25")).toEqual(["10-25T01:30+00:00"]);
    const options = { timeZone, order: "oldestFirst", firstDay: "2026-10-25" } as const;
    expect(datePageTimes(times("01:30", "02:30", "01:30 +01:00"), options).map((one) => one?.doubt)).toEqual([
      "twice",
      undefined,
      undefined,
    ]);
  });

  test("a time that the clocks went over in spring is an hour later, and in doubt", () => {
    const options = { timeZone, order: "oldestFirst", firstDay: "2026-03-29" } as const;
    expect(datePageTimes(times("01:30"), options)).toMatchObject([
      { doubt: "never", moment: { instant: "2026-03-29T01:30:00.000Z" } },
    ]);
  });
});

test("whatever night a page tells of, its clocks alone give the moments back, in either order", () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 20 * 60 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(minutes, fc.boolean(), (steps, isReversed) => {
      // A page with one wide gap and nothing else does not say which way it goes.
      fc.pre(steps.filter((step) => step < 11 * 60).length > steps.length / 2 + 1);
      let at = Temporal.ZonedDateTime.from("2018-05-03T22:00[Europe/London]");
      const night = [at, ...steps.map((step) => (at = at.add({ minutes: step })))];
      const page = isReversed ? night.toReversed() : night;
      const clocks = page.map((one) => times(one.toPlainTime().toString({ smallestUnit: "minute" }))[0]);
      expect(dated(clocks)).toEqual(
        page.map((one) => one.toString({ timeZoneName: "never", smallestUnit: "minute" }).slice(5)),
      );
    }),
  );
});

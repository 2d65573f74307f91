import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEventTime, parseEventTime } from "./parseEventTime";

const london = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[Europe/London]`);
/** Friday 4 May 2018, 02:20 and some seconds. */
const countNight = london("2018-05-04T02:20:41");

function read(text: string, now = countNight): string {
  const reading = parseEventTime(text, now);
  return reading.ok ? reading.time.toString({ timeZoneName: "never", smallestUnit: "minute" }) : reading.message;
}

describe("what a reporter types at 02:20 on Friday 4 May 2018", () => {
  test.each([
    ["0214", "2018-05-04T02:14+01:00"],
    ["214", "2018-05-04T02:14+01:00"],
    ["02:14", "2018-05-04T02:14+01:00"],
    ["2.14", "2018-05-04T02:14+01:00"],
    ["2.14am", "2018-05-04T02:14+01:00"],
    ["2:14 a.m.", "2018-05-04T02:14+01:00"],
    ["2:14 pm", "2018-05-03T14:14+01:00"],
    ["2am", "2018-05-04T02:00+01:00"],
    ["12am", "2018-05-04T00:00+01:00"],
    ["12.30 PM", "2018-05-03T12:30+01:00"],
    ["noon", "2018-05-03T12:00+01:00"],
    ["midnight", "2018-05-04T00:00+01:00"],
    ["0225", "2018-05-04T02:25+01:00"],
    ["0226", "2018-05-03T02:26+01:00"],
    ["0214 BST", "2018-05-04T02:14+01:00"],
    ["0214bst", "2018-05-04T02:14+01:00"],
    ["now", "2018-05-04T02:20+01:00"],
    ["-5m", "2018-05-04T02:15+01:00"],
    ["-5", "2018-05-04T02:15+01:00"],
    ["- 5 min", "2018-05-04T02:15+01:00"],
    ["\u22125m", "2018-05-04T02:15+01:00"],
    ["\u20135 mins", "2018-05-04T02:15+01:00"],
    ["-1h", "2018-05-04T01:20+01:00"],
    ["-1h30m", "2018-05-04T00:50+01:00"],
    ["-1h30", "2018-05-04T00:50+01:00"],
    ["5m ago", "2018-05-04T02:15+01:00"],
    ["2 hours ago", "2018-05-04T00:20+01:00"],
    ["yesterday 23:50", "2018-05-03T23:50+01:00"],
    ["  YESTERDAY   2350 ", "2018-05-03T23:50+01:00"],
    ["today 0115", "2018-05-04T01:15+01:00"],
    ["today 2200", "2018-05-04T22:00+01:00"],
    ["tomorrow 7am", "2018-05-05T07:00+01:00"],
    ["Fri 02:14", "2018-05-04T02:14+01:00"],
    ["Friday 22:00", "2018-04-27T22:00+01:00"],
    ["Thursday 22:00", "2018-05-03T22:00+01:00"],
    ["sat noon", "2018-04-28T12:00+01:00"],
    ["3 May 23:50", "2018-05-03T23:50+01:00"],
    ["3rd may 2350", "2018-05-03T23:50+01:00"],
    ["31 Dec 23:59", "2017-12-31T23:59+00:00"],
    ["29 Feb noon", "2016-02-29T12:00+00:00"],
    ["10 May 07:00", "2018-05-10T07:00+01:00"],
    ["3 May 2018 23:50", "2018-05-03T23:50+01:00"],
    ["3 September 2019 2350", "2019-09-03T23:50+01:00"],
    ["2018-05-03 23:50", "2018-05-03T23:50+01:00"],
    ["2018-05-03T23:50", "2018-05-03T23:50+01:00"],
    ["2018-05-03T23:50+01:00", "2018-05-03T23:50+01:00"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("a time of the evening before belongs to yesterday", () => {
    expect(read("2350", london("2018-05-04T00:10"))).toBe("2018-05-03T23:50+01:00");
  });

  test("a time just past midnight may be a few minutes ahead", () => {
    expect(read("0001", london("2018-05-03T23:58"))).toBe("2018-05-04T00:01+01:00");
  });
});

describe("when the clocks change in London", () => {
  test("in the fold a bare time is the latest that has happened", () => {
    expect(read("0130", london("2026-10-25T01:40+01:00"))).toBe("2026-10-25T01:30+01:00");
    expect(read("0130", london("2026-10-25T01:20+00:00"))).toBe("2026-10-25T01:30+01:00");
    expect(read("0130", london("2026-10-25T01:26+00:00"))).toBe("2026-10-25T01:30+00:00");
    expect(read("0130", london("2026-10-25T09:00"))).toBe("2026-10-25T01:30+00:00");
    expect(read("0130 bst", london("2026-10-25T09:00"))).toBe("2026-10-25T01:30+01:00");
  });

  test("in the fold a dated time is the first, unless the zone says otherwise", () => {
    const now = london("2026-10-26T09:00");
    expect(read("yesterday 0130", now)).toBe("2026-10-25T01:30+01:00");
    expect(read("25 Oct 01:30 GMT", now)).toBe("2026-10-25T01:30+00:00");
    expect(read("25 Oct 2026 01:30 BST", now)).toBe("2026-10-25T01:30+01:00");
    expect(read("Sunday 01:30 +00:00", now)).toBe("2026-10-25T01:30+00:00");
  });

  test("a time in the gap is refused", () => {
    const message = "01:30 did not happen on 29 March 2026: the clocks went forward.";
    expect(read("0130", london("2026-03-29T02:10"))).toBe(message);
    expect(read("29 March 01:30", london("2026-03-30T09:00"))).toBe(message);
    expect(read("0130", london("2026-03-29T00:40"))).toBe("2026-03-28T01:30+00:00");
  });

  test("elapsed time is counted, not read off the wall", () => {
    expect(read("-1h", london("2026-10-25T01:30+00:00"))).toBe("2026-10-25T01:30+01:00");
    expect(read("-30m", london("2026-03-29T02:10"))).toBe("2026-03-29T00:40+00:00");
  });

  test("a zone that the clocks were not on is refused", () => {
    expect(read("0214 GMT")).toBe("The clocks were not on GMT at 02:14. Type the time without GMT.");
  });
});

describe("what cannot be read", () => {
  test.each([
    "25:00",
    "24:00",
    "0260",
    "2",
    "13pm",
    "0am",
    "soon",
    "yesterday soon",
    "-",
    "-0214",
    "ago",
    "+02:00",
    "gmt",
  ])("%s", (text) => {
    expect(read(text)).toBe(`“${text}” is not a time. Type it as 0214, 02:14, -5m or yesterday 23:50.`);
  });

  test.each([
    ["  ", "There is no time here. Type it as 0214, 02:14, -5m or yesterday 23:50."],
    ["yesterday", "“yesterday” has no time of day. Add one, as in yesterday 23:50."],
    ["31 April 23:50", "There is no 31 April. Type the date as 3 May 23:50 or 2018-05-03 23:50."],
    ["29 Feb 2018 23:50", "There is no 29 February 2018. Type the date as 3 May 23:50 or 2018-05-03 23:50."],
    ["2018-13-03 23:50", "There is no 2018-13-03. Type the date as 3 May 23:50 or 2018-05-03 23:50."],
    ["Thursday midnight", "“Thursday midnight” can mean two nights. Type 00:00 with the date of the day that begins."],
    ["3 May 2018", "“2018” could be a year or a time. Type 3 May 2018 23:50 or 3 May 23:50."],
  ])("%s", (text, message) => {
    expect(read(text)).toBe(message);
  });

  test("any text gets a time or a calm message, never an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const reading = parseEventTime(text, countNight);
        expect(reading.ok || (reading.message.endsWith(".") && !/undefined|!$/.test(reading.message))).toBe(true);
      }),
    );
  });
});

describe("for any moment", () => {
  const minute = 60_000;
  const zones = fc.constantFrom("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC");
  const millisecondsOf = (date: string) => Date.parse(`${date}T00:00Z`);
  const anywhen = fc
    .tuple(fc.integer({ min: millisecondsOf("1980-01-01"), max: millisecondsOf("2037-01-01") }), zones)
    .map(([at, zone]) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
  /** Within hours of a change of clocks. */
  const nearChangeIn = (zone: string, changes: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -1800, max: 1800 }))
      .map(([at, minutes]) => Temporal.Instant.from(at).add({ minutes }).toZonedDateTimeISO(zone));
  const nearChange = nearChangeIn("Europe/London", ["2026-03-29T01:00Z", "2026-10-25T01:00Z"]);
  const nearOtherChange = fc.oneof(
    nearChangeIn("America/New_York", ["2026-03-08T07:00Z", "2026-11-01T06:00Z"]),
    nearChangeIn("Australia/Lord_Howe", ["2026-04-04T15:00Z", "2026-10-03T15:30Z"]),
  );
  const moments = fc.oneof(anywhen, nearChange, nearOtherChange);
  const pad = (value: number) => `${value}`.padStart(2, "0");

  test("a bare time shows the clock that was typed, at most 5 minutes ahead and at most 25 hours back", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nearChange,
          anywhen.map((time) => time.withTimeZone("Europe/London")),
        ),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (now, hour, minutes) => {
          const reading = parseEventTime(`${pad(hour)}${pad(minutes)}`, now);
          if (!reading.ok) {
            expect(reading.message).toMatch(/^\d\d:\d\d did not happen on .* the clocks went forward\.$/);
            return;
          }
          const ahead = reading.time.epochMilliseconds - now.epochMilliseconds;
          expect(ahead).toBeLessThanOrEqual(5 * minute);
          expect(ahead).toBeGreaterThanOrEqual(-25 * 60 * minute);
          expect([reading.time.hour, reading.time.minute]).toEqual([hour, minutes]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("what the field shows reads back as the same minute", () => {
    const near = fc
      .tuple(moments, fc.integer({ min: -4000, max: 4000 }))
      .map(([now, minutes]) => [now.add({ minutes }), now] as const);
    const far = fc.tuple(anywhen, moments).map(([time, now]) => [time, now] as const);
    fc.assert(
      fc.property(fc.oneof(near, far), ([time, now]) => {
        const reading = parseEventTime(formatEventTime(time, now), now);
        expect(reading.ok && reading.time.epochMilliseconds).toBe(
          time.withTimeZone(now.timeZoneId).round({ smallestUnit: "minute", roundingMode: "floor" }).epochMilliseconds,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("what is still to come reads back as the same minute too", () => {
    const near = fc
      .tuple(moments, fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -3000, max: 3000 }))
      .map(([now, minutes, after]) => [now.add({ minutes }), now, now.add({ minutes: after })] as const);
    fc.assert(
      fc.property(near, ([time, now, after]) => {
        const reading = parseEventTime(formatEventTime(time, now, after), now, after);
        expect(reading.ok && reading.time.epochMilliseconds).toBe(
          time.round({ smallestUnit: "minute", roundingMode: "floor" }).epochMilliseconds,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2018-05-04T02:14", "02:14"],
    ["2018-05-03T23:50", "yesterday 23:50"],
    ["2018-05-04T22:00", "today 22:00"],
    ["2018-05-02T23:50", "2 May 23:50"],
    ["2017-05-03T23:50", "3 May 2017 23:50"],
    ["2017-10-29T01:30+01:00", "29 Oct 01:30 BST"],
    ["2017-10-29T01:30+00:00", "29 Oct 01:30 GMT"],
  ])("the field shows %s as %s", (time, expected) => {
    expect(formatEventTime(london(time), countNight)).toBe(expected);
  });

  test("in another zone the offset tells the two hours apart", () => {
    const time = Temporal.ZonedDateTime.from("2026-11-01T01:30-05:00[America/New_York]");
    expect(formatEventTime(time, time.add({ hours: 2 }))).toBe("01:30 -05:00");
  });
});

import { describe, expect, test } from "vitest";
import { momentOf } from "../../model/moment";
import { expectedClock, expectedLater, formatExpectedTime, readExpectedTime } from "./expectedTime";

const pollDate = "2018-05-03";
const london = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[Europe/London]`);
const evening = london("2018-05-02T20:00");
const night = london("2018-05-04T02:40:30");

function read(text: string, now: Temporal.ZonedDateTime, day = pollDate): string {
  const reading = readExpectedTime(text, now, day);
  return reading.ok ? reading.time.toPlainDateTime().toString({ smallestUnit: "minute" }) : reading.message;
}

describe("when a declaration is expected", () => {
  test.each([
    ["0230", "2018-05-04T02:30"],
    ["02:30", "2018-05-04T02:30"],
    ["2.30am", "2018-05-04T02:30"],
    ["around 02:30", "2018-05-04T02:30"],
    ["c. 2.30am", "2018-05-04T02:30"],
    ["~0230", "2018-05-04T02:30"],
    ["2345", "2018-05-03T23:45"],
    ["midnight", "2018-05-04T00:00"],
    ["15:00", "2018-05-04T15:00"],
    ["Sat 11:00", "2018-05-05T11:00"],
    ["Fri 02:30", "2018-05-04T02:30"],
    ["4 May 02:30", "2018-05-04T02:30"],
    ["2018-05-04 02:30", "2018-05-04T02:30"],
  ])("%s means the same the evening before the poll and in the night of counting", (text, expected) => {
    expect(read(text, evening)).toBe(expected);
    expect(read(text, night)).toBe(expected);
  });

  test("what is said from today is counted from today", () => {
    expect(read("tomorrow 0230", london("2018-05-03T21:00"))).toBe("2018-05-04T02:30");
    expect(read("-5m", night)).toBe("2018-05-04T02:35");
  });

  test("without a day of the poll, or long after it, the next such time is meant, or one that was just missed", () => {
    for (const day of ["", "2018-04-01"]) {
      expect(read("0230", evening, day)).toBe("2018-05-03T02:30");
      expect(read("1900", evening, day)).toBe("2018-05-02T19:00");
      expect(read("1700", evening, day)).toBe("2018-05-03T17:00");
    }
  });

  test("what is no time is refused with times as they are typed here", () => {
    expect(read("soon", night)).toBe("“soon” is not a time. Type it as 0230, 02:30 or tomorrow 02:30.");
  });

  test("the field shows the shortest words that are read back", () => {
    const at = (wall: string) => momentOf(london(wall));
    expect(formatExpectedTime(at("2018-05-04T02:30"), evening, pollDate)).toBe("02:30");
    expect(formatExpectedTime(at("2018-05-04T02:30"), night, pollDate)).toBe("02:30");
    expect(formatExpectedTime(at("2018-05-05T11:00"), night, pollDate)).toBe("tomorrow 11:00");
    expect(formatExpectedTime(at("2018-05-04T02:30"), evening, "")).toBe("4 May 02:30");
  });
});

test("later is later than what was expected, or than now where that is past", () => {
  const expected = momentOf(london("2018-05-04T03:00"));
  expect(expectedLater(expected, 15, night)).toEqual(momentOf(london("2018-05-04T03:15")));
  expect(expectedLater(momentOf(london("2018-05-04T02:30")), 15, night)).toEqual(momentOf(london("2018-05-04T02:55")));
  expect(expectedLater(null, 30, night)).toEqual(momentOf(london("2018-05-04T03:10")));
});

test("a time of this night is a clock time, one of another day says which", () => {
  const shown = (wall: string) => expectedClock(london(wall).epochMilliseconds, night);
  expect(shown("2018-05-04T02:30")).toBe("02:30");
  expect(shown("2018-05-04T15:00")).toBe("15:00");
  expect(shown("2018-05-05T11:00")).toBe("Sat 11:00");
  expect(shown("2018-05-17T11:00")).toBe("17 May 11:00");
});

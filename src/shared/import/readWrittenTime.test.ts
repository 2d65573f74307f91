import { describe, expect, test } from "vitest";
import { findFullDate, readDayLine, readTimeAtEnd, readTimeAtStart } from "./readWrittenTime";

const latest = Temporal.PlainDate.from("2018-05-05");

function start(text: string) {
  const found = readTimeAtStart(text, latest);
  if (found?.time.kind !== "clock") return undefined;
  const { clock, date, offset } = found.time;
  return [[date, clock, offset].filter(Boolean).join(" "), text.slice(found.to)];
}

describe("a line begins with a time", () => {
  test.each([
    ["02:14", "02:14", ""],
    ["2:14 Plymouth", "02:14", "Plymouth"],
    ["02:14 the count begins", "02:14", "the count begins"],
    ["[02:14] Plymouth", "02:14", "Plymouth"],
    ["(02:14) Plymouth", "02:14", "Plymouth"],
    ["02:14:33 – Plymouth", "02:14", "Plymouth"],
    ["02:14: Plymouth", "02:14", "Plymouth"],
    ["02:14 - Plymouth", "02:14", "Plymouth"],
    ["02:14Plymouth", "02:14", "Plymouth"],
    ["2.14am", "02:14", ""],
    ["2.14am Plymouth", "02:14", "Plymouth"],
    ["2.14 a.m. Plymouth", "02:14", "Plymouth"],
    ["02.14 BST Plymouth:", "02:14 +01:00", "Plymouth:"],
    ["02.14 Plymouth declares", "02:14", "Plymouth declares"],
    ["11:58pm – Polls close", "23:58", "Polls close"],
    ["11pm – Polls close", "23:00", "Polls close"],
    ["11pm: polls close", "23:00", "polls close"],
    ["12am Midnight", "00:00", "Midnight"],
    ["12pm Noon", "12:00", "Noon"],
    ["02:14+02:00 Brussels", "02:14 +02:00", "Brussels"],
    ["02:14Z", "02:14 +00:00", ""],
    ["1h ago 02.14 BST", "02:14 +01:00", ""],
    ["Published at 02:14 British Summer Time 5 May", "2018-05-05 02:14 +01:00", ""],
    ["Fri 4 May 2018, 02:14 BST: Plymouth", "2018-05-04 02:14 +01:00", "Plymouth"],
    ["4 May 02:14 Plymouth", "2018-05-04 02:14", "Plymouth"],
    ["May 4, 2018 at 2:14am Plymouth", "2018-05-04 02:14", "Plymouth"],
    ["02:14, 4 May Plymouth", "2018-05-04 02:14", "Plymouth"],
    ["2018-05-04T02:14Z Plymouth", "2018-05-04 02:14 +00:00", "Plymouth"],
    ["2018-05-04 02:14 Plymouth", "2018-05-04 02:14", "Plymouth"],
    ["04/05/2018 02:14 Plymouth", "2018-05-04 02:14", "Plymouth"],
    ["30 December 23:10 Plymouth", "2017-12-30 23:10", "Plymouth"],
    ["6 May 00:10 Plymouth", "2018-05-06 00:10", "Plymouth"],
  ])("%s", (text, time, rest) => {
    expect(start(text)).toEqual([time, rest]);
  });

  test.each([
    "2.14 per cent of the vote",
    "12.50 was charged",
    "2.14%",
    "02:14% of it",
    "2018 was the year",
    "1405 votes each",
    "2 to 1",
    "2am is late for a count",
    "11pm deadline passes without a word",
    "10:00–11:00 verification",
    "25:14 Plymouth",
    "02:74 Plymouth",
    "14:10pm Plymouth",
    "4 May 2018",
    "May 10:30 or not",
    "At 02:14 the returning officer came",
    "Updated at 02.20 BST",
    "14.5 points",
    "",
  ])("and this does not: %s", (text) => {
    expect(start(text)).toBeUndefined();
  });
});

test.each([
  ["Polls close – 22:00", "Polls close", "22:00"],
  ["Polls close, 10pm", "Polls close", "22:00"],
  ["Plymouth declares (2.14am)", "Plymouth declares", "02:14"],
  ["Plymouth declares 02.14 BST", "Plymouth declares", "02:14"],
  ["Labour gain Plymouth, published at 02:14 4 May", "Labour gain Plymouth", "02:14"],
  ["The swing is 2.14", undefined, undefined],
  ["Plymouth 10–11", undefined, undefined],
  ["Turnout by 22:00 and after", undefined, undefined],
])("the time at the end of “%s”", (text, words, clock) => {
  const found = readTimeAtEnd(text, latest);
  expect(found && text.slice(0, found.from)).toBe(words);
  expect(found?.time).toEqual(clock === undefined ? undefined : expect.objectContaining({ clock }));
});

test.each([
  ["Friday 4 May 2018", "2018-05-04"],
  ["Friday, 4 May", "2018-05-04"],
  ["4th of May", "2018-05-04"],
  ["May 4, 2018:", "2018-05-04"],
  ["Sept 4", "2017-09-04"],
  ["2018-05-04", "2018-05-04"],
  ["4/5/2018", "2018-05-04"],
  ["29 February", "2016-02-29"],
  ["31 February", undefined],
  ["Friday", undefined],
  ["4 May was a Friday", undefined],
])("the day of the line “%s”", (text, date) => {
  expect(readDayLine(text, latest)).toBe(date);
});

test.each([
  ["Local elections, Thursday 3 May 2018: the night", "2018-05-03"],
  ["It was May 3, 2018", "2018-05-03"],
  ["On 3 May nobody knew", undefined],
  ["14 seats of 57, 2018", undefined],
])("the full date in “%s”", (text, date) => {
  expect(findFullDate(text)).toBe(date);
});

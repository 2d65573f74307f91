import type { ContestId } from "@shared/model/ids";
import type { ExpectedDeclaration } from "@shared/results/expected/expectedDeclarations";
import { expect, test } from "vitest";
import { Reminders, reminderWords } from "./reminders";

const now = Temporal.ZonedDateTime.from("2018-05-04T02:30[Europe/London]");
const minute = 60_000;
const at = (minutes: number) => now.epochMilliseconds + minutes * minute;

function expected(name: string, minutes: number, where = ""): ExpectedDeclaration {
  return { kind: "contest", id: name as ContestId, name, where, at: at(minutes) };
}

test("what becomes due is told once, and after a sleep all of it together", () => {
  const all = [expected("Ham", -5), expected("Plymouth", 0), expected("Barnet", 15), expected("Trafford", 60)];
  const reminders = new Reminders(at(-1));
  const told = (minutes: number) => reminders.due(all, at(minutes)).map(({ name }) => name);
  expect(told(-0.5)).toEqual([]);
  expect(told(0)).toEqual(["Plymouth"]);
  expect(told(0.2)).toEqual([]);
  expect(told(240)).toEqual(["Barnet", "Trafford"]);
});

test("a clock that is set back tells nothing twice, and a new time is told again", () => {
  const reminders = new Reminders(at(-1));
  expect(reminders.due([expected("Plymouth", 0)], at(1))).toHaveLength(1);
  expect(reminders.due([expected("Plymouth", 0)], at(-60))).toEqual([]);
  expect(reminders.due([expected("Plymouth", 0)], at(1))).toEqual([]);
  expect(reminders.due([expected("Plymouth", 15)], at(15))).toHaveLength(1);
});

test("a time that was past when it was typed is not told", () => {
  const reminders = new Reminders(at(0));
  reminders.due([], at(1));
  expect(reminders.due([expected("Plymouth", -30)], at(2))).toEqual([]);
});

test("one is told by name, many with how many more", () => {
  expect(reminderWords([expected("Plymouth", 0)], now)).toBe("Plymouth was expected 02:30.");
  expect(reminderWords([expected("Abbey", 0, "Barnet")], now)).toBe("Abbey (Barnet) was expected 02:30.");
  const many = ["A", "B", "C", "D", "E"].map((name, index) => expected(name, index));
  expect(reminderWords(many, now)).toBe("Expected by now: A 02:30, B 02:31, C 02:32 and 2 more.");
});

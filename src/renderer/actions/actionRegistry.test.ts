import { expect, test } from "vitest";
import { canPerform, isActionOn, performAction, registerActions } from "./actionRegistry";

test("the last who can do an action does it, and gives it back when it goes", () => {
  const done: string[] = [];
  const stopBody = registerActions({ bold: { perform: () => done.push("body") } });
  const stopDialog = registerActions({ bold: { perform: () => done.push("dialog"), isOn: () => true } });
  performAction("bold");
  expect(isActionOn("bold")).toBe(true);
  stopDialog();
  performAction("bold");
  expect(isActionOn("bold")).toBeUndefined();
  stopBody();
  performAction("bold");
  expect(done).toEqual(["dialog", "body"]);
  expect(canPerform("bold")).toBe(false);
});

test("the order in which they go does not matter", () => {
  const done: string[] = [];
  const stopFirst = registerActions({ quote: { perform: () => done.push("first") } });
  const stopSecond = registerActions({ quote: { perform: () => done.push("second") } });
  stopFirst();
  performAction("quote");
  stopSecond();
  expect(done).toEqual(["second"]);
});

test("what cannot be done now is not done", () => {
  const done: string[] = [];
  const stop = registerActions({ undo: { perform: () => done.push("undo"), isEnabled: () => false } });
  performAction("undo");
  expect(canPerform("undo")).toBe(false);
  expect(done).toEqual([]);
  stop();
});

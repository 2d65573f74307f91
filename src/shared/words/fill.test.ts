import { expect, test } from "vitest";
import { fill, fillText } from "./fill";

test("the parts of a string come in its own order, and a blank without a value stays", () => {
  expect(fill("Updated {time}, {day}.", { day: 4, time: 2 })).toEqual(["Updated ", 2, ", ", 4, "."]);
  expect(fillText("{day}: {time}, {zone}", { time: "02:14", day: "4 May" })).toBe("4 May: 02:14, {zone}");
});

test("what is put in is not read for blanks again, nor for names that every object has", () => {
  expect(fillText("{author} on {platform}", { author: "{platform}", platform: "X" })).toBe("{platform} on X");
  expect(fillText("{constructor}", {})).toBe("{constructor}");
});

import * as v from "valibot";
import { expect, test } from "vitest";
import { checkPart } from "./checkPart";

const schema = v.strictObject({
  name: v.pipe(v.string(), v.trim()),
  seats: v.array(v.strictObject({ count: v.pipe(v.number(), v.minValue(0, "a count is from 0")) })),
});

test("a part that fits is given as its schema has it", () => {
  expect(checkPart(schema, { name: " Ham ", seats: [{ count: 3 }] }, "the ward")).toEqual({
    name: "Ham",
    seats: [{ count: 3 }],
  });
});

test("one that does not is an error with the part, the place in it and the rule", () => {
  const check = (value: unknown) => () => checkPart(schema, value, "the ward “Ham”");
  expect(check({ name: "Ham", seats: [{ count: 1 }, { count: -1 }] })).toThrow(
    "the ward “Ham” cannot be read: seats.1.count: a count is from 0",
  );
  expect(check({ name: "Ham", seats: [], more: 1 })).toThrow("the ward “Ham” cannot be read: more: ");
  expect(check(undefined)).toThrow("the ward “Ham” cannot be read: all of it: ");
});

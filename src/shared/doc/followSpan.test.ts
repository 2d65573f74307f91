import { expect, test } from "vitest";
import { followSpan } from "./followSpan";

/** The span that stands in brackets, in both texts; a text without brackets holds nothing of it. */
test.each([
  ["a [words] b", "a [words] b"],
  ["a [words] b", "new a [words] b"],
  ["a [words] b", "a [words] b, and more"],
  ["a [words] b", "a [wonderful rds] b"],
  ["[words]", "new [words]"],
  ["[words]", "[words] new"],
  ["a [words] b", "a [rds] b"],
  ["a [words] b", "a [wo] b"],
  ["a [words] b", "a  b"],
  ["a [words] b", "x"],
  ["held by [41 votes]", "held\n by [41 good votes]"],
  ["a [two words] b", "an a [two] b"],
  ["the [words] here", "of the [wo and rds] there"],
])("from %s to %s", (before, after) => {
  const bare = (text: string) => text.replace(/[[\]]/g, "");
  const span = { start: before.indexOf("["), end: before.indexOf("]") - 1 };
  const expected = after.includes("[") ? [after.indexOf("["), after.indexOf("]") - 1] : undefined;
  expect(followSpan(span, bare(before), bare(after))).toEqual(expected);
});

test("a span in a text that was written anew is known no more", () => {
  const [before, after] = ["abc ".repeat(500), "xyz ".repeat(500)];
  expect(followSpan({ start: 800, end: 900 }, before, after)).toBeUndefined();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blanksOf, fillBlanks } from "./fillBlanks";

describe("blanks", () => {
  test("are filled where they are known, in any case, and stay where they are not", () => {
    const line = "{{winner}} beat {{ Loser }} by {{majority}}; {{constructor}}, {{}} and {{not known}} stay.";
    expect(fillBlanks(line, { winner: "Ann", loser: "Bob", majority: "1,234" })).toBe(
      "Ann beat Bob by 1,234; {{constructor}}, {{}} and {{not known}} stay.",
    );
    expect(blanksOf(line)).toEqual(["winner", "Loser", "majority", "constructor", "", "not known"]);
    expect(blanksOf("{{a}} {b} {{a}} }} {{")).toEqual(["a"]);
  });

  test("what is filled in is not read again, nor as a pattern", () => {
    expect(fillBlanks("{{winner}}{{x}}", { winner: "{{x}} $& $1" })).toBe("{{x}} $& $1{{x}}");
  });

  test("a line without blanks is as it was; one with all values has none left", () => {
    const names = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(names), fc.stringMatching(/^[a-z .,']*$/), (blanks, words) => {
        const line = words + blanks.map((name) => `{{${name}}}`).join(words);
        expect(fillBlanks(words, { a: "b" })).toBe(words);
        expect(blanksOf(fillBlanks(line, Object.fromEntries(blanks.map((name) => [name, "1"]))))).toEqual([]);
      }),
    );
  });
});

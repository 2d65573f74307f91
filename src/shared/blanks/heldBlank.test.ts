import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlanks } from "./findBlanks";
import { fillingOf, type HeldBlank, holdBlank, placeOfHeld } from "./heldBlank";

const line = "Elected: {{winner}}, by {{ majority }}.";

function hold(name: string): HeldBlank {
  const blank = findBlanks(line).find((one) => one.name === name);
  const held = blank && holdBlank(line, blank.from, blank.to);
  if (!held) throw new Error(`no blank ${name}`);
  return held;
}

test("blanks are found with their places, however they are spaced", () => {
  expect(findBlanks(line)).toEqual([
    { name: "winner", from: 9, to: 19 },
    { name: "majority", from: 24, to: 38 },
  ]);
  expect(findBlanks("{{a}}{b}{{}}{{{c}}}")).toMatchObject([{ name: "a" }, { name: "" }, { name: "c" }]);
});

test("only a blank that is selected whole is held", () => {
  expect(holdBlank(line, 9, 19)).toEqual({ name: "winner", before: "Elected: ", after: ", by {{ majority }}." });
  for (const [from, to] of [
    [9, 18],
    [8, 19],
    [9, 20],
    [9, 38],
    [0, 0],
  ] as const)
    expect(holdBlank(line, from, to), `${from}–${to}`).toBeUndefined();
});

test("what is typed over it is its filling; nothing, another blank and a line that changed otherwise are none", () => {
  const held = hold("winner");
  expect(fillingOf(line, held)).toBeUndefined();
  expect(fillingOf("Elected: Ann Lee, by {{ majority }}.", held)).toBe("Ann Lee");
  expect(fillingOf("Elected: , by {{ majority }}.", held)).toBeUndefined();
  expect(fillingOf("Elected: {{x}}, by {{ majority }}.", held)).toBeUndefined();
  expect(fillingOf("Not elected: Ann Lee, by {{ majority }}.", held)).toBeUndefined();
  expect(fillingOf("Elected: Ann Lee, by 12.", held)).toBeUndefined();
});

test("whatever is typed over a blank, its place holds exactly that", () => {
  const words = fc.string({ unit: fc.constantFrom(..."ab {}."), maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (before, after, typed) => {
      const held = { name: "x", before, after };
      const place = placeOfHeld(before + typed + after, held);
      expect(place).toEqual({ from: before.length, to: before.length + typed.length });
    }),
  );
});

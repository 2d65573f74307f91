import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatChange, formatCount, formatPoints, formatShare } from "./formatFigure";
import { type Figure, parseChange, parseCount, parseShare } from "./parseFigure";

/** The value, "empty", or the sentence. */
function told(figure: Figure): number | string {
  if (figure.kind === "empty") return "empty";
  return figure.kind === "value" ? figure.value : figure.sentence;
}

describe("a count", () => {
  test.each([
    ["1405", 1405],
    ["1,405", 1405],
    ["1 405", 1405],
    ["1\u00a0405", 1405],
    ["1\u202f405", 1405],
    ["1\u2009405", 1405],
    [" 1,405\t", 1405],
    ["\ufeff1405", 1405],
    ["\u200e1,405\u200b", 1405],
    ["46,208,000", 46_208_000],
    ["0", 0],
    ["012", 12],
    ["1405.0", 1405],
    ["", "empty"],
    [" \u00a0 ", "empty"],
    ["n/a", "empty"],
    ["N/A", "empty"],
    ["-", "empty"],
    ["\u2013", "empty"],
    ["\u2014", "empty"],
    ["35.2%", "35.2% is a percentage; ballot papers are counted in whole numbers."],
    ["0.352", "0.352 is a fraction; ballot papers are counted in whole numbers."],
    [".352", ".352 is a fraction; ballot papers are counted in whole numbers."],
    ["35.2", "35.2 is not a whole number; ballot papers are counted in whole numbers."],
    ["1405+12", "1405+12 is a sum; type 1,417 instead."],
    ["=1,405 + 12", "=1,405 + 12 is a sum; type 1,417 instead."],
    ["14,05+12", "14,05+12 is a sum; type what it comes to instead."],
    ["-3", "-3 is below zero; ballot papers are counted in whole numbers from 0."],
    ["\u22123", "\u22123 is below zero; ballot papers are counted in whole numbers from 0."],
    ["+12", "+12 is a change; ballot papers are counted in whole numbers."],
    ["1.405", "1.405 could be 1,405 or a decimal; type 1,405 without the dot."],
    ["1.405.233", "1.405.233 could be 1,405,233 or a decimal; type 1,405,233 without the dot."],
    ["1,40", "“1,40” is not a number that can be read; type it as 1405 or 1,405."],
    ["0,352", "“0,352” is not a number that can be read; type it as 1405 or 1,405."],
    ["1,405 233", "“1,405 233” is not a number that can be read; type it as 1405 or 1,405."],
    ["1'405", "“1'405” is not a number that can be read; type it as 1405 or 1,405."],
    ["1’405", "“1’405” is not a number that can be read; type it as 1405 or 1,405."],
    ["\uff11\uff14\uff10\uff15", "“１４０５” is not a number that can be read; type it as 1405 or 1,405."],
    ["1e3", "“1e3” is not a number that can be read; type it as 1405 or 1,405."],
    ["many", "“many” is not a number that can be read; type it as 1405 or 1,405."],
    ["9".repeat(17), `${"9".repeat(17)} has more digits than any count.`],
  ])("%j", (text, expected) => {
    expect(told(parseCount(text))).toBe(expected);
  });

  test("a problem names what is counted", () => {
    expect(told(parseCount("12%", "seats"))).toBe("12% is a percentage; seats are counted in whole numbers.");
  });

  test("what is written reads back, with any space for the comma", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(",", " ", "\u00a0", "\u202f", "\u2009"), (count, between) => {
        expect(parseCount(formatCount(count))).toEqual({ kind: "value", value: count });
        expect(parseCount(formatCount(count).replaceAll(",", between))).toEqual({ kind: "value", value: count });
      }),
    );
  });
});

describe("a share", () => {
  test.each([
    ["35.2%", 0.352],
    ["35.2 %", 0.352],
    ["35.2", 0.352],
    ["0.352", 0.352],
    [".352", 0.352],
    ["0.352%", 0.00352],
    ["100%", 1],
    ["100", 1],
    ["1", 1],
    ["0", 0],
    ["", "empty"],
    ["n/a", "empty"],
    ["–", "empty"],
    ["135%", "135% is above 100%; type a share as 35.2% or 0.352."],
    ["1405", "1405 is above 100%; type a share as 35.2% or 0.352."],
    ["-5%", "-5% is below zero."],
    ["35,2%", "“35,2%” is not a number that can be read; type it as 35.2% or 0.352."],
  ])("%j", (text, expected) => {
    const share = told(parseShare(text));
    if (typeof expected === "number") expect(share).toBeCloseTo(expected, 10);
    else expect(share).toBe(expected);
  });

  test("what is written reads back to half of a tenth of a point", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const figure = parseShare(formatShare(share));
        expect(figure.kind === "value" && Math.abs(figure.value - share)).toBeLessThanOrEqual(0.0005 + 1e-12);
      }),
    );
  });
});

describe("a change", () => {
  test.each([
    ["+12", 12],
    ["12", 12],
    ["\u22123", -3],
    ["-3", -3],
    ["\u20133", -3],
    ["- 3", -3],
    ["+1.2", 1.2],
    ["(-2)", -2],
    ["(+2)", 2],
    ["(0)", 0],
    ["0", 0],
    ["-0", 0],
    ["+1,405", 1405],
    ["", "empty"],
    ["(-)", "empty"],
    ["n/a", "empty"],
    ["(2)", "(2) could be a gain or a loss; type +2 or −2."],
    ["+1.2%", "+1.2% is a percentage; type the change as +1.2 or −3."],
    ["+1.2.3", "“+1.2.3” is not a number that can be read; type it as +12 or −3."],
    ["up", "“up” is not a number that can be read; type it as +12 or −3."],
  ])("%j", (text, expected) => {
    expect(told(parseChange(text))).toBe(expected);
  });

  test("what is written reads back", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (change) => {
        expect(parseChange(formatChange(change))).toEqual({ kind: "value", value: change });
      }),
    );
  });
});

describe("any text", () => {
  const numberish = fc.string({ unit: fc.constantFrom(..."0123456789,. +-−–%()=e/naNA\u00a0\u202f'") });

  test("is read or refused in one sentence, never guessed as something that is no number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), numberish), (text) => {
        for (const figure of [parseCount(text), parseShare(text), parseChange(text)]) {
          if (figure.kind === "value") expect(Number.isFinite(figure.value)).toBe(true);
          if (figure.kind === "problem") expect(figure.sentence).toMatch(/\.$/);
        }
        const count = parseCount(text);
        if (count.kind === "value") expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
        const share = parseShare(text);
        if (share.kind === "value") expect(share.value >= 0 && share.value <= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("figures as they are written", () => {
  test.each([
    [formatCount(1405), "1,405"],
    [formatCount(0), "0"],
    [formatShare(0.3524), "35.2%"],
    [formatShare(1), "100.0%"],
    [formatChange(-3), "\u22123"],
    [formatChange(12), "+12"],
    [formatChange(0), "0"],
    [formatChange(-1405), "\u22121,405"],
    [formatPoints(0.0123), "+1.2"],
    [formatPoints(-0.0123), "\u22121.2"],
    [formatPoints(-0.0001), "0.0"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });
});

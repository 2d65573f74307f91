import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardedCell, unguardedCell } from "./guardedCell";

describe("guardedCell", () => {
  it.each(["=cmd|' /C calc'!A0", "+1+1", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("guards %j", (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
  });

  it.each(["-0.026312", "-3", "1405", "Nonsuch", ""])("leaves %j as it is", (text) => {
    expect(guardedCell(text)).toBe(text);
  });

  it("gives every text back", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^['=+\-@\t0-9a]{0,6}$/));
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguardedCell(guardedCell(cell))).toBe(cell);
        expect(guardedCell(cell)).not.toMatch(/^[=+@\t\r]/);
      }),
    );
  });

  it("leaves a name that begins with an apostrophe in somebody else's file alone", () => {
    expect(unguardedCell("'t Hooft")).toBe("'t Hooft");
  });
});

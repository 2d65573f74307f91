import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { NightdeskError, resultSchema, unwrap } from "./result";
import { answer } from "./wire";

const methods = {
  double: { takes: v.strictObject({ number: v.number() }) },
  fail: { takes: v.strictObject({ how: v.picklist(["kindly", "plainly", "oddly", "later"]) }) },
} as const;

let calls = 0;
const handlers = {
  double({ number }: { number: number }) {
    calls++;
    return number * 2;
  },
  fail({ how }: { how: "kindly" | "plainly" | "oddly" | "later" }) {
    switch (how) {
      case "kindly":
        throw new NightdeskError("diskFull", "The disk is full.");
      case "plainly":
        throw new Error("out of tape");
      case "oddly":
        throw "a string";
      case "later":
        return Promise.reject(new NightdeskError("notFound", "Not here."));
    }
  },
  toString: () => "a handler that no contract names",
};

describe("the gate of every call", () => {
  test("answers with what the handler makes of checked arguments", async () => {
    expect(await answer(methods, handlers, "double", { number: 21 })).toEqual({ ok: true, value: 42 });
  });

  test("knows no method that the contract does not name, by inheritance neither", async () => {
    for (const name of ["treble", "toString", "__proto__", "constructor", "hasOwnProperty", "valueOf", ""]) {
      expect(await answer(methods, handlers, name, {}), name).toEqual({
        ok: false,
        error: { code: "invalid", message: `there is no method “${name}”` },
      });
    }
  });

  test("refuses arguments that do not fit, before the handler is called", async () => {
    const before = calls;
    const cases = [undefined, null, {}, [], "21", { number: "21" }, { number: Number.NaN }, { number: 1, more: 2 }];
    for (const args of cases) {
      expect(await answer(methods, handlers, "double", args)).toMatchObject({
        ok: false,
        error: { code: "invalid", message: expect.stringMatching(/^double: /) },
      });
    }
    expect(calls).toBe(before);
  });

  test("puts whatever is thrown into the envelope, which fits its schema and throws again at the other end", async () => {
    for (const [how, error] of [
      ["kindly", { code: "diskFull", message: "The disk is full." }],
      ["plainly", { code: "unexpected", message: "out of tape" }],
      ["oddly", { code: "unexpected", message: "a string" }],
      ["later", { code: "notFound", message: "Not here." }],
    ] as const) {
      const result = await answer(methods, handlers, "fail", { how });
      expect(result).toEqual({ ok: false, error });
      expect(v.is(resultSchema, structuredClone(result))).toBe(true);
      expect(() => unwrap(result)).toThrow(new NightdeskError(error.code, error.message));
    }
  });
});

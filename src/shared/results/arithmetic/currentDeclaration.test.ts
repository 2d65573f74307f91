import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corrections } from "./corrections";
import { currentDeclaration, earlierDeclarations, rivalDeclarations, standingDeclarations } from "./currentDeclaration";
import { heldSince } from "./heldSince";
import { atNight, declarationId, someDeclaration } from "./testing/someResults";

const first = someDeclaration([10, 20], { id: declarationId(1), ...atNight("02:10") });
const second = someDeclaration([10, 25], { id: declarationId(2), ...atNight("02:40"), replaces: [declarationId(1)] });
const back = someDeclaration([10, 20], { id: declarationId(3), ...atNight("03:12"), replaces: [declarationId(2)] });
const rival = someDeclaration([10, 26], { id: declarationId(4), ...atNight("02:50"), replaces: [declarationId(1)] });

describe("currentDeclaration", () => {
  test("is the one that nothing replaces, in whatever order they came", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, back], { minLength: 3 }), (declarations) => {
        expect(currentDeclaration(declarations)).toBe(back);
        expect(earlierDeclarations(declarations)).toEqual([first, second]);
        expect(rivalDeclarations(declarations)).toEqual([]);
      }),
    );
    expect(currentDeclaration([])).toBeUndefined();
  });

  test("of two that correct the same one, the later recorded; the other contradicts it", () => {
    expect(currentDeclaration([first, rival, second])).toBe(rival);
    expect(rivalDeclarations([rival, first, second])).toEqual([second]);
    const sameTime = { ...second, recordedAt: rival.recordedAt };
    expect(currentDeclaration([rival, sameTime])).toBe(rival);
    expect(currentDeclaration([sameTime, rival])).toBe(rival);
  });

  test("of two that say the same, neither contradicts the other, and the next one takes the place of both", () => {
    const twin = { ...rival, votes: second.votes };
    expect(currentDeclaration([first, twin, second])).toBe(twin);
    expect(rivalDeclarations([first, twin, second])).toEqual([]);
    expect(earlierDeclarations([first, twin, second])).toEqual([first, second]);
    expect(standingDeclarations([first, twin, second])).toEqual([second, twin]);
  });

  test("declarations that replace each other do not all disappear", () => {
    const circle = [{ ...first, replaces: [second.id] }, second];
    expect(currentDeclaration(circle)).toBe(second);
    expect(corrections(circle, () => true)).toHaveLength(2);
  });
});

describe("heldSince", () => {
  test("figures that were taken back count from when they were first read out", () => {
    expect(heldSince(back, [first, second, back])).toEqual(first.at);
    expect(heldSince(second, [first, second])).toEqual(second.at);
  });
});

describe("corrections", () => {
  const isResult = ({ state }: typeof first) => state === "declared";

  test("every change on the way, in order", () => {
    expect(corrections([back, first, second], isResult)).toEqual([
      { before: first, after: second },
      { before: second, after: back },
    ]);
  });

  test("compares what was declared after a recount with what was declared before it", () => {
    const recount = { ...second, state: "recount" as const };
    const again = { ...back, votes: second.votes };
    expect(corrections([first, recount, again], isResult).at(-1)).toEqual({ before: first, after: again });
  });

  test("the same figures from another source, and the first after provisional ones, are none", () => {
    expect(corrections([first, { ...second, votes: first.votes, source: "Council" }], isResult)).toEqual([]);
    expect(corrections([{ ...first, state: "provisional" }, second], isResult)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Authority, AuthorityDeclaration } from "../authority";
import { conservative, green, independent, labour, liberalDemocrat } from "../parties/partyIds";
import { noOverallControl, type PartyId } from "../party";
import { authorityResult } from "./authorityResult";
import { controlOf, seatsForMajority } from "./control";
import { controlOutcome } from "./controlOutcome";
import { addedUp, seatsAfter } from "./seatCounts";
import {
  authorityId,
  contestId,
  declarationId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "./testing/someResults";

function resultOf(
  authority: Partial<Authority>,
  declaration?: Partial<AuthorityDeclaration>,
  contests: readonly ReturnType<typeof ward>[] = [],
) {
  const declarations = declaration ? [someCouncilDeclaration(declaration)] : [];
  const whole = someAuthority({ ...authority, declarations });
  return authorityResult(someResults({ authorities: [whole], contests }), whole);
}

/** A ward of one seat that `winner` has won, or that has not declared. */
function ward(number: number, winner: PartyId | undefined, held: PartyId = labour) {
  return someContest({
    id: contestId(number),
    authorityId: authorityId(1),
    previousHolders: [held],
    candidates: someCandidates([["Ann", winner ?? labour]]),
    declarations: winner ? [someDeclaration([100], { id: declarationId(number) })] : [],
  });
}

describe("control", () => {
  test("is more than half of all seats", () => {
    expect([1, 2, 57, 60].map(seatsForMajority)).toEqual([1, 2, 29, 31]);
    expect(
      controlOf(
        60,
        addedUp([
          [labour, 31],
          [conservative, 29],
        ]),
      ),
    ).toBe(labour);
    expect(
      controlOf(
        60,
        addedUp([
          [labour, 30],
          [conservative, 30],
        ]),
      ),
    ).toBe(noOverallControl);
  });

  test("a seat that nobody accounts for matters only where it could give a majority", () => {
    expect(controlOf(57, addedUp([[labour, 29]]))).toBe(labour);
    expect(
      controlOf(
        57,
        addedUp([
          [labour, 28],
          [conservative, 28],
        ]),
      ),
    ).toBeNull();
    expect(
      controlOf(
        57,
        addedUp([
          [labour, 27],
          [conservative, 20],
          [green, 9],
        ]),
      ),
    ).toBe(noOverallControl);
    expect(
      controlOf(
        57,
        addedUp([
          [labour, 40],
          [conservative, 20],
        ]),
      ),
    ).toBeNull();
    expect(controlOf(0, new Map())).toBeNull();
  });

  test("gain, hold and lose follow from before and after", () => {
    const control = fc.constantFrom(labour, conservative, noOverallControl as PartyId);
    fc.assert(
      fc.property(control, control, (before, now) => {
        const { kind } = controlOutcome(before, now);
        expect(kind === "hold").toBe(before === now);
        expect(kind === "lose").toBe(before !== now && now === noOverallControl);
        expect(kind === "gain").toBe(before !== now && now !== noOverallControl);
      }),
    );
    expect(controlOutcome(null, labour)).toEqual({ kind: "win", control: labour });
    expect(controlOutcome(labour, null)).toEqual({ kind: "none" });
  });

  test("at most one party controls, and the seats after are those before, less those defended, and those won", () => {
    const seats = fc.dictionary(fc.constantFrom(labour, conservative, green, liberalDemocrat), fc.nat({ max: 60 }));
    const seatsBy = seats.map((each) => addedUp(Object.entries(each) as [PartyId, number][]));
    fc.assert(
      fc.property(seatsBy, (held) => {
        const all = [...held.values()].reduce((sum, each) => sum + each, 0);
        const over = [...held].filter(([, own]) => own * 2 > all).map(([party]) => party);
        expect(controlOf(all, held)).toBe(all === 0 ? null : (over[0] ?? noOverallControl));
        expect([...seatsAfter(held, held, held)]).toEqual([...held]);
      }),
    );
  });
});

describe("a council that elects all of its seats", () => {
  const council = { seats: 54, before: seatList("liberal-democrat 45, conservative 9") };

  test("what was won is what the chamber now holds", () => {
    const result = resultOf(council, { won: seatList("liberal-democrat 33, conservative 18, independent 3") });
    expect(result.rows).toEqual([
      { party: liberalDemocrat, before: 45, defended: 45, won: 33, after: 33, change: -12 },
      { party: conservative, before: 9, defended: 9, won: 18, after: 18, change: 9 },
      { party: independent, before: 0, defended: 0, won: 3, after: 3, change: 3 },
    ]);
    expect(result).toMatchObject({
      control: liberalDemocrat,
      controlBefore: liberalDemocrat,
      controlIsAnnounced: false,
      outcome: { kind: "hold", control: liberalDemocrat },
      seatsUp: 54,
      seatsForMajority: 28,
      majorityOf: 12,
      complete: true,
    });
  });

  test("figures that are provisional are shown and decide nothing", () => {
    const result = resultOf(council, { state: "provisional", won: seatList("liberal-democrat 33"), control: labour });
    expect(result.rows[0]).toMatchObject({ won: 33 });
    expect(result).toMatchObject({ state: "provisional", control: null, outcome: { kind: "none" }, complete: false });
  });

  test("control as it was announced comes before what the seats say", () => {
    const result = resultOf(council, { won: seatList("liberal-democrat 33"), control: noOverallControl });
    expect(result).toMatchObject({ controlIsAnnounced: true, outcome: { kind: "lose", from: liberalDemocrat } });
    expect(resultOf({ controlBefore: labour }, { control: labour })).toMatchObject({
      rows: [],
      outcome: { kind: "hold", control: labour },
      complete: true,
    });
  });

  test("the chamber alone is enough, and nothing at all is nothing", () => {
    expect(resultOf(council, { after: seatList("liberal-democrat 20, conservative 34") }).rows[0]).toMatchObject({
      party: conservative,
      won: 34,
      after: 34,
      change: 25,
    });
    expect(resultOf({})).toMatchObject({ rows: [], control: null, seatsForMajority: null, complete: false });
    expect(resultOf({}, {})).toMatchObject({ control: null, complete: false });
  });
});

describe("a council that elects a third", () => {
  const plymouth = {
    seats: 57,
    seatsUp: 19,
    before: seatList("labour 28, conservative 27, own-ukip 2"),
    defended: seatList("labour 9, conservative 8, own-ukip 2"),
    controlBefore: conservative,
  };

  test("won tonight and the chamber now are two figures", () => {
    const result = resultOf(plymouth, { won: seatList("labour 12, conservative 7") });
    expect(result.rows).toEqual([
      { party: labour, before: 28, defended: 9, won: 12, after: 31, change: 3 },
      { party: conservative, before: 27, defended: 8, won: 7, after: 26, change: -1 },
      { party: "own-ukip", before: 2, defended: 2, won: 0, after: 0, change: -2 },
    ]);
    expect(result).toMatchObject({ outcome: { kind: "gain", control: labour, from: conservative }, majorityOf: 5 });
  });

  test("without the chamber before, the change is of the seats that were up and control is not known", () => {
    const result = resultOf({ ...plymouth, before: [] }, { won: seatList("labour 12, conservative 7") });
    expect(result.rows[0]).toEqual({ party: labour, before: null, defended: 9, won: 12, after: null, change: 3 });
    expect(result.outcome).toEqual({ kind: "none" });
  });

  test("seats defended are those of the wards where nobody typed them", () => {
    const small = { seats: 3, seatsUp: 2, before: seatList("labour 3") };
    const result = resultOf(small, undefined, [ward(1, green), ward(2, labour)]);
    expect(result.rows).toEqual([
      { party: labour, before: 3, defended: 2, won: 1, after: 2, change: -1 },
      { party: green, before: 0, defended: 0, won: 1, after: 1, change: 1 },
    ]);
    expect(result).toMatchObject({ outcome: { kind: "hold", control: labour }, complete: true });
  });
});

describe("wards", () => {
  const council = { seats: 3, before: seatList("labour 3") };

  test("add up to what was won, and decide once all have declared", () => {
    const partial = resultOf(council, undefined, [ward(1, green), ward(2, green), ward(3, undefined)]);
    expect(partial.rows).toEqual([
      { party: green, before: 0, defended: 0, won: 2, after: null, change: null },
      { party: labour, before: 3, defended: 3, won: 0, after: null, change: null },
    ]);
    expect(partial).toMatchObject({ declaredWards: 2, totalWards: 3, outcome: { kind: "none" }, complete: false });
    const whole = resultOf(council, undefined, [ward(1, green), ward(2, green), ward(3, labour)]);
    expect(whole).toMatchObject({ outcome: { kind: "gain", control: green, from: labour }, complete: true });
  });

  test("of which some are not listed decide nothing, until control is announced", () => {
    const wards = [ward(1, green), ward(2, green)];
    expect(resultOf(council, undefined, wards)).toMatchObject({ complete: false, control: null });
    expect(resultOf(council, { control: green }, wards)).toMatchObject({
      complete: true,
      outcome: { kind: "gain", control: green, from: labour },
    });
  });

  test("what the council itself declares comes first", () => {
    const wards = [ward(1, green), ward(2, green), ward(3, green)];
    expect(resultOf(council, { won: seatList("labour 3") }, wards)).toMatchObject({ control: labour });
  });

  test("of a council of unknown size never make its control, however many of them are in", () => {
    const parties = fc.constantFrom(labour, conservative, green);
    fc.assert(
      fc.property(fc.array(parties, { minLength: 1, maxLength: 5 }), (winners) => {
        const wards = winners.map((winner, index) => ward(index + 1, winner));
        expect(resultOf({}, undefined, wards)).toMatchObject({
          declaredWards: winners.length,
          control: null,
          outcome: { kind: "none" },
          majorityOf: null,
          complete: false,
        });
      }),
    );
    expect(resultOf({}, { control: green }, [ward(1, green)])).toMatchObject({ control: green, complete: true });
    expect(resultOf({}, { won: seatList("labour 3") })).toMatchObject({ control: null, complete: true });
  });

  test("of the seats that are up make the change, and no control, while the size of the chamber is not known", () => {
    const result = resultOf({ seatsUp: 2, defended: seatList("labour 2") }, undefined, [
      ward(1, green),
      ward(2, labour),
    ]);
    expect(result).toMatchObject({ complete: true, control: null, outcome: { kind: "none" } });
    expect(result.rows).toContainEqual({ party: labour, before: null, defended: 2, won: 1, after: null, change: -1 });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Control as ControlName, changesOfControl, controlOnTheEve } from "../../sample/changesOfControl";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { ControlCount, Election } from "../election";
import { conservative, green, independent, labour, liberalDemocrat } from "../parties/partyIds";
import { type Control, noOverallControl } from "../party";
import type { Results } from "../results";
import { tallyOf } from "./tally";
import {
  atNight,
  authorityId,
  contestId,
  declarationId,
  electionId,
  londonTime,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
  someResults,
} from "./testing/someResults";

const controlNamed: Readonly<Record<ControlName, Control>> = {
  Conservative: conservative,
  Labour: labour,
  "Liberal Democrat": liberalDemocrat,
  "No overall control": noOverallControl,
};
const countsOf = (con: number, lab: number, ld: number, noc: number): readonly ControlCount[] => [
  { control: conservative, councils: con },
  { control: labour, councils: lab },
  { control: liberalDemocrat, councils: ld },
  { control: noOverallControl, councils: noc },
];
/** The councils that changed hands, each with its control announced. */
const changed: readonly Authority[] = changesOfControl.map(({ council, from, to }, index) =>
  someAuthority({
    id: authorityId(index + 1),
    name: council,
    controlBefore: controlNamed[from],
    declarations: [someCouncilDeclaration({ id: declarationId(index + 1), control: controlNamed[to] })],
  }),
);
const councilTally = (authorities: readonly Authority[], unlistedHolds: Election["unlistedHolds"]) => {
  const election = someElection({ kind: "council", total: 150, unlistedHolds, controlBefore: countsOf(48, 74, 5, 23) });
  const { councils, ...rest } = tallyOf(someResults({ elections: [election], authorities }), election.id);
  return { ...rest, councils: councils.map(({ control, count, change }) => [control, count, change]) };
};

describe("the local elections of May 2018", () => {
  test("the fifteen changes and the holds give the table of all 150", () => {
    // On the eve 48, 74, 5 and 23; what left each of them is not among its holds.
    const left = (control: ControlName) => changesOfControl.filter(({ from }) => from === control).length;
    const held = (control: ControlName) => controlOnTheEve[control] - left(control);
    const holds = countsOf(held("Conservative"), held("Labour"), held("Liberal Democrat"), held("No overall control"));
    const tally = councilTally(changed, holds);
    expect(tally.councils).toEqual([
      [labour, 74, 0],
      [conservative, 46, -2],
      [liberalDemocrat, 9, 4],
      [noOverallControl, 21, -2],
    ]);
    expect([tally.councilsDeclared, tally.councilsTotal]).toEqual([150, 150]);
  });

  test("the table of 4 May, after 94 of 150, is some of the changes and the holds so far", () => {
    const names = ["Nuneaton & Bedworth", "Basildon", "Peterborough", "Trafford", "Plymouth", "Derby", "Redditch"];
    const soFar = changed.filter(({ name }) => names.includes(name));
    // Gained so far: Conservative 3, Labour 1, no overall control 3.
    const tally = councilTally(soFar, countsOf(25, 47, 4, 11));
    expect(tally.councils).toEqual([
      [labour, 48, -2],
      [conservative, 28, 1],
      [liberalDemocrat, 4, 0],
      [noOverallControl, 14, 1],
    ]);
    expect([tally.councilsDeclared, tally.councilsTotal]).toEqual([94, 150]);
  });
});

const three = someCandidates([
  ["Ann", labour],
  ["Bob", conservative],
  ["Cat", green],
]);
const seatOf = (
  number: number,
  votes: readonly number[],
  fields: Partial<Contest> = {},
  declared: Partial<Declaration> = {},
) =>
  someContest({
    id: contestId(number),
    candidates: three,
    previousHolders: [labour],
    declarations: [someDeclaration(votes, { id: declarationId(number), ...declared })],
    ...fields,
  });
const parliament = someElection({ kind: "parliamentary", total: 650, baseline: "2015" });
const tallyOfContests = (contests: readonly Contest[], upTo?: string) =>
  tallyOf(someResults({ elections: [parliament], contests }), parliament.id, upTo);

describe("seats", () => {
  test("by party with change, after so many of all", () => {
    const tally = tallyOfContests([seatOf(1, [3, 2, 1]), seatOf(2, [1, 3, 2]), someContest({ id: contestId(3) })]);
    expect(tally.seats).toEqual([
      { party: conservative, seats: 1, change: 1 },
      { party: labour, seats: 1, change: -1 },
    ]);
    expect(tally).toMatchObject({ contestsDeclared: 2, contestsTotal: 650, councilsTotal: null, baselines: ["2015"] });
  });

  test.each(["provisional", "recount", "countermanded"] as const)("what is %s counts nowhere", (state) => {
    const tally = tallyOfContests([seatOf(1, [3, 2, 1]), seatOf(2, [1, 3, 2], {}, { state, ...atNight("05:00") })]);
    expect(tally.seats).toEqual([{ party: labour, seats: 1, change: 0 }]);
    expect([tally.contestsDeclared, tally.asOf]).toEqual([1, atNight("02:14").at]);
  });

  test("one holder that is not known leaves no change at all, and so do two baselines", () => {
    const unknown = tallyOfContests([seatOf(1, [3, 2, 1]), seatOf(2, [1, 3, 2], { previousHolders: [] })]);
    expect(unknown.seats.map(({ seats, change }) => [seats, change])).toEqual([
      [1, null],
      [1, null],
    ]);
    const mixed = tallyOfContests([seatOf(1, [3, 2, 1]), seatOf(2, [3, 1, 2], { baseline: "the by-election" })]);
    expect(mixed.baselines).toEqual(["2015", "the by-election"]);
    expect(mixed.seats).toEqual([{ party: labour, seats: 2, change: null }]);
  });

  test("several independents are one row", () => {
    const candidates = someCandidates([["Ann", independent]]);
    const contests = [1, 2].map((number) => seatOf(number, [5], { candidates, previousHolders: [independent] }));
    expect(tallyOfContests(contests).seats).toEqual([{ party: independent, seats: 2, change: 0 }]);
  });

  test("only what was read out by a time", () => {
    const corrected = seatOf(1, [3, 2, 1]);
    const correction = someDeclaration([1, 2, 3], {
      id: declarationId(9),
      replaces: [declarationId(1)],
      ...atNight("03:12"),
    });
    const contests = [{ ...corrected, declarations: [...corrected.declarations, correction] }];
    expect(tallyOfContests(contests, londonTime("2018-05-04T03:00").instant).seats[0]?.party).toBe(labour);
    expect(tallyOfContests(contests).seats[0]?.party).toBe(green);
    expect(tallyOfContests(contests, londonTime("2018-05-04T02:00").instant)).toMatchObject({ seats: [], asOf: null });
  });

  test("nothing is declared", () => {
    expect(tallyOf(someResults(), electionId(1))).toMatchObject({
      councils: [],
      seats: [],
      contestsTotal: null,
      asOf: null,
    });
    expect(() => tallyOf(someResults(), electionId(2))).toThrow("is not in the blog");
  });
});

describe("councils with wards", () => {
  const ward = (number: number, votes: readonly number[]) => seatOf(number, votes, { authorityId: authorityId(1) });
  const tallyOfCouncil = (authority: Partial<Authority>, contests: readonly Contest[]) =>
    tallyOf(someResults({ authorities: [someAuthority(authority)], contests }), electionId(1));

  test("a seat counts once, from the wards until the council declares", () => {
    const wards = [ward(1, [3, 2, 1]), ward(2, [1, 3, 2])];
    const council = { seats: 3, before: seatList("labour 3") };
    const partial = tallyOfCouncil(council, [...wards, ward(3, [1, 1, 1])]);
    expect(partial.seats.map(({ party, seats, change }) => [party, seats, change])).toEqual([
      [conservative, 1, 1],
      [labour, 1, -1],
    ]);
    expect([partial.councilsDeclared, partial.councilsTotal, partial.contestsTotal]).toEqual([0, 1, 3]);
    const declaration = someCouncilDeclaration({ won: seatList("labour 2, conservative 1") });
    const whole = tallyOfCouncil({ ...council, declarations: [declaration] }, wards);
    expect(whole.seats).toEqual([
      { party: labour, seats: 2, change: -1 },
      { party: conservative, seats: 1, change: 1 },
    ]);
    expect(whole.councils).toEqual([{ control: labour, count: 1, change: 0 }]);
  });

  test("provisional figures of a council count nowhere, its declared wards do", () => {
    const declaration = someCouncilDeclaration({ state: "provisional", won: seatList("green 3"), control: green });
    const tally = tallyOfCouncil({ seats: 3, declarations: [declaration] }, [ward(1, [3, 2, 1])]);
    expect([tally.councils, tally.seats]).toEqual([[], [{ party: labour, seats: 1, change: 0 }]]);
  });

  test("a council that is provisional has no control, even where all its wards have declared", () => {
    const declaration = someCouncilDeclaration({ state: "provisional", won: seatList("labour 1") });
    const tally = tallyOfCouncil({ seats: 1, declarations: [declaration] }, [ward(1, [3, 2, 1])]);
    expect([tally.councils, tally.seats]).toEqual([[], [{ party: labour, seats: 1, change: 0 }]]);
    expect(tallyOfCouncil({ seats: 1 }, [ward(1, [3, 2, 1])]).councils).toHaveLength(1);
  });

  test("who has no seat and lost none is left out", () => {
    const declaration = someCouncilDeclaration({ won: seatList("labour 3, green 0") });
    const tally = tallyOfCouncil({ seats: 3, before: seatList("labour 3"), declarations: [declaration] }, []);
    expect(tally.seats).toEqual([{ party: labour, seats: 3, change: 0 }]);
  });

  test("each on the council's own baseline, if it has one", () => {
    const council = { seats: 2, baseline: "2014", declarations: [someCouncilDeclaration({ control: labour })] };
    expect(tallyOfCouncil(council, []).baselines).toEqual(["2014"]);
    expect(tallyOfCouncil({ seats: 2, baseline: "2014" }, [ward(1, [3, 2, 1])]).baselines).toEqual(["2014"]);
  });

  test("where its own baseline is that of its seats and these are left out, control is against the election's", () => {
    const declaration = someCouncilDeclaration({ after: seatList("labour 2"), control: labour });
    const council = { seats: 2, before: seatList("green 2"), baseline: "2014", declarations: [declaration] };
    const electionOf = (unlistedHolds: Election["unlistedHolds"]) => someElection({ unlistedHolds });
    const tallyWith = (unlistedHolds: Election["unlistedHolds"]) =>
      tallyOf(
        someResults({ elections: [electionOf(unlistedHolds)], authorities: [someAuthority(council)] }),
        electionId(1),
      );
    expect(tallyWith([]).baselines).toEqual(["2014"]);
    const partly = tallyWith([{ control: labour, councils: 3 }]);
    expect([partly.baselines, partly.seats]).toEqual([["the eve of poll"], []]);
    expect(partly.councils).toEqual([
      { control: labour, count: 4, change: 1 },
      { control: green, count: 0, change: -1 },
    ]);
  });

  test("seats that are known for some of the councils alone are left out, and so is the time of their wards", () => {
    const wards = [seatOf(1, [3, 2, 1], { authorityId: authorityId(1) }, atNight("03:00"))];
    const told = someAuthority({ seats: 3 });
    const announced = someAuthority({
      id: authorityId(2),
      declarations: [someCouncilDeclaration({ id: declarationId(9), control: green })],
    });
    const tallyWith = (authorities: readonly Authority[]) =>
      tallyOf(someResults({ authorities, contests: wards }), electionId(1));
    expect(tallyWith([told]).seats).toHaveLength(1);
    const tally = tallyWith([told, announced]);
    expect([tally.seats, tally.councils.length, tally.contestsDeclared]).toEqual([[], 1, 1]);
    expect(tally.asOf).toEqual(announced.declarations[0]?.at);
  });

  test("where the chamber before is not known, the wards say what changed", () => {
    const tally = tallyOfCouncil({ seats: 2 }, [ward(1, [3, 2, 1]), ward(2, [1, 3, 2])]);
    expect(tally.seats.map(({ change }) => change)).toEqual([1, -1]);
    expect(tally.councils).toEqual([{ control: noOverallControl, count: 1, change: null }]);
  });
});

describe("whatever is declared", () => {
  const clocks = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 59 })).map(([hours, minutes]) => {
    return `0${hours}:${String(minutes).padStart(2, "0")}`;
  });
  const votes = fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 });
  const states = fc.constantFrom<Declaration["state"]>("declared", "declared", "provisional", "recount", "drawnByLot");
  const contest = fc
    .record({ votes, state: states, clock: clocks, council: fc.nat({ max: 2 }), known: fc.boolean() })
    .map(({ votes, state, clock, council, known }) => ({
      ...seatOf(1, votes, council > 0 ? { authorityId: authorityId(council) } : {}, { state, ...atNight(clock) }),
      previousHolders: known ? [labour] : [],
    }));
  const everything = fc.array(contest, { minLength: 1, maxLength: 12 }).map(
    (contests): Results => ({
      ...someResults({ authorities: [someAuthority({ seats: 4, before: seatList("labour 4") })] }),
      contests: contests.map((each, index) => ({
        ...each,
        id: contestId(index + 1),
        declarations: each.declarations.map((declaration) => ({ ...declaration, id: declarationId(100 + index) })),
      })),
    }),
  );

  test("the order of contests and declarations makes no difference", () => {
    fc.assert(
      fc.property(everything, fc.infiniteStream(fc.nat({ max: 1000 })), (results, order) => {
        const shuffled = results.contests
          .map((each) => ({ each: { ...each, declarations: each.declarations.toReversed() }, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(tallyOf({ ...results, contests: shuffled }, electionId(1))).toEqual(tallyOf(results, electionId(1)));
      }),
    );
  });

  test("a correction that is taken back leaves no trace", () => {
    fc.assert(
      fc.property(everything, fc.nat(), votes, states, (results, which, otherVotes, state) => {
        const index = which % results.contests.length;
        const contests = results.contests.map((each, place) => {
          const [first] = each.declarations;
          if (place !== index || !first) return each;
          const wrong = someDeclaration(otherVotes, {
            id: declarationId(1000),
            replaces: [first.id],
            state,
            ...atNight("06:00"),
          });
          const back = { ...first, id: declarationId(1001), replaces: [wrong.id], ...atNight("06:30") };
          return { ...each, declarations: [back, first, wrong] };
        });
        expect(tallyOf({ ...results, contests }, electionId(1))).toEqual(tallyOf(results, electionId(1)));
      }),
    );
  });

  test("there are as many seats as were declared, and changes sum to nothing where no seat is new", () => {
    fc.assert(
      fc.property(everything, (results) => {
        const { seats, contestsDeclared } = tallyOf({ ...results, authorities: [] }, electionId(1));
        expect(seats.reduce((sum, each) => sum + each.seats, 0)).toBe(contestsDeclared);
        const changes = seats.map(({ change }) => change).filter((change) => change !== null);
        expect(changes.reduce((sum, each) => sum + each, 0)).toBe(0);
      }),
    );
  });
});

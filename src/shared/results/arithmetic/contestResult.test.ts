import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { conservative, green, independent, labour, liberalDemocrat, speaker } from "../parties/partyIds";
import { contestResult } from "./contestResult";
import { candidateId, someCandidates, someContest, someDeclaration } from "./testing/someResults";

const names = (candidates: readonly { readonly name: string }[]) => candidates.map(({ name }) => name);
const moorView = someContest({
  electorate: 10_000,
  previousHolders: [conservative],
  candidates: someCandidates([
    ["Ann", labour, 0.4],
    ["Bob", conservative, 0.45],
    ["Cat", green, 0.15],
  ]),
});
const resultOf = (contest: Contest, votes: readonly (number | null)[], fields: Partial<Declaration> = {}) =>
  contestResult(contest, someDeclaration(votes, fields));

describe("one seat", () => {
  test("most votes first, with share, change, majority, swing and turnout", () => {
    const result = resultOf(moorView, [2000, 1500, 500], { rejected: 50 });
    expect(result.rows.map(({ candidate, rank, elected }) => [candidate.name, rank, elected])).toEqual([
      ["Ann", 1, true],
      ["Bob", 2, false],
      ["Cat", 3, false],
    ]);
    expect(result.validVotes).toBe(4000);
    expect(result.rows.map(({ share }) => share)).toEqual([0.5, 0.375, 0.125]);
    expect(result.rows[0]?.change).toBeCloseTo(0.1, 10);
    expect(result.majority).toEqual({ votes: 500, points: 0.125 });
    expect(result.turnout).toEqual({ value: 0.405, basis: "ballots" });
    expect(result.outcome).toEqual({ kind: "gain", party: labour, from: conservative });
    expect(result.seatChanges).toEqual([
      { party: labour, before: 0, now: 1 },
      { party: conservative, before: 1, now: 0 },
    ]);
    // Labour from 40 to 50, Conservatives from 45 to 37.5: (10 + 7.5) / 2.
    expect(result.swing).toMatchObject({ from: conservative, to: labour });
    expect(result.swing?.value).toBeCloseTo(0.0875, 10);
  });

  test("a swing away from the winner is told the other way round", () => {
    const { swing, outcome } = resultOf(moorView, [1900, 2000, 100]);
    expect(outcome).toEqual({ kind: "hold", party: conservative });
    expect(swing).toMatchObject({ from: conservative, to: labour });
    expect(swing?.value).toBeCloseTo((0.475 - 0.4 + (0.45 - 0.5)) / 2, 10);
  });

  test("no swing, change or outcome is made up where what was before is not known", () => {
    const unknown = someContest({
      candidates: someCandidates([
        ["Ann", labour],
        ["Bob", conservative],
      ]),
    });
    const result = resultOf(unknown, [20, 10]);
    expect(result.swing).toBeNull();
    expect(result.rows.map(({ change }) => change)).toEqual([null, null]);
    expect(result.outcome).toEqual({ kind: "win", party: labour });
    expect(result.seatChanges).toEqual([{ party: labour, before: null, now: 1 }]);
    expect(result.turnout).toBeNull();
  });

  test("turnout is the announced one, else ballot papers, else valid votes, of the declaration's electorate", () => {
    expect(resultOf(moorView, [1, 2, 3], { turnout: 0.5, ballots: 4000 }).turnout).toEqual({
      value: 0.5,
      basis: "announced",
    });
    expect(resultOf(moorView, [1, 2, 3], { ballots: 4000, electorate: 8000 }).turnout).toEqual({
      value: 0.5,
      basis: "ballots",
    });
    expect(resultOf(moorView, [1000, 500, 500]).turnout).toEqual({ value: 0.2, basis: "votes" });
    expect(resultOf(moorView, [1000, 500, null]).turnout).toBeNull();
    expect(resultOf(moorView, [1, 2, 3], { ballots: 10, electorate: 0 }).turnout).toBeNull();
  });

  test("a figure that is missing leaves no shares, no majority and nobody elected, unless it was announced who", () => {
    const result = resultOf(moorView, [2000, 1500, null]);
    expect(names(result.rows.map(({ candidate }) => candidate))).toEqual(["Ann", "Bob", "Cat"]);
    expect(result.rows.map(({ share }) => share)).toEqual([null, null, null]);
    expect([result.validVotes, result.majority, result.outcome.kind]).toEqual([null, null, "none"]);
    const announced = resultOf(moorView, [2000, 1500, null], { elected: [candidateId(1)] });
    expect(names(announced.elected)).toEqual(["Ann"]);
    expect(announced.outcome.kind).toBe("gain");
    expect(announced.majority).toBeNull();
  });

  test.each(["provisional", "recount", "countermanded"] as const)(
    "nobody is elected while the figures are %s",
    (state) => {
      const result = resultOf(moorView, [2000, 1500, 500], { state, elected: [candidateId(1)] });
      expect([result.elected, result.outcome, result.seatChanges]).toEqual([[], { kind: "none" }, []]);
      expect([result.majority, result.swing]).toEqual([null, null]);
      expect(result.rows[0]?.votes).toBe(2000);
    },
  );

  test("an independent, the Speaker, one candidate alone, no votes at all", () => {
    const contest = (party: typeof labour, before = party) =>
      someContest({ previousHolders: [before], candidates: someCandidates([["Ann", party]]) });
    expect(resultOf(contest(speaker), [100]).outcome).toEqual({ kind: "hold", party: speaker });
    const alone = resultOf(contest(independent, labour), [100]);
    expect(alone.outcome).toEqual({ kind: "gain", party: independent, from: labour });
    expect([alone.majority, alone.rows[0]?.share]).toEqual([null, 1]);
    expect(resultOf(contest(labour), [0]).rows[0]).toMatchObject({ votes: 0, share: null, elected: true });
    expect(resultOf(moorView, [0, 0, 0])).toMatchObject({ validVotes: 0, elected: [], outcome: { kind: "none" } });
    expect(contestResult(someContest(), someDeclaration([]))).toMatchObject({ rows: [], outcome: { kind: "none" } });
  });

  test("without a declaration: the candidates in the ballot's order and nothing else", () => {
    const result = contestResult(moorView, undefined);
    expect(names(result.rows.map(({ candidate }) => candidate))).toEqual(["Ann", "Bob", "Cat"]);
    expect(result).toMatchObject({ state: null, validVotes: null, turnout: null, elected: [], tied: [] });
  });

  test("no swing between two of the same party, nor in a ward with several seats", () => {
    const candidates = someCandidates([
      ["Ann", independent, 0.5],
      ["Bob", independent, 0.3],
      ["Cat", labour, 0.2],
    ]);
    expect(resultOf(someContest({ candidates }), [30, 20, 10]).swing).toBeNull();
    expect(resultOf({ ...moorView, seats: 2 }, [2000, 1500, 500]).swing).toBeNull();
  });

  test("two independents each have a change; two candidates of a party share what was before", () => {
    const contest = someContest({
      candidates: someCandidates([
        ["Ann", independent, 0.2],
        ["Bob", independent, 0.1],
        ["Cat", labour, 0.5],
        ["Dan", labour, 0.5],
      ]),
    });
    const changes = resultOf(contest, [25, 25, 25, 25]).rows.map(({ change }) => change?.toFixed(2) ?? null);
    expect(changes).toEqual(["0.05", "0.15", null, null]);
  });
});

/**
 * Nonsuch ward of Sutton, 3 May 2018: the last of three seats was tied at 1,405 votes and went to the Conservative by the
 * toss of a coin; before, all three were Liberal Democrat. Only those two and their votes are real: the other
 * candidates and figures are made up.
 */
describe("Sutton Nonsuch, a tie for the last seat", () => {
  const nonsuch = someContest({
    name: "Nonsuch",
    seats: 3,
    previousHolders: [liberalDemocrat, liberalDemocrat, liberalDemocrat],
    candidates: someCandidates([
      ["Samantha Bourne", liberalDemocrat],
      ["Candidate B", liberalDemocrat],
      ["Candidate C", conservative],
      ["Candidate D", conservative],
      ["James McDermott-Hill", conservative],
      ["Candidate F", labour],
    ]),
  });
  const votes = [1405, 1380, 1502, 1477, 1405, 301];

  test("until the lot is drawn nobody has the third seat, and both are named", () => {
    for (const state of ["declared", "drawnByLot"] as const) {
      const result = resultOf(nonsuch, votes, { state });
      expect(names(result.elected)).toEqual(["Candidate C", "Candidate D"]);
      expect(names(result.tied)).toEqual(["Samantha Bourne", "James McDermott-Hill"]);
      expect(result.outcome).toEqual({ kind: "none" });
      expect(result.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5, 6]);
    }
  });

  test.each([
    ["only the one drawn", [candidateId(5)]],
    ["all three", [candidateId(3), candidateId(4), candidateId(5)]],
  ])("drawn by lot, with %s named: the Conservatives gain all three", (_, elected) => {
    const result = resultOf(nonsuch, votes, { state: "drawnByLot", elected });
    expect(names(result.elected)).toEqual(["Candidate C", "Candidate D", "James McDermott-Hill"]);
    expect(result.rows[2]?.candidate.name, "above the other with as many votes").toBe("James McDermott-Hill");
    expect(names(result.tied)).toEqual(["James McDermott-Hill", "Samantha Bourne"]);
    expect(result.majority).toEqual({ votes: 0, points: 0 });
    expect(result.outcome).toEqual({ kind: "gain", party: conservative, from: liberalDemocrat });
    expect(result.seatChanges).toEqual([
      { party: conservative, before: 0, now: 3 },
      { party: liberalDemocrat, before: 3, now: 0 },
    ]);
  });

  test("turnout is not guessed from votes, of which each voter had three", () => {
    expect(resultOf({ ...nonsuch, electorate: 8000 }, votes, { rejected: 10 }).turnout).toBeNull();
  });

  test("a tie that does not reach the last seat is none", () => {
    expect(resultOf(nonsuch, [10, 20, 30, 30, 30, 9], {}).tied).toEqual([]);
    expect(resultOf(nonsuch, [10, 20, 30, 29, 28, 20], {}).tied).toEqual([]);
  });
});

describe("several seats", () => {
  const ward = (seats: number, holders: readonly (typeof labour)[]) =>
    someContest({
      seats,
      previousHolders: holders,
      candidates: someCandidates([
        ["Ann", labour],
        ["Bob", labour],
        ["Cat", green],
      ]),
    });

  test("hold, win and mixed", () => {
    expect(resultOf(ward(2, [labour, labour]), [30, 20, 10]).outcome).toEqual({ kind: "hold", party: labour });
    expect(resultOf(ward(2, []), [30, 20, 10]).outcome).toEqual({ kind: "win", party: labour });
    expect(resultOf(ward(2, [labour, green]), [30, 20, 10]).outcome).toEqual({ kind: "mixed" });
    expect(resultOf(ward(2, [labour, labour]), [30, 10, 20]).outcome).toEqual({ kind: "mixed" });
  });

  test("more seats than candidates: all are elected and a seat stays empty", () => {
    const result = resultOf(ward(4, [labour, labour, labour, green]), [30, 20, 10]);
    expect(names(result.elected)).toEqual(["Ann", "Bob", "Cat"]);
    expect(result.seatChanges).toEqual([
      { party: green, before: 1, now: 1 },
      { party: labour, before: 3, now: 2 },
    ]);
  });

  test("uncontested: all are elected without votes, unless there are more of them than seats", () => {
    const all = resultOf(ward(3, []), [], { state: "uncontested" });
    expect([names(all.elected), all.validVotes, all.tied]).toEqual([["Ann", "Bob", "Cat"], null, []]);
    expect(resultOf(ward(2, []), [], { state: "uncontested" }).elected).toEqual([]);
  });

  test("more announced as elected than there are seats: those with the most votes", () => {
    const elected = [candidateId(1), candidateId(2), candidateId(3)];
    expect(names(resultOf(ward(2, []), [10, 20, 30], { elected }).elected)).toEqual(["Cat", "Bob"]);
  });
});

describe("whatever is declared", () => {
  const parties = [labour, conservative, green, independent];
  const counts = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 90_000 })), { minLength: 1, maxLength: 12 });
  const contests = fc.record({ seats: fc.integer({ min: 1, max: 5 }), votes: counts });
  const contestOf = (seats: number, count: number) =>
    someContest({
      seats,
      candidates: someCandidates(
        Array.from({ length: count }, (_, index) => [`Candidate ${index}`, parties[index % 4] ?? labour] as const),
      ),
    });

  test("shares sum to 1, unless nobody has a vote", () => {
    fc.assert(
      fc.property(contests, ({ seats, votes }) => {
        const { rows } = resultOf(contestOf(seats, votes.length), votes);
        const sum = rows.reduce((total, { share }) => total + (share ?? 0), 0);
        expect(sum).toBeCloseTo(votes.some((each) => each > 0) ? 1 : 0, 9);
      }),
    );
  });

  test("never more are elected than there are seats, each once, and none with fewer votes than one who is not", () => {
    const states = fc.constantFrom("declared", "drawnByLot", "uncontested", "provisional", "recount" as const);
    const elected = fc.uniqueArray(fc.integer({ min: 1, max: 14 }).map(candidateId));
    fc.assert(
      fc.property(contests, states, elected, ({ seats, votes }, state, announced) => {
        const contest = contestOf(seats, votes.length);
        const named = resultOf(contest, votes, { state, elected: announced });
        expect(named.elected.length).toBeLessThanOrEqual(seats);
        expect(new Set(named.elected).size).toBe(named.elected.length);
        const { rows, tied, elected: chosen } = resultOf(contest, votes);
        const lowest = Math.min(...rows.filter((row) => row.elected).map((row) => row.votes ?? 0));
        for (const row of rows) if (!row.elected && chosen.length > 0) expect(row.votes).toBeLessThanOrEqual(lowest);
        const open = Math.min(seats, votes.length) - chosen.length;
        expect(open > 0).toBe(tied.length > 0);
        expect(tied.length === 0 || tied.length > open).toBe(true);
      }),
    );
  });
});

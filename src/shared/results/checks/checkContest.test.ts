import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CandidateId, DeclarationId } from "../../model/ids";
import type { Contest } from "../contest";
import { type Declaration, declarationStates } from "../declaration";
import type { PartyId } from "../party";
import { checkContest } from "./checkContest";
import type { Finding } from "./finding";
import { candidateOf, declarationOf, idOf, resultsOf, votesOf, wardOf } from "./nonsuch.testdata";

const told = (findings: readonly Finding[]) => findings.map(({ level, sentence }) => `${level} ${sentence}`);
const check = (contest: Contest, declaration: Declaration | undefined) =>
  told(checkContest(resultsOf({ contests: [contest] }), contest, declaration));
const candidate = (number: number): CandidateId => idOf<CandidateId>(100 + number);
const single = (fields: Partial<Contest> = {}) =>
  wardOf({ seats: 1, candidates: [candidateOf(1), candidateOf(2)], ...fields });
const singleDeclaration = (fields: Partial<Declaration> = {}) =>
  declarationOf({ votes: votesOf(1600, 1180), rejected: 20, ballots: 2800, ...fields });

test("a ward that adds up gives no findings", () => {
  expect(check(wardOf(), declarationOf())).toEqual([]);
  expect(check(single(), singleDeclaration())).toEqual([]);
  expect(check(wardOf(), undefined)).toEqual([]);
});

test("figures that just fit give no findings", () => {
  const full = declarationOf({ votes: votesOf(2800, 2800, 2800, 0, 0), rejected: 0 });
  expect(check(wardOf(), full)).toEqual([]);
  const small = declarationOf({
    votes: votesOf(30, 20, 5, 3, 2),
    rejected: 0,
    ballots: 60,
    electorate: null,
    turnout: null,
  });
  expect(check(wardOf({ electorate: null }), small)).toEqual([]);
  const three = wardOf({ candidates: [1, 2, 3].map((number) => candidateOf(number)) });
  expect(check(three, declarationOf({ state: "uncontested", votes: {} }))).toEqual([]);
});

test("a finding names its contest, its rule and its field", () => {
  expect(checkContest(resultsOf(), wardOf(), declarationOf({ source: " " }))).toEqual([
    {
      level: "WARN",
      code: "noSource",
      sentence: "The figures have no source; say who announced them.",
      subject: { kind: "contest", id: wardOf().id, name: "Nonsuch" },
      field: "source",
    },
  ]);
});

describe("papers", () => {
  const bare = { rejected: null, turnout: null } as const;
  test.each<[string, Partial<Declaration>, readonly string[]]>([
    [
      "votes above ballot papers times seats",
      { ...bare, votes: votesOf(900, 900, 900, 800, 715), ballots: 1300 },
      ["ERROR 4,215 votes were typed for 3 seats, but 1,300 ballot papers allow 3,900 at most."],
    ],
    [
      "one candidate above ballot papers",
      { ...bare, votes: votesOf(1405, 900, 400, 300, 200), ballots: 1300 },
      [
        "ERROR Candidate A has 1,405 votes, but only 1,300 ballot papers were counted; each gives a candidate 1 at most.",
      ],
    ],
    [
      "a percentage where ballot papers belong",
      { ...bare, ballots: 35 },
      ["ERROR 35 ballot papers and 7,005 votes were typed; 35 looks like a percentage."],
    ],
    [
      "the sum of votes where ballot papers belong",
      { ...bare, ballots: 7005 },
      ["ERROR 7,005 ballot papers is the same as the sum of the 7,005 votes, but each paper holds up to 3 votes."],
    ],
    [
      "the sum of votes and rejected papers where ballot papers belong",
      { ...bare, rejected: 20, ballots: 7025 },
      [
        "ERROR 7,025 ballot papers is the same as 20 rejected papers and 7,005 votes, but each paper holds up to 3 votes.",
      ],
    ],
    [
      "fewer votes than valid papers",
      { ...bare, rejected: 20, votes: votesOf(500, 400, 300, 200, 100), ballots: 2800 },
      [
        "ERROR 1,500 votes and 20 rejected papers are too few for 2,800 ballot papers: each valid one holds 1 vote at least.",
      ],
    ],
    [
      "rejected above counted",
      { ...bare, rejected: 3140, ballots: 2800 },
      ["ERROR 3,140 ballot papers were rejected, but only 2,800 were counted."],
    ],
    [
      "more papers than electors",
      { ...bare, electorate: null, votes: votesOf(6000, 5000, 4000, 3000, 2000), ballots: 8100 },
      ["ERROR 8,100 ballot papers were counted, but the electorate is 8,000."],
    ],
    [
      "more votes than electors can give",
      { ...bare, ballots: null, votes: votesOf(8000, 8000, 8000, 1, 0) },
      ["ERROR 24,001 votes were typed for 3 seats, but an electorate of 8,000 can give 24,000 at most."],
    ],
    [
      "a turnout that the papers do not make",
      { turnout: 0.392 },
      ["WARN Turnout was announced as 39.2%, but 2,800 ballot papers of an electorate of 8,000 make 35.0%."],
    ],
    ["a turnout within a tenth of a point", { turnout: 0.351 }, []],
    [
      "a turnout that is seldom so low",
      { ...bare, turnout: 0.031, ballots: null, rejected: null },
      ["WARN A turnout of 3.1% is unusually low: it is below 5%."],
    ],
    [
      "a turnout that is seldom so high",
      { ...bare, turnout: 0.97, ballots: null },
      ["WARN A turnout of 97.0% is unusually high: it is above 95%."],
    ],
    [
      "another electorate",
      { ...bare, electorate: 8200 },
      ["WARN The electorate was announced as 8,200, but 8,000 was expected."],
    ],
    ["an electorate within two per cent", { ...bare, electorate: 8160 }, []],
  ])("%s", (_name, fields, expected) => {
    expect(check(wardOf(), declarationOf(fields))).toEqual(expected);
  });

  test.each<[string, Partial<Declaration>, readonly string[]]>([
    [
      "valid votes and rejected papers are the ballot papers",
      { ballots: 2810, turnout: null },
      ["ERROR 2,780 votes and 20 rejected papers make 2,800, but 2,810 ballot papers were counted."],
    ],
    [
      "votes above ballot papers",
      { rejected: null, turnout: null, ballots: 2700 },
      ["ERROR 2,780 votes were typed for 1 seat, but 2,700 ballot papers allow 2,700 at most."],
    ],
    [
      "turnout from votes and rejected papers",
      { ballots: null, turnout: 0.392 },
      ["WARN Turnout was announced as 39.2%, but 2,800 ballot papers of an electorate of 8,000 make 35.0%."],
    ],
  ])("with one seat, %s", (_name, fields, expected) => {
    expect(check(single(), singleDeclaration(fields))).toEqual(expected);
  });
});

describe("those elected", () => {
  const tie = votesOf(1600, 1500, 1405, 1405, 1095);
  const have = "Candidate C and Candidate D both have 1,405 votes for the last seat";
  test.each<[string, Partial<Declaration>, readonly string[]]>([
    ["as announced, in line with the votes", { elected: [candidate(3), candidate(1), candidate(2)] }, []],
    [
      "more than there are seats",
      { elected: [1, 2, 3, 4].map(candidate) },
      ["ERROR 4 candidates were announced as elected, but there are only 3 seats."],
    ],
    [
      "fewer than there are seats",
      { elected: [1, 2].map(candidate) },
      ["WARN Only 2 candidates were announced as elected for 3 seats."],
    ],
    [
      "not on the list",
      { elected: [candidate(1), candidate(2), candidate(9)] },
      ["ERROR 1 of the 3 announced as elected is not on the list of candidates."],
    ],
    [
      "over somebody with more votes",
      { elected: [1, 2, 4].map(candidate) },
      ["ERROR Candidate D was announced as elected with 1,300 votes, but Candidate C has 1,405."],
    ],
    ["tied, and nobody drawn", { votes: tie }, [`ERROR ${have}; say who was drawn.`]],
    [
      "tied, and a name without a lot",
      { votes: tie, elected: [1, 2, 3].map(candidate) },
      [`ERROR ${have}; say that it was drawn by lot.`],
    ],
    [
      "tied while provisional",
      { votes: tie, state: "provisional" },
      [`WARN ${have}; before a result is declared, say who was drawn.`],
    ],
    ["tied in a recount", { votes: tie, state: "recount" }, []],
    ["drawn by lot", { votes: tie, state: "drawnByLot", elected: [candidate(4)] }, []],
    ["drawn by lot, all three named", { votes: tie, state: "drawnByLot", elected: [4, 1, 2].map(candidate) }, []],
    ["drawn by lot without a name", { votes: tie, state: "drawnByLot" }, [`ERROR ${have}; say who was drawn.`]],
    [
      "drawn by lot, with both named",
      { votes: tie, state: "drawnByLot", elected: [3, 4].map(candidate) },
      [`ERROR ${have}; 2 of them are named as drawn.`],
    ],
    [
      "drawn by lot from below the tie",
      { votes: tie, state: "drawnByLot", elected: [candidate(5)] },
      [
        "ERROR Candidate E was announced as elected with 1,095 votes, but Candidate C has 1,405.",
        `ERROR ${have}; say who was drawn.`,
      ],
    ],
    [
      "drawn by lot without a tie",
      { state: "drawnByLot", elected: [candidate(3)] },
      ["ERROR Candidate C has 1,405 votes for the last seat and Candidate D 1,300, so no lot can have been drawn."],
    ],
    [
      "three tied for two seats",
      { votes: votesOf(1600, 1405, 1405, 1405, 1000) },
      ["ERROR Candidate B, Candidate C and Candidate D all have 1,405 votes for the last 2 seats; say who was drawn."],
    ],
    [
      "with votes missing",
      { votes: votesOf(1600, 1500, null, 1300, null) },
      ["WARN 2 of the 5 candidates have no votes typed: Candidate C and Candidate E."],
    ],
    ["without any votes", { votes: {} }, ["WARN No votes are typed for the 5 candidates."]],
    ["named without any votes", { votes: {}, elected: [1, 2, 3].map(candidate) }, []],
    [
      "uncontested with a poll",
      { state: "uncontested", votes: {}, ballots: null, rejected: null, turnout: null },
      ["ERROR 5 candidates stand for 3 seats, so the contest cannot be uncontested."],
    ],
    ["countermanded", { state: "countermanded", votes: {}, ballots: null, rejected: null, turnout: null }, []],
  ])("%s", (_name, fields, expected) => {
    expect(check(wardOf(), declarationOf(fields))).toEqual(expected);
  });

  test("nobody can be drawn where there is a seat for each", () => {
    const contest = wardOf({ candidates: [1, 2, 3].map((number) => candidateOf(number)) });
    const declaration = declarationOf({
      state: "drawnByLot",
      votes: votesOf(1405, 1405, 1405),
      elected: [candidate(1)],
    });
    expect(check(contest, declaration)).toEqual([
      "ERROR 3 candidates stand for 3 seats, so no lot can have been drawn.",
    ]);
  });

  test("votes in a contest without a poll", () => {
    const contest = wardOf({ candidates: [1, 2, 3].map((number) => candidateOf(number)) });
    const declaration = declarationOf({ state: "uncontested", votes: votesOf(1), ballots: null });
    expect(check(contest, declaration).slice(-1)).toEqual(["WARN 1 vote is typed for a contest without a poll."]);
  });
});

describe("corrections", () => {
  const first = declarationOf();
  const second = (fields: Partial<Declaration>) =>
    declarationOf({ id: idOf<DeclarationId>(51), recordedAt: "2018-05-04T02:12:00.000Z", ...fields });
  const ward = wardOf({ declarations: [first] });

  test("one that changes who is elected", () => {
    const now = second({ replaces: [first.id], votes: votesOf(1600, 1500, 1405, 1450, 1050) });
    expect(check(ward, now)).toEqual([
      "WARN The correction elects Candidate D (1,300 votes before, 1,450 now) in place of Candidate C (1,405 votes before, 1,405 now).",
    ]);
  });

  test("one that does not", () => {
    expect(check(ward, second({ replaces: [first.id], votes: votesOf(1610, 1500, 1405, 1300, 1190) }))).toEqual([]);
  });

  test.each<[Partial<Declaration>, readonly string[]]>([
    [{}, []],
    [
      { votes: votesOf(1600, 1500, 1450, 1300, 1155) },
      ["ERROR Two declarations differ: one gives Candidate C 1,405 votes, the other 1,450."],
    ],
    [
      { votes: votesOf(1600, 1500, 1405, 1300, null) },
      [
        "ERROR Two declarations differ: one gives Candidate E 1,200 votes, the other none.",
        "WARN 1 of the 5 candidates has no votes typed: Candidate E.",
      ],
    ],
    [{ state: "recount" }, ["ERROR Two declarations differ: one is “declared”, the other “recount”."]],
    [{ ballots: 2801 }, ["ERROR Two declarations differ: one gives 2,800 ballot papers, the other 2,801."]],
    [{ rejected: null }, ["ERROR Two declarations differ: one gives 20 rejected papers, the other none."]],
    [{ turnout: null }, ["ERROR Two declarations differ: one gives a turnout of 35.0%, the other none."]],
    [{ elected: [1, 2, 3].map(candidate) }, []],
  ])("two that nothing replaces: %j", (fields, expected) => {
    expect(check(ward, second(fields)).toSorted()).toEqual(expected);
  });

  test("a third that replaces both settles it", () => {
    const other = second({ votes: votesOf(1600, 1500, 1450, 1300, 1155) });
    const third = declarationOf({
      id: idOf<DeclarationId>(52),
      recordedAt: "2018-05-04T02:13:00.000Z",
      replaces: [first.id, other.id],
    });
    expect(check(wardOf({ declarations: [first, other] }), third)).toEqual([]);
  });
});

describe("the preparation", () => {
  test.each<[string, Partial<Contest>, readonly string[]]>([
    [
      "more seats than candidates",
      { candidates: [candidateOf(1), candidateOf(2)] },
      ["WARN There are 3 seats to fill, but only 2 candidates stand."],
    ],
    ["no candidates yet", { candidates: [] }, []],
    [
      "more holders than seats",
      { seats: 1, previousHolders: ["labour", "labour"] as PartyId[] },
      ["WARN 2 holders before the poll are named, but there is 1 seat."],
    ],
    [
      "one name twice",
      {
        candidates: [1, 2, 3, 4].map((number) =>
          candidateOf(number, number > 2 ? { name: number > 3 ? "ann  smith" : "Ann Smith" } : {}),
        ),
      },
      ["WARN Ann Smith is listed 2 times among the 4 candidates."],
    ],
    [
      "shares before that are more than all",
      {
        candidates: [1, 2, 3].map((number) =>
          candidateOf(number, { party: `own-${number}` as PartyId, previousShare: 0.35 }),
        ),
      },
      ["ERROR The previous shares add up to 105.0%, and 100.0% is all there is."],
    ],
    [
      "the share of one party beside each of its candidates",
      { candidates: [1, 2, 3].map((number) => candidateOf(number, { previousShare: 0.45 })) },
      [],
    ],
  ])("%s", (_name, fields, expected) => {
    expect(check(wardOf(fields), undefined)).toEqual(expected);
  });
});

describe("any contest", () => {
  const count = fc.oneof(fc.nat(60), fc.nat(9000), fc.maxSafeNat());
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const numbers = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
  const declarations = fc
    .record({
      id: fc.integer({ min: 50, max: 54 }).map(idOf<DeclarationId>),
      replaces: fc.array(fc.integer({ min: 50, max: 54 }).map(idOf<DeclarationId>), { maxLength: 3 }),
      state: fc.constantFrom(...declarationStates),
      votes: fc.array(maybe(count), { maxLength: 7 }).map((votes) => votesOf(...votes)),
      rejected: maybe(count),
      ballots: maybe(count),
      electorate: maybe(count),
      turnout: maybe(share),
      elected: numbers.map((all) => all.map(candidate)),
      source: fc.constantFrom("", "Returning officer"),
    })
    .map(declarationOf);
  const contests = fc
    .record({
      seats: fc.integer({ min: 1, max: 6 }),
      electorate: maybe(count),
      previousHolders: fc.array(fc.constantFrom("labour", "green") as fc.Arbitrary<PartyId>, { maxLength: 7 }),
      candidates: fc
        .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom("", "Ann Smith", "Bo"), maybe(share)), {
          selector: ([number]) => number,
        })
        .map((all) => all.map(([number, name, previousShare]) => candidateOf(number, { name, previousShare }))),
      declarations: fc.array(declarations, { maxLength: 4 }),
    })
    .map(wardOf);
  /** These say something of words, not of numbers. */
  const wordsOnly = ["noSource", "declarationsDiffer"];

  test("is checked without an exception, and every sentence has its numbers", () => {
    fc.assert(
      fc.property(contests, fc.option(declarations, { nil: undefined }), (contest, declaration) => {
        for (const { code, sentence, level } of checkContest(resultsOf(), contest, declaration)) {
          expect(["ERROR", "WARN"]).toContain(level);
          expect(sentence).toMatch(/^.*[.]$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\b1 (?:seats|votes|candidates|ballot papers|times)\b/);
          if (!wordsOnly.includes(code)) expect(sentence).toMatch(/\d|no votes/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthorityId, CandidateId, ContestId, DeclarationId } from "../../model/ids";
import type { Authority, AuthorityDeclaration } from "../authority";
import type { Contest } from "../contest";
import type { Control, PartyId } from "../party";
import type { Results } from "../results";
import { checkAuthority } from "./checkAuthority";
import type { Finding } from "./finding";
import {
  candidateOf,
  councilDeclarationOf,
  councilOf,
  declarationOf,
  election,
  idOf,
  resultsOf,
  seatsOf,
  votesOf,
  wardOf,
} from "./nonsuch.testdata";

const told = (findings: readonly Finding[]) => findings.map(({ level, sentence }) => `${level} ${sentence}`);
const labour = "labour" as PartyId;
const conservative = "conservative" as PartyId;

function check(council: Authority, declaration?: AuthorityDeclaration, results: Partial<Results> = {}) {
  return told(checkAuthority(resultsOf({ authorities: [council], ...results }), council, declaration));
}

/** A ward of the council that has elected these parties. */
function wardWith(number: number, ...elected: readonly PartyId[]): Contest {
  const candidates = elected.map((party, index) =>
    candidateOf(index + 1, { id: idOf<CandidateId>(1000 + number * 10 + index), party }),
  );
  const votes = Object.fromEntries(candidates.map(({ id }) => [id, 100]));
  return wardOf({
    id: idOf<ContestId>(200 + number),
    name: `Ward ${number}`,
    authorityId: idOf<AuthorityId>(2),
    seats: elected.length,
    candidates,
    declarations: [declarationOf({ state: "uncontested", votes })],
  });
}
const wardsOf = (conservatives: number, labours: number) => [
  wardWith(1, ...Array<PartyId>(conservatives).fill(conservative)),
  wardWith(2, ...Array<PartyId>(labours).fill(labour)),
];

test("a council that adds up gives no findings", () => {
  expect(check(councilOf(), councilDeclarationOf())).toEqual([]);
  expect(check(councilOf())).toEqual([]);
  expect(check(councilOf(), undefined, { contests: wardsOf(6, 13) })).toEqual([]);
  expect(check(councilOf(), councilDeclarationOf(), { contests: wardsOf(6, 13) })).toEqual([]);
});

test("figures that just fit give no findings", () => {
  expect(check(councilOf({ seatsUp: 57, defended: [] }))).toEqual([]);
  const before = seatsOf({ conservative: 48, labour: 9 });
  expect(check(councilOf({ before }))).toEqual([]);
});

test("by default the current declaration is looked at", () => {
  expect(check(councilOf({ declarations: [councilDeclarationOf({ source: "" })] }))).toEqual([
    "WARN The figures have no source; say who announced them.",
  ]);
});

describe("a declaration", () => {
  const none = { won: [], after: [], control: null } as const;
  test.each<[string, Partial<AuthorityDeclaration>, readonly string[]]>([
    [
      "seats after that do not make the council",
      { won: [], after: seatsOf({ conservative: 26, labour: 30 }) },
      ["ERROR The seats after add up to 56, but the council has 57."],
    ],
    [
      "seats won that are not those that were up",
      { ...none, won: seatsOf({ conservative: 6, labour: 12 }) },
      ["ERROR The seats won add up to 18, but 19 were up."],
    ],
    [
      "seats after that do not follow",
      { after: seatsOf({ conservative: 25, labour: 32 }) },
      [
        "ERROR Conservatives: 30 seats before, 10 defended and 6 won make 26, but 25 were announced after.",
        "ERROR Labour: 27 seats before, 9 defended and 13 won make 31, but 32 were announced after.",
      ],
    ],
    [
      "seats after of a party that had none",
      { after: seatsOf({ conservative: 26, labour: 30, green: 1 }) },
      [
        "ERROR Greens: 0 seats before, 0 defended and 0 won make 0, but 1 was announced after.",
        "ERROR Labour: 27 seats before, 9 defended and 13 won make 31, but 30 were announced after.",
      ],
    ],
    [
      "control without a majority",
      { won: [], after: seatsOf({ conservative: 28, labour: 27, green: 2 }) },
      ["ERROR Labour control was announced, but 27 of 57 seats are no majority: 29 are needed."],
    ],
    [
      "no overall control with a majority",
      { control: "noc" as Control },
      ["ERROR No overall control was announced, but the Labour seats are 31 of 57, and 29 are a majority."],
    ],
    [
      "no overall control without one",
      { ...none, after: seatsOf({ conservative: 28, labour: 27, green: 2 }), control: "noc" as Control },
      [],
    ],
    ["control alone", { ...none, control: labour }, []],
    [
      "control with one party's seats",
      { ...none, after: seatsOf({ conservative: 20 }), control: labour },
      ["ERROR The seats after add up to 20, but the council has 57."],
    ],
  ])("%s", (_name, fields, expected) => {
    expect(check(councilOf(), councilDeclarationOf(fields)).toSorted()).toEqual(expected);
  });

  test("its figures against those of the wards", () => {
    expect(check(councilOf(), councilDeclarationOf(), { contests: wardsOf(7, 12) })).toEqual([
      "ERROR Conservatives: 6 announced as won, but the wards add up to 7.",
      "ERROR Labour: 13 announced as won, but the wards add up to 12.",
    ]);
    expect(check(councilOf(), councilDeclarationOf(), { contests: wardsOf(7, 2) })).toEqual([
      "ERROR Conservatives: 6 announced as won, but the wards add up to 7 so far.",
    ]);
    const afterAlone = councilDeclarationOf({ won: [] });
    expect(check(councilOf(), afterAlone, { contests: wardsOf(7, 12) }).toSorted()).toEqual([
      "ERROR Conservatives: 30 seats before, 10 defended and 7 won make 27, but 26 were announced after.",
      "ERROR Labour: 27 seats before, 9 defended and 12 won make 30, but 31 were announced after.",
    ]);
  });

  test("where all seats are up, those after are those won", () => {
    const council = councilOf({
      seats: 19,
      seatsUp: null,
      before: seatsOf({ conservative: 10, labour: 9 }),
      defended: [],
    });
    const after = councilDeclarationOf({ won: [], after: seatsOf({ conservative: 6, labour: 13 }) });
    expect(check(council, after, { contests: wardsOf(6, 13) })).toEqual([]);
    expect(check(council, after, { contests: wardsOf(7, 12) })).toEqual([
      "ERROR Conservatives: 6 announced as won, but the wards add up to 7.",
      "ERROR Labour: 13 announced as won, but the wards add up to 12.",
    ]);
    const both = { ...after, won: seatsOf({ conservative: 7, labour: 12 }) };
    expect(check(council, both).toSorted()).toEqual([
      "ERROR Conservatives: 7 won with all seats up, but 6 were announced after.",
      "ERROR Labour: 12 won with all seats up, but 13 were announced after.",
    ]);
  });
});

describe("the wards by themselves", () => {
  test("all in, and short of the seats that were up", () => {
    const wards = { contests: wardsOf(6, 12) };
    expect(check(councilOf(), undefined, wards)).toEqual(["ERROR The seats won add up to 18, but 19 were up."]);
    const elections = [{ ...election, kind: "council" as const }];
    expect(check(councilOf(), undefined, { ...wards, elections })).toEqual([]);
  });

  test("short because a poll was called off", () => {
    const calledOff = { ...wardWith(3, labour), declarations: [declarationOf({ state: "countermanded" })] };
    expect(check(councilOf(), undefined, { contests: [...wardsOf(6, 12), calledOff] })).toEqual([]);
  });

  test("not all in", () => {
    const open = { ...wardWith(3, labour), declarations: [] };
    expect(check(councilOf(), undefined, { contests: [...wardsOf(6, 12), open] })).toEqual([]);
  });

  test("more than were up", () => {
    expect(check(councilOf(), undefined, { contests: wardsOf(8, 13) })).toEqual([
      "WARN The wards listed fill 21 seats, but 19 are up.",
      "ERROR The seats won add up to 21, but 19 were up.",
    ]);
  });
});

describe("the preparation", () => {
  test.each<[string, Partial<Authority>, readonly string[]]>([
    [
      "more seats up than there are",
      { seats: 18, seatsUp: 19, before: [], defended: [], controlBefore: null },
      ["ERROR 19 seats are up, but the council has 18."],
    ],
    [
      "seats before that do not make the council",
      { before: seatsOf({ conservative: 30, labour: 25 }) },
      ["WARN The seats before add up to 55, but the council has 57."],
    ],
    [
      "more defended than held",
      { before: seatsOf({ conservative: 49, labour: 8 }) },
      ["ERROR Labour: 9 seats defended, but only 8 held before."],
    ],
    [
      "defended seats that are not those up",
      { defended: seatsOf({ conservative: 10, labour: 8 }) },
      ["WARN The seats defended add up to 18, but 19 are up."],
    ],
    [
      "control before without a majority",
      { controlBefore: labour },
      ["WARN Before the poll Labour control is given, but 27 of 57 seats are no majority: 29 are needed."],
    ],
    [
      "no overall control before with a majority",
      { controlBefore: "noc" as Control },
      [
        "WARN Before the poll no overall control is given, but the Conservative seats are 30 of 57, and 29 are a majority.",
      ],
    ],
    ["nothing but a name", { seats: null, seatsUp: null, before: [], defended: [], controlBefore: null }, []],
  ])("%s", (_name, fields, expected) => {
    expect(check(councilOf(fields))).toEqual(expected);
  });
});

describe("corrections", () => {
  const first = councilDeclarationOf();
  const council = councilOf({ declarations: [first] });
  const second = (fields: Partial<AuthorityDeclaration>) =>
    councilDeclarationOf({ id: idOf<DeclarationId>(51), recordedAt: "2018-05-04T02:12:00.000Z", ...fields });

  test("one that changes control", () => {
    const won = seatsOf({ conservative: 9, labour: 10 });
    const after = seatsOf({ conservative: 29, labour: 28 });
    expect(check(council, second({ replaces: [first.id], won, after, control: conservative }))).toEqual([
      "WARN The correction changes Labour control (31 seats) to Conservative control (29 seats).",
    ]);
  });

  test.each<[Partial<AuthorityDeclaration>, readonly string[]]>([
    [{}, []],
    [
      { won: seatsOf({ conservative: 7, labour: 12 }), after: [] },
      ["ERROR Two declarations differ: one gives 6 Conservative seats won, the other 7."],
    ],
    [{ after: [] }, ["ERROR Two declarations differ: one gives 26 Conservative seats after, the other no."]],
    [{ control: null }, ["ERROR Two declarations differ: one announces Labour control, the other no control."]],
    [{ state: "provisional" }, ["ERROR Two declarations differ: one is “declared”, the other “provisional”."]],
  ])("two that nothing replaces: %j", (fields, expected) => {
    expect(check(council, second(fields))).toEqual(expected);
  });
});

describe("any authority", () => {
  const count = fc.oneof(fc.nat(60), fc.maxSafeNat());
  const party = fc.constantFrom("labour", "green", "own-x", "conservative");
  const seats = fc.dictionary(party, fc.nat(60), { noNullPrototype: true }).map(seatsOf);
  const control = fc.option(fc.constantFrom<Control[]>("noc", labour, conservative), { nil: null });
  const maybe = fc.option(count, { nil: null });
  const declarations = fc
    .record({
      id: fc.integer({ min: 50, max: 54 }).map(idOf<DeclarationId>),
      replaces: fc.array(fc.integer({ min: 50, max: 54 }).map(idOf<DeclarationId>), { maxLength: 3 }),
      state: fc.constantFrom("provisional" as const, "declared" as const),
      won: seats,
      after: seats,
      control,
      source: fc.constantFrom("", "Council"),
    })
    .map(councilDeclarationOf);
  const councils = fc
    .record({
      seats: maybe,
      seatsUp: maybe,
      before: seats,
      defended: seats,
      controlBefore: control,
      declarations: fc.array(declarations, { maxLength: 3 }),
    })
    .map(councilOf);
  const wordsOnly = ["noSource", "declarationsDiffer", "correctionChangesControl"];

  test("is checked without an exception, and every sentence has its numbers", () => {
    const wards = fc.constantFrom([], wardsOf(6, 13), wardsOf(1, 1));
    const own = fc.option(declarations, { nil: undefined });
    fc.assert(
      fc.property(councils, own, wards, (council, declaration, contests) => {
        const results = resultsOf({ authorities: [council], contests });
        for (const { code, sentence } of checkAuthority(results, council, declaration)) {
          expect(sentence).toMatch(/^.*[.]$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\b1 seats\b/);
          if (!wordsOnly.includes(code)) expect(sentence).toMatch(/\d.*\d/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the votes of a ward are of no concern here", () => {
    const ward = { ...wardWith(1, labour), declarations: [declarationOf({ votes: votesOf(1), ballots: 0 })] };
    expect(check(councilOf(), undefined, { contests: [ward, { ...wardWith(2, labour), declarations: [] }] })).toEqual(
      [],
    );
  });
});

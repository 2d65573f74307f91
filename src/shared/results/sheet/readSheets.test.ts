import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CandidateId, DeclarationId } from "../../model/ids";
import {
  candidateOf,
  councilDeclarationOf,
  councilOf,
  declarationOf,
  idOf,
  seatsOf,
  votesOf,
  wardOf,
} from "../checks/nonsuch.testdata";
import { declarationStates } from "../declaration";
import { formatCount, formatShare } from "../figures/formatFigure";
import type { PartyId } from "../party";
import { readAuthoritySheet } from "./readAuthoritySheet";
import { readContestSheet } from "./readContestSheet";
import { afterField, votesField, wonField } from "./sheetFields";
import { stateWords } from "./stateWords";

const candidate = (number: number): CandidateId => idOf<CandidateId>(100 + number);
const votes = (number: number) => votesField(candidate(number));
const labour = "labour" as PartyId;
const nothing = {
  state: "declared",
  source: "",
  votes: {},
  rejected: null,
  ballots: null,
  electorate: null,
  turnout: null,
  elected: [],
};

describe("the sheet of a contest", () => {
  test("nothing typed, nothing declared", () => {
    expect(readContestSheet(wardOf(), {})).toEqual({ figures: nothing, problems: [], isEmpty: true });
    expect(readContestSheet(wardOf(), { ballots: " ", [votes(1)]: "" }).isEmpty).toBe(true);
    expect(readContestSheet(wardOf(), { time: "0214" }).isEmpty).toBe(false);
  });

  test("as it is typed at a count", () => {
    const sheet = {
      [votes(1)]: "1,600",
      [votes(2)]: "1 500",
      [votes(3)]: "1\u00a0405",
      [votes(4)]: "1405",
      [votes(5)]: "n/a",
      rejected: "20",
      ballots: "2,800",
      electorate: "8\u202f000",
      turnout: "35.0%",
      source: " Returning officer ",
      state: "drawn by lot",
      elected: `${candidate(4)},${candidate(1)}, ${candidate(2)}`,
    };
    expect(readContestSheet(wardOf(), sheet)).toEqual({
      figures: {
        state: "drawnByLot",
        source: "Returning officer",
        votes: votesOf(1600, 1500, 1405, 1405),
        rejected: 20,
        ballots: 2800,
        electorate: 8000,
        turnout: 0.35,
        elected: [1, 2, 4].map(candidate),
      },
      problems: [],
      isEmpty: false,
    });
  });

  test("a correction types only what differs, and a dash takes a figure away", () => {
    const standing = declarationOf({ elected: [1, 2, 3].map(candidate) });
    const contest = wardOf({ declarations: [standing] });
    const { id: _, replaces: __, at: ___, recordedAt: ____, by: _____, ...figures } = standing;
    expect(readContestSheet(contest, {}).figures).toEqual(figures);
    const sheet = { [votes(3)]: "1450", [votes(5)]: "-", rejected: "–", turnout: "n/a", elected: "-", source: "-" };
    expect(readContestSheet(contest, sheet).figures).toEqual({
      ...figures,
      votes: votesOf(1600, 1500, 1450, 1300, null),
      rejected: null,
      turnout: null,
      elected: [],
      source: "",
    });
  });

  test("the current declaration is the one that is corrected", () => {
    const second = declarationOf({
      id: idOf<DeclarationId>(51),
      replaces: [declarationOf().id],
      votes: votesOf(1601),
    });
    const contest = wardOf({ declarations: [second, declarationOf()] });
    expect(readContestSheet(contest, { [votes(2)]: "2" }).figures.votes).toEqual(votesOf(1601, 2));
  });

  test("those who are no longer on the list are left out", () => {
    const contest = wardOf({
      candidates: [candidateOf(1)],
      declarations: [declarationOf({ elected: [candidate(2)] })],
    });
    expect(readContestSheet(contest, { [votes(3)]: "12" })).toMatchObject({
      figures: { votes: votesOf(1600), elected: [] },
      isEmpty: true,
    });
  });

  test("what cannot be read is named with its field, and what stands is kept", () => {
    const contest = wardOf({ declarations: [declarationOf()] });
    const sheet = {
      [votes(1)]: "1.405",
      ballots: "35.2%",
      rejected: "1405+12",
      electorate: "0.352",
      turnout: "135%",
      state: "perhaps",
      elected: `${candidate(1)},${candidate(9)}`,
    };
    const { figures, problems } = readContestSheet(contest, sheet);
    expect(problems.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
      { field: "ballots", sentence: "35.2% is a percentage; ballot papers are counted in whole numbers." },
      { field: "elected", sentence: "1 of the 2 marked as elected is no longer on the list." },
      { field: "electorate", sentence: "0.352 is a fraction; electors are counted in whole numbers." },
      { field: "rejected", sentence: "1405+12 is a sum; type 1,417 instead." },
      {
        field: "state",
        sentence:
          "“perhaps” is not a state of a declaration; type one of provisional, declared, recount, drawn by lot, uncontested, countermanded.",
      },
      { field: "turnout", sentence: "135% is above 100%; type a share as 35.2% or 0.352." },
      { field: votes(1), sentence: "1.405 could be 1,405 or a decimal; type 1,405 without the dot." },
    ]);
    expect(figures).toMatchObject({ ballots: 2800, rejected: 20, electorate: 8000, turnout: 0.35, state: "declared" });
    expect(figures.votes).toEqual(declarationOf().votes);
  });

  test.each([
    ["provisional", "provisional"],
    ["Declared", "declared"],
    ["recount", "recount"],
    ["drawnByLot", "drawnByLot"],
    ["Drawn by lot", "drawnByLot"],
    ["by lot", "drawnByLot"],
    ["tied", "drawnByLot"],
    ["tied and drawn by lot", "drawnByLot"],
    ["uncontested", "uncontested"],
    ["unopposed", "uncontested"],
    ["countermanded", "countermanded"],
  ])("the state %s", (words, state) => {
    expect(readContestSheet(wardOf(), { state: words })).toMatchObject({ figures: { state }, problems: [] });
  });

  test("what is declared reads back when it is typed as it is shown", () => {
    const count = fc.option(fc.maxSafeNat(), { nil: null });
    const declarations = fc.record({
      state: fc.constantFrom(...declarationStates),
      votes: fc.array(count, { minLength: 5, maxLength: 5 }).map((all) => votesOf(...all)),
      rejected: count,
      ballots: count,
      electorate: count,
      turnout: fc.option(
        fc.nat(1000).map((tenths) => tenths / 1000),
        { nil: null },
      ),
      elected: fc.subarray([1, 2, 3, 4, 5].map(candidate)),
      source: fc.constantFrom("", "Returning officer"),
    });
    const shown = (figure: number | null) => (figure === null ? "-" : formatCount(figure));
    fc.assert(
      fc.property(declarations, declarations, (figures, other) => {
        const sheet = {
          ...Object.fromEntries(
            [1, 2, 3, 4, 5].map((each) => [votes(each), shown(figures.votes[candidate(each)] ?? null)]),
          ),
          rejected: shown(figures.rejected),
          ballots: shown(figures.ballots),
          electorate: shown(figures.electorate),
          turnout: figures.turnout === null ? "n/a" : formatShare(figures.turnout),
          source: figures.source || "-",
          state: stateWords[figures.state],
          elected: figures.elected.join(",") || "-",
        };
        const read = readContestSheet(wardOf({ declarations: [declarationOf(other)] }), sheet);
        expect(read.problems).toEqual([]);
        expect(read.figures.turnout ?? -1).toBeCloseTo(figures.turnout ?? -1, 10);
        expect({ ...read.figures, turnout: null }).toEqual({ ...figures, turnout: null });
      }),
    );
  });
});

describe("the sheet of an authority", () => {
  test("nothing typed, nothing declared", () => {
    const figures = { state: "declared", source: "", won: [], after: [], control: null };
    expect(readAuthoritySheet(councilOf(), {})).toEqual({ figures, problems: [], isEmpty: true });
    expect(readAuthoritySheet(councilOf(), { [wonField(labour)]: "13" }).isEmpty).toBe(false);
  });

  test("as it is typed: in the order of the seats before, then by id", () => {
    const sheet = {
      "won.ukip": "0",
      "won.labour": "13",
      "won.conservative": "6",
      "won.green": "n/a",
      "after.labour": "31",
      control: "labour",
      source: "Plymouth City Council",
      state: "provisional",
    };
    expect(readAuthoritySheet(councilOf(), sheet)).toEqual({
      figures: {
        state: "provisional",
        source: "Plymouth City Council",
        won: seatsOf({ conservative: 6, labour: 13, ukip: 0 }),
        after: seatsOf({ labour: 31 }),
        control: "labour",
      },
      problems: [],
      isEmpty: false,
    });
  });

  test("a correction types only what differs, and a dash takes a figure away", () => {
    const council = councilOf({ declarations: [councilDeclarationOf()] });
    const sheet = { "won.labour": "12", "won.green": "1", "after.conservative": "-", control: "-" };
    expect(readAuthoritySheet(council, sheet).figures).toEqual({
      state: "declared",
      source: "Returning officer",
      won: seatsOf({ conservative: 6, labour: 12, green: 1 }),
      after: seatsOf({ labour: 31 }),
      control: null,
    });
  });

  test.each([
    ["NOC", "noc"],
    ["No overall control", "noc"],
    ["Lab", "labour"],
    ["liberal-democrat", "liberal-democrat"],
    ["Lib Dem", "liberal-democrat"],
    ["own-plymouth-first", "own-plymouth-first"],
  ])("control by %s", (words, control) => {
    expect(readAuthoritySheet(councilOf(), { control: words })).toMatchObject({ figures: { control }, problems: [] });
  });

  test("a change is added to the seats that were held, and never ends below none", () => {
    const council = councilOf({ before: seatsOf({ conservative: 26, labour: 28 }) });
    const sheet = { "after.labour": "+3", "after.conservative": "\u22122" };
    expect(readAuthoritySheet(council, sheet)).toMatchObject({
      figures: { after: seatsOf({ conservative: 24, labour: 31 }) },
      problems: [],
    });
    expect(readAuthoritySheet(council, { "after.labour": "-29" }).problems).toEqual([
      { field: "after.labour", sentence: "-29 would leave fewer than no seats: 28 were held." },
    ]);
    expect(readAuthoritySheet(councilOf({ before: [] }), { "after.labour": "+3" }).problems).toHaveLength(1);
  });

  test("what cannot be read is named with its field", () => {
    const sheet = { [wonField(labour)]: "12%", [afterField(labour)]: "3.5", control: "Nobody", state: "recount" };
    expect(readAuthoritySheet(councilOf(), sheet).problems).toEqual([
      { field: "state", sentence: "“recount” is not a state of a declaration; type one of provisional, declared." },
      { field: "won.labour", sentence: "12% is a percentage; seats are counted in whole numbers." },
      { field: "after.labour", sentence: "3.5 is not a whole number; seats are counted in whole numbers." },
      {
        field: "control",
        sentence: "“Nobody” is not a party that is known here; type its name, or NOC for no overall control.",
      },
    ]);
  });
});

test("any sheet is read without an exception", () => {
  const field = fc.constantFrom(
    ...["ballots", "turnout", "elected", "state", "control", "won.labour", "won.", "after.X", "__proto__", votes(1)],
  );
  fc.assert(
    fc.property(fc.dictionary(field, fc.string({ unit: "grapheme" }), { noNullPrototype: true }), (sheet) => {
      for (const { sentence } of [
        ...readContestSheet(wardOf(), sheet).problems,
        ...readAuthoritySheet(councilOf(), sheet).problems,
      ]) {
        expect(sentence).toMatch(/\.$/);
      }
    }),
  );
});

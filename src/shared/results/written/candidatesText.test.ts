import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateId, someCandidates } from "../arithmetic/testing/someResults";
import type { Candidate } from "../contest";
import { ownPartyNamed } from "../parties/findParty";
import { conservative, green, independent, labour, liberalDemocrat } from "../parties/partyIds";
import { ukParties } from "../parties/ukParties";
import type { Party, PartyId } from "../party";
import { candidatesText, readCandidatesText } from "./candidatesText";

const before = someCandidates([
  ["Jane Smith", labour, 0.352],
  ["Ali Khan", conservative],
  ["Nia Rhys", liberalDemocrat, 0.1],
]);
const [first] = before;
if (!first) throw new Error("there are three candidates");
const [jane, ali, nia] = [1, 2, 3].map(candidateId);
const read = (text: string, known: readonly Candidate[] = before, own: readonly Party[] = []) =>
  readCandidatesText(text, known, own).candidates;
const ids = (text: string) => read(text).map(({ id }) => id);

describe("candidates as text", () => {
  test("are one a line, with the party and the share before", () => {
    expect(candidatesText(before, [])).toBe(
      "Jane Smith, Labour, 35.2%\nAli Khan, Conservative\nNia Rhys, Liberal Democrat, 10%",
    );
  });

  test("come back as they were, whatever they are called", () => {
    const own = [
      ownPartyNamed("Homes, Hospitals and 20% Less"),
      ownPartyNamed("Hackney’s Own & Only"),
      ownPartyNamed("5%"),
    ];
    const word = fc.constantFrom("Jane", "SMITH,", "O’Brien", "Sinéad", "-", "35.2%", "1405", "{{winner}}", "<b>", "🗳️");
    const name = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => words.join(" "))
      .filter((each) => /[^\s,]/.test(each));
    const list = fc.array(
      fc.record({
        name,
        party: fc.constantFrom(...[...ukParties, ...own].map(({ id }) => id), "nobody-knows" as PartyId),
        description: fc.string(),
        previousShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(list, (fields) => {
        const candidates = fields.map((each, order) => ({ ...each, id: candidateId(order), order }));
        // Two of one name and one party cannot be told apart but by their place, which is what they keep.
        expect(read(candidatesText(candidates, own), candidates, own)).toEqual(candidates);
      }),
    );
  });

  test("of a spreadsheet have tabs between them, and blank lines and cells between", () => {
    const rows = read("SMITH, Jane\tLabour and Co-operative Party\t35.2%\n\n \t\nKhan, Ali\tCon\t\r\n", []);
    expect(rows.map(({ name, party, previousShare }) => [name, party, previousShare])).toEqual([
      ["SMITH, Jane", labour, expect.closeTo(0.352, 10)],
      ["Khan, Ali", conservative, null],
    ]);
  });

  test("without a party are independents; a party that is not known is taken by its name and handed on", () => {
    const { candidates, parties } = readCandidatesText("Ann Lee\nBo Day, Fairer Foxes, n/a\n, Labour", [], []);
    expect(candidates.map(({ name, party }) => [name, party])).toEqual([
      ["Ann Lee", independent],
      ["Bo Day", "own-fairer-foxes"],
      ["", labour],
    ]);
    expect(parties.map(({ name }) => name)).toEqual(["Independent", "Fairer Foxes", "Labour"]);
  });
});

describe("a candidate keeps the id", () => {
  test("when the name is mended", () => {
    expect(ids("Jayne Smith, Labour\nAli Khan, Conservative\nNia Rhys, Lib Dem")).toEqual([jane, ali, nia]);
  });

  test("when the order changes", () => {
    expect(ids("Nia Rhys, LD\nJane Smith, Labour\nAli Khan, Conservative")).toEqual([nia, jane, ali]);
    expect(read("Nia Rhys, LD\nJane Smith, Labour").map(({ order }) => order)).toEqual([0, 1]);
  });

  test("when another comes between or goes, and the new one has an id of its own", () => {
    const [first, second, ...rest] = ids("Jane Smith, Labour\nEva Moss, Green\nAli Khan, Con\nNia Rhys, LD");
    expect([first, ...rest]).toEqual([jane, ali, nia]);
    expect([jane, ali, nia]).not.toContain(second);
    expect(ids("Jane Smith, Labour\nNia Rhys, LD")).toEqual([jane, nia]);
  });

  test("when the party changes, and then loses what went with the party", () => {
    const known = before.map((candidate) => ({ ...candidate, description: "A better ward" }));
    expect(read("Jane Smith, Green\nAli Khan, Conservative", known)).toMatchObject([
      { id: jane, party: green, description: "", previousShare: null },
      { id: ali, party: conservative, description: "A better ward" },
    ]);
  });

  test("also beside another of the same name, in another order", () => {
    const namesakes = someCandidates([
      ["John Smith", labour],
      ["John Smith", conservative],
    ]);
    const swapped = read("John Smith, Conservative\nJohn Smith, Labour", namesakes);
    expect(swapped.map(({ id, party }) => [id, party])).toEqual([
      [candidateId(2), conservative],
      [candidateId(1), labour],
    ]);
  });
});

describe("the share before", () => {
  const shareAfter = (line: string, previousShare: number | null) =>
    read(line, [{ ...first, previousShare }])[0]?.previousShare;

  test("keeps the digits that are not written", () => {
    expect(shareAfter("Jane Smith, Labour, 12.35%", 0.123456)).toBe(0.123456);
    expect(shareAfter("Jane Smith, Labour, 12.36%", 0.123456)).toBeCloseTo(0.1236, 10);
  });

  test("stays where none is typed, and goes with a dash", () => {
    expect(shareAfter("Jane Smith, Labour", 0.352)).toBe(0.352);
    for (const none of ["-", "–", "n/a"]) expect(shareAfter(`Jane Smith, Labour, ${none}`, 0.352)).toBeNull();
    expect(shareAfter("Jane Smith, Labour, n/a", null)).toBeNull();
  });
});

describe("a header above the candidates", () => {
  test("is nobody, and says what its columns are", () => {
    expect(read("Name\tParty\nJane Smith\tLabour", []).map(({ name, party }) => [name, party])).toEqual([
      ["Jane Smith", labour],
    ]);
    expect(read("Candidate, Party\nAli Khan, Con", []).map(({ name }) => name)).toEqual(["Ali Khan"]);
    expect(read("Candidates\nAli Khan", []).map(({ name }) => name)).toEqual(["Ali Khan"]);
    expect(read("No.\tName\tParty\n1\tAli Khan\tCon", [])).toMatchObject([{ name: "Ali Khan", previousShare: null }]);
    const table = "Party\tFirst name\tSurname\tVotes\tPrevious share\nGreen\tNia\tRhys\t1405\t12%";
    expect(read(table, [])).toMatchObject([{ name: "Nia Rhys", party: green, previousShare: 0.12 }]);
  });

  test("leaves a candidate alone who is called so further down, or beside a party", () => {
    expect(read("Name, Labour\nJane Smith, Name", []).map(({ name }) => name)).toEqual(["Name", "Jane Smith"]);
    expect(read("Jane Smith, Labour\nName\tParty", []).map(({ name }) => name)).toEqual(["Jane Smith", "Name"]);
  });
});

describe("what is said of the lines", () => {
  const readAll = (text: string) => readCandidatesText(text, [], [ownPartyNamed("Fairer Foxes")]);

  test("a name that is there twice", () => {
    expect(readAll("John Smith, Lab\nJane Doe, Con\nJOHN  SMITH, Lab").problems).toEqual([
      "John Smith is on the list twice; take one line out, unless two people of that name stand.",
    ]);
    expect(readAll("John Smith, Lab\nJohn Smith, Con\nJohn Smith, LD").problems).toEqual([
      "John Smith is on the list 3 times; take the others out, unless so many people of that name stand.",
    ]);
    expect(readAll("John Smith, Lab\nJoan Smith, Lab").problems).toEqual([]);
  });

  test("the parties that are taken by name only, and who has none", () => {
    const said = readAll("Ann Lee\nBo Day, Fairer Foxes\nCy Fox, Fairest Foxes\nDi Roe, Fairest Foxes\nEd Poe, Lab");
    expect(said.unknownParties).toEqual(["Fairest Foxes"]);
    expect(said.withoutParty).toEqual(["Ann Lee"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, Array as YArray, Map as YMap } from "yjs";
import {
  atNight,
  authorityId,
  candidateId,
  contestId,
  declarationId,
  electionId,
  londonTime,
  someAuthority,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
} from "../results/arithmetic/testing/someResults";
import { declarationStates } from "../results/declaration";
import { electionKinds } from "../results/election";
import { ownPartyNamed } from "../results/parties/findParty";
import { conservative, green, labour } from "../results/parties/partyIds";
import { type Control, noOverallControl } from "../results/party";
import { noResults, type Results } from "../results/results";
import { addAuthority, addContest, addElection, addOwnParty } from "./changeResults";
import { readAuthority, readContest, readElection, readOwnParty, readResults } from "./readResults";
import { authoritiesOf, contestsOf, electionsOf, ownPartiesOf, recordOf } from "./resultsDoc";

/** Objects with a prototype, as they come from every reader: Yjs keeps no others. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true });
const party = fc.constantFrom(labour, conservative, green);
const count = fc.nat(100_000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value);
const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const seats = fc.array(record({ party, seats: count }), { maxLength: 3 });
const control = fc.constantFrom<Control>(labour, noOverallControl);
const sheet = fc.dictionary(
  fc.string().map((name) => `votes.${name}`),
  fc.string({ minLength: 1 }),
  { noNullPrototype: true },
);
const prepared = record({ hold: fc.string(), gain: fc.string() });
const expectedAt = maybe(fc.constantFrom(londonTime("2018-05-04T02:30"), londonTime("2018-12-13T23:00")));
const upTo = <T>(most: number, make: (number: number) => fc.Arbitrary<T>) =>
  fc.nat(most).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => make(index + 1))));

const election = (number: number) =>
  record({
    name: fc.string(),
    date: fc.constantFrom("", "2018-05-03"),
    kind: fc.constantFrom(...electionKinds),
    total: maybe(count),
    unlistedHolds: fc.array(record({ control, councils: count }), { maxLength: 2 }),
  }).map((fields) => someElection({ id: electionId(number), ...fields }));
const contest = (number: number) =>
  record({
    name: fc.string(),
    seats: fc.integer({ min: 1, max: 5 }),
    electorate: maybe(count),
    authorityId: maybe(fc.constant(authorityId(1))),
    previousHolders: fc.array(party, { maxLength: 3 }),
    prepared,
    expectedAt,
    sheet,
    candidates: upTo(4, (order) =>
      record({ name: fc.string(), party, description: fc.string(), previousShare: maybe(share) }).map((fields) => ({
        id: candidateId(order),
        order,
        ...fields,
      })),
    ),
    declarations: upTo(3, (each) =>
      record({ state: fc.constantFrom(...declarationStates), rejected: maybe(count), turnout: maybe(share) }).map(
        (fields) => someDeclaration([each, null, 3], { id: declarationId(each), ...fields }),
      ),
    ),
  }).map((fields) => someContest({ id: contestId(number), ...fields }));
const authority = (number: number) =>
  record({
    name: fc.string(),
    seats: maybe(count),
    before: seats,
    defended: seats,
    controlBefore: maybe(control),
    expectedAt,
    sheet,
    declarations: record({ won: seats, after: seats, control: maybe(control) }).map((fields) => [
      someCouncilDeclaration(fields),
    ]),
  }).map((fields) => someAuthority({ id: authorityId(number), ...fields }));
const anyResults: fc.Arbitrary<Results> = record({
  elections: upTo(2, election),
  authorities: upTo(2, authority),
  contests: upTo(3, contest),
  ownParties: fc
    .subarray(["Aardvarks", "Fairer Foxes", "Σύριζα"].map(ownPartyNamed))
    .map((all) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
});

/** The last first: what comes out does not depend on the order in which it went in. */
function docOf(results: Results): Doc {
  const doc = new Doc();
  for (const each of results.ownParties.toReversed()) addOwnParty(doc, each);
  for (const each of results.contests.toReversed()) {
    addContest(doc, { ...each, candidates: each.candidates.toReversed() });
  }
  for (const each of results.authorities.toReversed()) addAuthority(doc, each);
  for (const each of results.elections.toReversed()) addElection(doc, each);
  return doc;
}

test("all that is added is read back as it was, in the order of the ids, here and on another laptop", () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const doc = docOf(results);
      expect(readResults(doc)).toEqual(results);
      const replica = new Doc();
      applyUpdate(replica, encodeStateAsUpdate(doc));
      expect(readResults(replica)).toEqual(results);
    }),
  );
});

test("a record of before there were expected times has none, and a Nightdesk of then keeps the one it does not know", () => {
  const ward = { kind: "contest", id: contestId(1) } as const;
  const expectedAt = londonTime("2018-05-04T02:30");
  const doc = docOf({ ...noResults, contests: [someContest({ expectedAt })], authorities: [someAuthority()] });
  recordOf(doc, { kind: "authority", id: authorityId(1) }).delete("expectedAt");
  const older = new Doc();
  applyUpdate(older, encodeStateAsUpdate(doc));
  recordOf(older, ward).set("name", "Budshead");
  applyUpdate(doc, encodeStateAsUpdate(older));
  expect(readResults(doc).authorities[0]?.expectedAt).toBeNull();
  expect(readResults(doc).contests[0]).toMatchObject({ name: "Budshead", expectedAt });
});

test("a blog that never had results has none", () => {
  expect(readResults(new Doc())).toEqual(noResults);
});

describe("a broken record is named, with what is wrong:", () => {
  const ward = { kind: "contest", id: contestId(1) } as const;
  const council = { kind: "authority", id: authorityId(1) } as const;
  const made = () =>
    docOf({
      elections: [someElection()],
      authorities: [someAuthority({ declarations: [someCouncilDeclaration()] })],
      contests: [someContest({ declarations: [someDeclaration([1], atNight("02:14"))] })],
      ownParties: [ownPartyNamed("Fairer Foxes")],
    });

  test.each<[what: string, harm: (doc: Doc) => void, message: string]>([
    ["a field", (doc) => recordOf(doc, ward).set("seats", 0), "the contest “Moor View” cannot be read: seats: "],
    ["no field", (doc) => recordOf(doc, ward).delete("code"), "the contest “Moor View” cannot be read: code: "],
    ["its sheet", (doc) => recordOf(doc, ward).delete("sheet"), "the contest “Moor View” cannot be read: the sheet is"],
    [
      "its candidates",
      (doc) => recordOf(doc, ward).set("candidates", []),
      "the contest “Moor View” cannot be read: the candidates is missing",
    ],
    [
      "a candidate",
      (doc) => recordOf(doc, ward).set("candidates", new YMap([["x", { name: "Jane" }]])),
      "the contest “Moor View” cannot be read: candidates.0.id: ",
    ],
    [
      "its declarations",
      (doc) => recordOf(doc, ward).set("declarations", {}),
      "the contest “Moor View” cannot be read: the list of declarations is missing",
    ],
    [
      "a declaration",
      (doc) => recordOf(doc, council).set("declarations", YArray.from([{ id: "x" }])),
      "the authority “Plymouth” cannot be read: declarations.0.id: ",
    ],
    ["its name", (doc) => recordOf(doc, council).set("name", 7), "the authority without a name cannot be read: name: "],
    [
      "all of it",
      (doc) => contestsOf(doc).set(contestId(1), "gone" as unknown as YMap<unknown>),
      "the contest without a name cannot be read: it is not of the expected kind",
    ],
    [
      "an election",
      (doc) => electionsOf(doc).get(electionId(1))?.set("kind", "lottery"),
      "the election “English local elections 2018” cannot be read: kind: ",
    ],
    [
      "a party",
      (doc) => ownPartiesOf(doc).set("own-x", { ...ownPartyNamed("X"), colour: { light: "red", dark: "red" } }),
      "the party “X” cannot be read: colour.light: a colour is #",
    ],
  ])("%s", (_, harm, message) => {
    const doc = made();
    expect(() => readResults(doc)).not.toThrow();
    harm(doc);
    expect(() => readResults(doc)).toThrow(message);
  });

  test("each of them alone", () => {
    const doc = made();
    const [contest] = contestsOf(doc).values();
    const [authorityRecord] = authoritiesOf(doc).values();
    const [electionRecord] = electionsOf(doc).values();
    if (!contest || !authorityRecord || !electionRecord) throw new Error("there is one of each");
    expect(readContest(contest).name).toBe("Moor View");
    expect(readAuthority(authorityRecord).name).toBe("Plymouth");
    expect(readElection(electionRecord)).toEqual(someElection());
    expect(() => readOwnParty(null)).toThrow("the party without a name cannot be read: all of it: ");
  });
});

import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { createBlogId } from "../model/ids";
import { rivalDeclarations } from "../results/arithmetic/currentDeclaration";
import {
  atNight,
  authorityId,
  candidateId,
  contestId,
  declarationId,
  electionId,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
} from "../results/arithmetic/testing/someResults";
import { ownPartyNamed } from "../results/parties/findParty";
import { conservative, green, labour } from "../results/parties/partyIds";
import { createBlogDoc, metaOf, modelVersion } from "./blogDoc";
import {
  addAuthority,
  addContest,
  addElection,
  addOwnParty,
  changeAuthority,
  changeContest,
  changeElection,
  declare,
  putCandidate,
  removeCandidate,
  removeDeclaring,
  setExpectedAt,
  typeInSheet,
} from "./changeResults";
import { readResults } from "./readResults";

const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
const ward = { kind: "contest", id: contestId(1) } as const;
const council = { kind: "authority", id: authorityId(1) } as const;
const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);
const [first, second] = candidates;
if (!first || !second) throw new Error("there are two candidates");

function docWithWard(): Doc {
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  addElection(doc, someElection());
  addAuthority(doc, someAuthority());
  addContest(doc, someContest({ candidates }));
  return doc;
}

/** The same blog on another laptop. */
function replicaOf(doc: Doc): Doc {
  const replica = new Doc();
  applyUpdate(replica, encodeStateAsUpdate(doc));
  return replica;
}

/** Each gets what the other has; both then say the same. */
function merge(one: Doc, other: Doc) {
  const [a, b] = [one, other].map((doc) => encodeStateAsUpdate(doc));
  if (!a || !b) throw new Error("there are two");
  applyUpdate(one, b);
  applyUpdate(other, a);
  applyUpdate(other, a);
  const merged = readResults(one);
  expect(readResults(other)).toEqual(merged);
  return merged;
}

function wardOf(doc: Doc) {
  const [contest] = readResults(doc).contests;
  if (!contest) throw new Error("the ward is gone");
  return contest;
}

describe("a change of the results", () => {
  test("sets the fields that are named and leaves the others, in one update", () => {
    const doc = docWithWard();
    const updates: unknown[] = [];
    doc.on("update", (update: unknown) => updates.push(update));
    changeElection(doc, electionId(1), { name: "May 2018", total: 150 });
    changeContest(doc, ward.id, { seats: 3, previousHolders: [labour] });
    changeAuthority(doc, council.id, { seats: 57, controlBefore: "noc" });
    expect(updates).toHaveLength(3);
    expect(readResults(doc)).toMatchObject({
      elections: [someElection({ name: "May 2018", total: 150 })],
      contests: [someContest({ candidates, seats: 3, previousHolders: [labour] })],
      authorities: [someAuthority({ seats: 57, controlBefore: "noc" })],
    });
  });

  test("of what is not there is an error that says so", () => {
    const doc = docWithWard();
    expect(() => changeContest(doc, contestId(9), { seats: 3 })).toThrow(`contest ${contestId(9)} is missing`);
    expect(() => changeElection(doc, electionId(9), {})).toThrow(`election ${electionId(9)} is missing`);
    removeDeclaring(doc, ward);
    removeDeclaring(doc, council);
    expect(() => typeInSheet(doc, ward, "source", "x")).toThrow(`contest ${ward.id} is missing`);
    expect(readResults(doc)).toMatchObject({ contests: [], authorities: [], elections: [someElection()] });
  });

  test("puts and takes candidates; what was declared of them stays", () => {
    const doc = docWithWard();
    declare(doc, ward, someDeclaration([900, 800]));
    putCandidate(doc, ward.id, { ...first, name: "Jayne Smith" });
    removeCandidate(doc, ward.id, second.id);
    const contest = wardOf(doc);
    expect(contest.candidates).toEqual([{ ...first, name: "Jayne Smith" }]);
    expect(contest.declarations).toEqual([someDeclaration([900, 800])]);
  });

  test("the expected time of each is set and taken away", () => {
    const doc = docWithWard();
    const { at } = atNight("02:30");
    for (const subject of [ward, council]) setExpectedAt(doc, subject, at);
    const { contests, authorities } = readResults(doc);
    expect([...contests, ...authorities].map(({ expectedAt }) => expectedAt)).toEqual([at, at]);
    setExpectedAt(doc, ward, null);
    expect(wardOf(doc).expectedAt).toBeNull();
  });

  test("an election raises the model, so that a Nightdesk without results refuses the blog", () => {
    const doc = docWithWard();
    metaOf(doc).set("modelVersion", 1);
    const updates: unknown[] = [];
    doc.on("update", (update: unknown) => updates.push(update));
    addElection(doc, someElection({ id: electionId(2) }));
    expect(metaOf(doc).get("modelVersion")).toBe(modelVersion);
    expect(updates).toHaveLength(1);
  });
});

describe("the sheet", () => {
  test("keeps what is typed as it is typed; an empty field is forgotten, the same again is no change", () => {
    const doc = docWithWard();
    typeInSheet(doc, ward, "votes.x", " 1,4O5 ");
    typeInSheet(doc, ward, "source", "Returning officer");
    let updates = 0;
    doc.on("update", () => updates++);
    typeInSheet(doc, ward, "source", "Returning officer");
    typeInSheet(doc, ward, "turnout", "");
    expect(updates).toBe(0);
    typeInSheet(doc, ward, "source", "");
    expect(wardOf(doc).sheet).toEqual({ "votes.x": " 1,4O5 " });
  });

  test("is emptied by a declaration, of a ward and of a council, in one update each", () => {
    const doc = docWithWard();
    for (const subject of [ward, council]) {
      for (const field of ["source", "state", "time"]) typeInSheet(doc, subject, field, "x");
    }
    let updates = 0;
    doc.on("update", () => updates++);
    declare(doc, ward, someDeclaration([900, 800]));
    declare(doc, council, someCouncilDeclaration({ control: labour }));
    expect(updates).toBe(2);
    expect(readResults(doc)).toMatchObject({
      contests: [someContest({ candidates, declarations: [someDeclaration([900, 800])] })],
      authorities: [someAuthority({ declarations: [someCouncilDeclaration({ control: labour })] })],
    });
    for (const { sheet } of [...readResults(doc).contests, ...readResults(doc).authorities]) expect(sheet).toEqual({});
  });
});

describe("two laptops", () => {
  test("that declare the same ward at once keep both declarations, and each sees the other's", () => {
    const one = docWithWard();
    const other = replicaOf(one);
    const mine = someDeclaration([900, 800], { id: declarationId(1), ...atNight("02:14") });
    const theirs = someDeclaration([900, 801], { id: declarationId(2), ...atNight("02:15") });
    declare(one, ward, mine);
    declare(other, ward, theirs);
    const [contest] = merge(one, other).contests;
    expect(new Set(contest?.declarations)).toEqual(new Set([mine, theirs]));
    expect(rivalDeclarations(contest?.declarations ?? [])).toEqual([mine]);
    declare(other, ward, { ...mine, id: declarationId(3), replaces: [mine.id, theirs.id], ...atNight("02:20") });
    const settled = merge(one, other).contests[0]?.declarations ?? [];
    expect(settled).toHaveLength(3);
    expect(rivalDeclarations(settled)).toEqual([]);
  });

  test("that type in one sheet and change its candidates keep what both did", () => {
    const one = docWithWard();
    const other = replicaOf(one);
    const third = { ...first, id: candidateId(3), name: "Eva Moss", party: green, order: 2 };
    typeInSheet(one, ward, "votes.x", "900");
    putCandidate(one, ward.id, { ...first, name: "Jayne Smith" });
    changeContest(one, ward.id, { seats: 3 });
    typeInSheet(other, ward, "votes.y", "800");
    putCandidate(other, ward.id, third);
    changeContest(other, ward.id, { electorate: 9_000 });
    expect(merge(one, other).contests).toEqual([
      someContest({
        seats: 3,
        electorate: 9_000,
        sheet: { "votes.x": "900", "votes.y": "800" },
        candidates: [{ ...first, name: "Jayne Smith" }, second, third],
      }),
    ]);
  });

  test("one of which declares keep what the other typed meanwhile", () => {
    const one = docWithWard();
    typeInSheet(one, ward, "votes.x", "900");
    const other = replicaOf(one);
    declare(one, ward, someDeclaration([900, 800]));
    typeInSheet(other, ward, "rejected", "12");
    expect(merge(one, other).contests).toEqual([
      someContest({ candidates, sheet: { rejected: "12" }, declarations: [someDeclaration([900, 800])] }),
    ]);
  });

  test("that meet the same new party have it once, and candidates at one place stand in one order", () => {
    const one = docWithWard();
    const other = replicaOf(one);
    for (const doc of [one, other]) addOwnParty(doc, ownPartyNamed("Fairer Foxes"));
    putCandidate(one, ward.id, { ...first, id: candidateId(8), order: 2 });
    putCandidate(other, ward.id, { ...first, id: candidateId(7), order: 2 });
    const { ownParties, contests } = merge(one, other);
    expect(ownParties).toEqual([ownPartyNamed("Fairer Foxes")]);
    expect(contests[0]?.candidates.map(({ id }) => id)).toEqual([1, 2, 7, 8].map(candidateId));
  });
});

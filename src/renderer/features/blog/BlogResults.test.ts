import {
  addAuthority,
  addContest,
  addElection,
  addOwnParty,
  changeContest,
  changeElection,
  declare,
  removeDeclaring,
  typeInSheet,
} from "@shared/doc/changeResults";
import { readResults } from "@shared/doc/readResults";
import { recordOf } from "@shared/doc/resultsDoc";
import {
  authorityId,
  contestId,
  electionId,
  someAuthority,
  someCandidates,
  someContest,
  someDeclaration,
  someElection,
} from "@shared/results/arithmetic/testing/someResults";
import { ownPartyNamed } from "@shared/results/parties/findParty";
import { conservative, labour } from "@shared/results/parties/partyIds";
import { noResults } from "@shared/results/results";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, type Transaction } from "yjs";
import { BlogResults } from "./BlogResults";

const ward = { kind: "contest", id: contestId(1) } as const;
const candidates = someCandidates([
  ["Jane Smith", labour],
  ["Ali Khan", conservative],
]);

function someDoc(): Doc {
  const doc = new Doc();
  addElection(doc, someElection());
  addAuthority(doc, someAuthority());
  addContest(doc, someContest({ id: contestId(2), name: "Stoke" }));
  addContest(doc, someContest({ candidates }));
  addOwnParty(doc, ownPartyNamed("Fairer Foxes"));
  return doc;
}

/** The results of a document as a session has them: there first, then filled, then followed. */
function opened() {
  const doc = new Doc();
  const results = new BlogResults(doc);
  expect(results.get()).toBe(noResults);
  applyUpdate(doc, encodeStateAsUpdate(someDoc()));
  results.load();
  const followed: boolean[] = [];
  doc.on("afterTransaction", (transaction: Transaction) => followed.push(results.follow(transaction)));
  return { doc, results, followed };
}

describe("the results of an open blog", () => {
  test("are those of its document, in the order of their ids, and follow each change", () => {
    const { doc, results, followed } = opened();
    expect(results.get()).toEqual(readResults(doc));
    expect(results.getProblems()).toEqual([]);
    const changes = [
      () => typeInSheet(doc, ward, "source", "Returning officer"),
      () => declare(doc, ward, someDeclaration([900, 800])),
      () => changeElection(doc, electionId(1), { name: "May 2018" }),
      () => addOwnParty(doc, ownPartyNamed("Aardvarks")),
      () => addContest(doc, someContest({ id: contestId(0), name: "Abbey" })),
      () => removeDeclaring(doc, { kind: "authority", id: authorityId(1) }),
      () => removeDeclaring(doc, ward),
    ];
    for (const change of changes) {
      change();
      results.refresh();
      expect(results.get()).toEqual(readResults(doc));
    }
    expect(followed).toEqual(changes.map(() => true));
  });

  test("are a new snapshot after a change and only then; what did not change in it is the same", () => {
    const { doc, results, followed } = opened();
    const before = results.get();
    const viewer = results.getViewOf();
    results.refresh();
    doc.getText("headline").insert(0, "words");
    results.refresh();
    expect(followed).toEqual([false]);
    expect(results.get()).toBe(before);
    expect(results.getViewOf()).toBe(viewer);

    changeContest(doc, ward.id, { name: "Ham" });
    expect(results.get()).toBe(before);
    results.refresh();
    const after = results.get();
    expect(after).not.toBe(before);
    expect(after.elections).toBe(before.elections);
    expect(after.ownParties).toBe(before.ownParties);
    expect(after.contests[0]).toMatchObject({ name: "Ham" });
    expect(after.contests[1]).toBe(before.contests[1]);
    expect(before.contests[0]).toMatchObject({ name: "Moor View" });
  });

  test("leave a broken contest out by its name, hide no other, and take it in again when it is mended", () => {
    const { doc, results } = opened();
    recordOf(doc, ward).set("seats", "three");
    results.refresh();
    expect(results.get().contests.map(({ name }) => name)).toEqual(["Stoke"]);
    expect(results.get().authorities).toHaveLength(1);
    expect(results.getProblems()).toEqual([expect.stringContaining("the contest “Moor View” cannot be read: seats: ")]);
    expect(results.getViewOf()("contest", ward.id)).toBeUndefined();

    recordOf(doc, ward).delete("sheet");
    recordOf(doc, { kind: "contest", id: contestId(2) }).delete("declarations");
    recordOf(doc, { kind: "authority", id: authorityId(1) }).set("before", 3);
    results.refresh();
    expect(results.getProblems()).toEqual([
      expect.stringContaining("the authority “Plymouth” cannot be read: before: "),
      expect.stringContaining("the contest “Moor View” cannot be read: the sheet "),
      expect.stringContaining("the contest “Stoke” cannot be read: the list of declarations "),
    ]);

    for (const id of [contestId(1), contestId(2)]) addContest(doc, someContest({ id, name: "Mended" }));
    removeDeclaring(doc, { kind: "authority", id: authorityId(1) });
    results.refresh();
    expect(results.getProblems()).toEqual([]);
    expect(results.get().contests.map(({ name }) => name)).toEqual(["Mended", "Mended"]);
  });

  test("that are broken when the blog is opened are named at once", () => {
    const broken = someDoc();
    recordOf(broken, ward).delete("candidates");
    const doc = new Doc();
    const results = new BlogResults(doc);
    applyUpdate(doc, encodeStateAsUpdate(broken));
    results.load();
    expect(results.get().contests.map(({ name }) => name)).toEqual(["Stoke"]);
    expect(results.getProblems()).toEqual([
      expect.stringContaining("the contest “Moor View” cannot be read: the cand"),
    ]);
  });
});

describe("what a results block shows", () => {
  test("follows the figures, by another function each time, and is made once between two changes", () => {
    const { doc, results } = opened();
    const before = results.getViewOf();
    expect(before("contest", ward.id)).toMatchObject({ line: "" });
    expect(before("contest", ward.id)).toBe(before("contest", ward.id));
    declare(doc, ward, someDeclaration([900, 800]));
    results.refresh();
    const after = results.getViewOf();
    expect(after).not.toBe(before);
    expect(after("contest", ward.id)).toMatchObject({ line: "Labour WIN Moor View" });
    expect(after("contest", ward.id)).toBe(after("contest", ward.id));
    expect(before("contest", ward.id)).toMatchObject({ line: "" });
  });

  test("is told apart by kind and id, and nothing where there is nothing", () => {
    const { results } = opened();
    const view = results.getViewOf();
    const shown = [view("contest", ward.id), view("authority", authorityId(1)), view("tally", electionId(1))];
    expect(shown).not.toContain(undefined);
    expect(new Set(shown).size).toBe(3);
    expect(view("authority", ward.id)).toBeUndefined();
    expect(view("contest", contestId(9))).toBeUndefined();
  });
});

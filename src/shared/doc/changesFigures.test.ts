import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, type Transaction } from "yjs";
import { createBlogId, createProfileId } from "../model/ids";
import {
  authorityId,
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
import { labour } from "../results/parties/partyIds";
import { blogTextOf, createBlogDoc, entriesOf, entryOf, titleOf } from "./blogDoc";
import { changedKeys, keyAbove } from "./changedKeys";
import { createEntry } from "./changeEntry";
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
  typeInSheet,
} from "./changeResults";
import { changesFigures } from "./changesFigures";
import {
  authoritiesOf,
  contestsOf,
  declarationsArrayOf,
  electionsOf,
  ownPartiesOf,
  recordOf,
  sheetMapOf,
} from "./resultsDoc";

const ward = { kind: "contest", id: contestId(1) } as const;
const council = { kind: "authority", id: authorityId(1) } as const;
const candidates = someCandidates([["Jane Smith", labour]]);
const [jane] = candidates;
if (!jane) throw new Error("there is a candidate");

function newDoc(): Doc {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  addElection(doc, someElection());
  addAuthority(doc, someAuthority());
  addContest(doc, someContest({ candidates }));
  addContest(doc, someContest({ id: contestId(2) }));
  return doc;
}

/** What `look` says of the one transaction in which `change` is made, here and where it arrives as an update. */
function seen<T>(change: (doc: Doc) => void, look: (doc: Doc, transaction: Transaction) => T): T {
  const doc = newDoc();
  const elsewhere = new Doc();
  applyUpdate(elsewhere, encodeStateAsUpdate(doc));
  const found: T[] = [];
  for (const each of [doc, elsewhere]) {
    each.on("afterTransaction", (transaction: Transaction) => found.push(look(each, transaction)));
  }
  doc.on("update", (update: Uint8Array) => applyUpdate(elsewhere, update));
  doc.transact(() => change(doc));
  const [there, here, ...more] = found;
  if (there === undefined || more.length > 0) throw new Error("there was one transaction on each laptop");
  expect(here).toEqual(there);
  return there;
}

const isShown = (change: (doc: Doc) => void) => seen(change, changesFigures);

describe("figures change with", () => {
  test.each<[what: string, change: (doc: Doc) => void]>([
    ["an election added", (doc) => addElection(doc, someElection({ id: electionId(2) }))],
    ["an election's field", (doc) => changeElection(doc, electionId(1), { baseline: "2014" })],
    ["a contest added", (doc) => addContest(doc, someContest({ id: contestId(3) }))],
    ["a contest's field", (doc) => changeContest(doc, ward.id, { name: "Ham" })],
    ["a contest gone", (doc) => removeDeclaring(doc, ward)],
    ["a candidate put", (doc) => putCandidate(doc, ward.id, { ...jane, name: "Jayne Smith" })],
    ["a candidate taken", (doc) => removeCandidate(doc, ward.id, jane.id)],
    ["a ward's declaration", (doc) => declare(doc, ward, someDeclaration([900]))],
    ["a council's declaration", (doc) => declare(doc, council, someCouncilDeclaration())],
    ["an authority added", (doc) => addAuthority(doc, someAuthority({ id: authorityId(2) }))],
    ["an authority's field", (doc) => changeAuthority(doc, council.id, { seats: 57 })],
    ["an authority gone", (doc) => removeDeclaring(doc, council)],
    ["a party of the blog's own", (doc) => addOwnParty(doc, ownPartyNamed("Fairer Foxes"))],
    [
      "a declaration beside typing in another sheet",
      (doc) => {
        typeInSheet(doc, council, "source", "x");
        declare(doc, ward, someDeclaration([900]));
      },
    ],
  ])("%s", (_, change) => {
    expect(isShown(change)).toBe(true);
  });
});

describe("figures do not change with", () => {
  test.each<[what: string, change: (doc: Doc) => void]>([
    ["what is typed in a ward's sheet", (doc) => typeInSheet(doc, ward, "votes.x", "900")],
    ["what is typed in a council's sheet", (doc) => typeInSheet(doc, council, "won.labour", "9")],
    ["a new entry", (doc) => void createEntry(doc, createProfileId(), [], 0)],
    ["the headline", (doc) => blogTextOf(doc, "headline").insert(0, "sheet")],
  ])("%s", (_, change) => {
    expect(isShown(change)).toBe(false);
  });

  test("a field of a sheet that is emptied", () => {
    const doc = newDoc();
    typeInSheet(doc, ward, "source", "x");
    const found: boolean[] = [];
    doc.on("afterTransaction", (transaction: Transaction) => found.push(changesFigures(doc, transaction)));
    typeInSheet(doc, ward, "source", "");
    expect(found).toEqual([false]);
  });
});

describe("the keys that a transaction touched", () => {
  const contestsTouched = (change: (doc: Doc) => void) =>
    seen(change, (doc, transaction) => [...changedKeys(contestsOf(doc), transaction)].sort());

  test("are those of what was added, changed at any depth, or taken away, each once", () => {
    expect(contestsTouched((doc) => addContest(doc, someContest({ id: contestId(3) })))).toEqual([contestId(3)]);
    expect(contestsTouched((doc) => removeDeclaring(doc, ward))).toEqual([ward.id]);
    expect(contestsTouched((doc) => typeInSheet(doc, ward, "source", "x"))).toEqual([ward.id]);
    expect(contestsTouched((doc) => declare(doc, ward, someDeclaration([900])))).toEqual([ward.id]);
    expect(
      contestsTouched((doc) => {
        putCandidate(doc, ward.id, { ...jane, order: 4 });
        typeInSheet(doc, ward, "source", "x");
        changeContest(doc, contestId(2), { seats: 2 });
      }),
    ).toEqual([ward.id, contestId(2)]);
    expect(
      contestsTouched((doc) => {
        typeInSheet(doc, ward, "source", "x");
        removeDeclaring(doc, ward);
      }),
    ).toEqual([ward.id]);
  });

  test("are none of another map", () => {
    expect(contestsTouched((doc) => typeInSheet(doc, council, "source", "x"))).toEqual([]);
    expect(contestsTouched((doc) => changeElection(doc, electionId(1), { name: "x" }))).toEqual([]);
    const touched = seen(
      (doc) => declare(doc, council, someCouncilDeclaration({ id: declarationId(2) })),
      (doc, transaction) =>
        [electionsOf(doc), authoritiesOf(doc), contestsOf(doc), ownPartiesOf(doc), entriesOf(doc)].map(
          (map) => changedKeys<unknown>(map as Parameters<typeof changedKeys>[0], transaction).size,
        ),
    );
    expect(touched).toEqual([0, 1, 0, 0, 0]);
  });

  test("lie above what is nested, and above nothing else", () => {
    const doc = newDoc();
    const record = recordOf(doc, ward);
    for (const nested of [record, sheetMapOf(record), declarationsArrayOf(record)]) {
      expect(keyAbove(nested, contestsOf(doc))).toBe(ward.id);
      expect(keyAbove(nested, authoritiesOf(doc))).toBeUndefined();
    }
    const entry = createEntry(doc, createProfileId(), [], 0);
    expect(keyAbove(titleOf(entryOf(doc, entry)), entriesOf(doc))).toBe(entry);
    expect(keyAbove(contestsOf(doc), contestsOf(doc))).toBeUndefined();
    expect(keyAbove("a text", contestsOf(doc))).toBeUndefined();
  });
});

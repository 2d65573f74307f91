import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { actOnEntry, approveEntry } from "../doc/actOnEntry";
import { createBlogDoc, entryOf, titleOf } from "../doc/blogDoc";
import { createEntry } from "../doc/changeEntry";
import { readEntry } from "../doc/readBlog";
import { approvalOf, approvalsOfPrinted, canBeApprovedBy, handsOf, seenByTwo } from "./approval";
import { lastFiledRevision } from "./entry";
import { createBlogId, createProfileId, type EntryId, type ProfileId } from "./ids";

const night = Date.parse("2018-05-04T01:14:00.000Z");
const ids = { Ada: createProfileId(), Ben: createProfileId(), Cy: createProfileId() };
type Name = keyof typeof ids;

/** Ada's entry, to which things are done in turn: "Ben approves". The clock stands still: nothing here goes by time. */
function entryAfter(steps: readonly string[]): { readonly doc: Doc; readonly id: EntryId } {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  const id = createEntry(doc, ids.Ada, ["Ada"], night);
  titleOf(entryOf(doc, id)).insert(0, "Polls close");
  take(doc, id, steps);
  return { doc, id };
}

function take(doc: Doc, id: EntryId, steps: readonly string[]): void {
  for (const step of steps) {
    const [name, verb] = step.split(" ") as [Name, string];
    const deed = { by: name, profileId: ids[name], now: night };
    if (verb === "edits") titleOf(entryOf(doc, id)).insert(0, "So ");
    else if (verb === "approves") approveEntry(doc, id, deed);
    else if (verb === "submits") actOnEntry(doc, id, "submit", deed);
    else if (verb === "files") actOnEntry(doc, id, "file", deed);
    else if (verb === "withdraws") actOnEntry(doc, id, "withdraw", deed);
    else if (verb === "reinstates") actOnEntry(doc, id, "reinstate", deed);
    else if (verb === "corrects") actOnEntry(doc, id, "file", deed, { kind: "correction", note: `So says ${name}.` });
    else throw new Error(`nobody ${verb}`);
  }
}

function read(steps: readonly string[]) {
  const { doc, id } = entryAfter(steps);
  return readEntry(id, entryOf(doc, id));
}

/** Ada's entry, to which both laptops do what they do apart. What the second one files is what the page prints. */
function readMerged(both: readonly string[], first: readonly string[], second: readonly string[]) {
  const { doc, id } = entryAfter(both);
  const docs = [first, second].map((steps, index) => {
    const laptop = new Doc();
    applyUpdate(laptop, encodeStateAsUpdate(doc));
    laptop.clientID = index + 1;
    take(laptop, id, steps);
    return laptop;
  });
  for (const laptop of docs) applyUpdate(doc, encodeStateAsUpdate(laptop));
  const entry = readEntry(id, entryOf(doc, id));
  const own = docs.map((laptop) => lastFiledRevision(readEntry(id, entryOf(laptop, id)))?.id);
  expect(lastFiledRevision(entry)?.id, "the page prints what the second filed").toBe(own[1]);
  expect(own[0]).not.toBe(own[1]);
  return entry;
}

function namesOf(profiles: readonly ProfileId[]): readonly string[] {
  return (Object.keys(ids) as Name[]).filter((name) => profiles.includes(ids[name]));
}

describe("the approval of an entry", () => {
  test.each<[steps: string[], said: string]>([
    [[], "none"],
    [["Ada submits"], "none"],
    [["Ada files"], "none"],
    [["Ada files", "Ben approves"], "Ben"],
    [["Ada submits", "Ben approves"], "Ben"],
    [["Ada submits", "Ben approves", "Ada edits"], "Ben, changed"],
    [["Ada submits", "Ben approves", "Ada edits", "Ada submits"], "Ben, changed"],
    [["Ada submits", "Ben approves", "Ada edits", "Ada files"], "Ben, changed"],
    [["Ada submits", "Ben approves", "Ada edits", "Ada files", "Cy approves"], "Cy"],
    [["Ada submits", "Ben approves", "Ada files"], "Ben"],
    [["Ada files", "Ben approves", "Ben withdraws"], "none"],
    [["Ada files", "Ben approves", "Ben withdraws", "Ben reinstates"], "none"],
    [["Ada files", "Ben approves", "Ben withdraws", "Ben reinstates", "Ada files"], "Ben"],
  ])("after %j is by %s", (steps, said) => {
    const approval = approvalOf(read(steps));
    expect(approval ? `${approval.by}${approval.isChanged ? ", changed" : ""}` : "none").toBe(said);
  });

  test("counts by the revision that it names, in whatever order the approvals are read", () => {
    const entry = read(["Ada files", "Ben approves", "Ada edits", "Ada files", "Cy approves"]);
    expect(approvalOf({ ...entry, acts: entry.acts.toReversed() })).toMatchObject({ by: "Cy", isChanged: false });
    const lost = entry.revisions.slice(0, 1);
    expect(approvalOf({ ...entry, revisions: lost }, false)).toMatchObject({ by: "Ben", isChanged: false });
  });
});

describe("two pairs of eyes", () => {
  test.each<[steps: string[], hands: string[], seen: boolean]>([
    [[], [], false],
    [["Ada files"], ["Ada"], false],
    [["Ada files", "Ada approves"], ["Ada"], false],
    [["Ada files", "Ben approves"], ["Ada"], true],
    [["Ada submits", "Ada approves"], ["Ada"], false],
    [["Ada submits", "Ben files"], ["Ada", "Ben"], false],
    [["Ada submits", "Ben approves"], ["Ada", "Ben"], true],
    [["Ada submits", "Ben files", "Ada approves"], ["Ada", "Ben"], true],
    [["Ben submits", "Ben approves"], ["Ben"], false],
    [["Ben files", "Ada approves"], ["Ben"], true],
    [["Ada files", "Ben approves", "Ada edits", "Ada files"], ["Ada"], false],
    [["Ada files", "Ben approves", "Ben edits", "Ben files"], ["Ben"], false],
    [["Ada files", "Ben approves", "Ben edits", "Ben files", "Ben approves"], ["Ben"], false],
    [["Ada files", "Ben approves", "Ben edits", "Ben files", "Ada approves"], ["Ben"], true],
    [["Ada files", "Ben approves", "Ada edits", "Ada submits", "Ben approves"], ["Ada", "Ben"], true],
  ])("after %j: hands %j, seen by two is %s", (steps, hands, seen) => {
    const entry = read(steps);
    expect({ hands: namesOf(handsOf(entry)), seen: seenByTwo(entry) }).toEqual({ hands, seen });
  });

  test.each<[steps: string[], who: string[]]>([
    [[], []],
    [["Ada submits"], []],
    [["Ada files"], ["Ben", "Cy"]],
    [
      ["Ada submits", "Ada approves"],
      ["Ben", "Cy"],
    ],
    [
      ["Ada submits", "Ben files"],
      ["Ada", "Ben", "Cy"],
    ],
    [["Ada files", "Ben approves"], []],
    [
      ["Ada files", "Ben approves", "Ada edits", "Ada files"],
      ["Ben", "Cy"],
    ],
    [["Ada files", "Ben withdraws"], []],
  ])("after %j the approval of %j would count", (steps, who) => {
    const entry = read(steps);
    expect(namesOf(Object.values(ids).filter((profileId) => canBeApprovedBy(entry, profileId)))).toEqual(who);
  });

  test("of an entry that was filed before acts were kept, the one who made it was the first", () => {
    const entry = read(["Ben files", "Cy approves"]);
    const acts = entry.acts.filter(({ kind }) => kind === "approve");
    expect(namesOf(handsOf({ ...entry, acts }))).toEqual(["Ada"]);
    expect(seenByTwo({ ...entry, acts })).toBe(true);
    expect(seenByTwo({ ...entry, acts, createdBy: ids.Cy })).toBe(false);
  });
});

describe("words that two laptops have filed alike", () => {
  test.each<[both: string[], first: string[], second: string[], approved: string, hands: string[], seen: boolean]>([
    [[], ["Ada files"], ["Ben files"], "none", ["Ada", "Ben"], false],
    [[], ["Ada files", "Cy approves"], ["Ben files"], "Cy", ["Ada", "Ben"], true],
    [[], ["Ada files"], ["Ben files", "Cy approves"], "Cy", ["Ada", "Ben"], true],
    [[], ["Ada files"], ["Ben files", "Ben approves"], "Ben", ["Ada", "Ben"], true],
    [[], ["Ada files", "Ada approves"], ["Ada files"], "Ada", ["Ada"], false],
    [["Ada submits"], ["Ben approves"], ["Ben files"], "Ben", ["Ada", "Ben"], true],
    [["Ben submits"], ["Ben approves"], ["Ben files"], "Ben", ["Ben"], false],
    [["Ada files", "Ada edits"], ["Ada files", "Cy approves"], ["Ben files"], "Cy", ["Ada", "Ben"], true],
    [[], ["Ada files", "Cy approves"], ["Ben edits", "Ben files"], "Cy, changed", ["Ben"], false],
    [["Ada files", "Ada edits"], ["Ada corrects", "Cy approves"], ["Ben files"], "Cy", ["Ada", "Ben"], true],
    // The page prints a note of which nobody knew who approved.
    [["Ada files", "Ada edits"], ["Ada files", "Cy approves"], ["Ben corrects"], "Cy, changed", ["Ben"], false],
  ])(
    "after %j, apart %j and %j: approved by %s, hands %j, seen by two is %s",
    (both, first, second, approved, hands, seen) => {
      const entry = readMerged(both, first, second);
      const approval = approvalOf(entry, false);
      expect({
        approved: approval ? `${approval.by}${approval.isChanged ? ", changed" : ""}` : "none",
        hands: namesOf(handsOf(entry)),
        seen: seenByTwo(entry),
      }).toEqual({ approved, hands, seen });
      expect(approvalsOfPrinted(entry).length > 0).toBe(approved !== "none" && !approval?.isChanged);
    },
  );

  test("an edit after them is a change since the approval", () => {
    const entry = readMerged([], ["Ada files", "Cy approves"], ["Ben files"]);
    expect(approvalOf({ ...entry, title: "Other words" })).toMatchObject({ by: "Cy", isChanged: true });
  });
});

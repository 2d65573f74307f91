import { beforeEach, describe, expect, test } from "vitest";
import type { Doc } from "yjs";
import { seenByTwo } from "../model/approval";
import { usualRules } from "../model/blogRules";
import { createBlogId, createProfileId, type EntryId } from "../model/ids";
import { actOnEntry, approveEntry } from "./actOnEntry";
import { createBlogDoc, entryOf, metaOf } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { readBlogMeta, readEntry } from "./readBlog";
import { rulesOf, setFiling, setTwoPairsOfEyes } from "./rulesOfBlog";

const now = Date.parse("2018-05-04T01:14:00.000Z");
const ada = { by: "Ada Clarke", profileId: createProfileId(), now };
const ben = { by: "Ben Roe", profileId: createProfileId(), now };
let doc: Doc;
beforeEach(() => {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
});

describe("the rules of a blog", () => {
  test("are the usual ones in a blog that says nothing", () => {
    expect(rulesOf(doc)).toEqual(usualRules);
    expect(readBlogMeta(doc)).toMatchObject(usualRules);
  });

  test("are what was set, names without the spaces around them", () => {
    setFiling(doc, [" Ada Clarke ", " ", "Ben Roe"]);
    setTwoPairsOfEyes(doc, true);
    expect(rulesOf(doc)).toEqual({ filing: ["Ada Clarke", "Ben Roe"], twoPairsOfEyes: true });
    setFiling(doc, "everyone");
    expect(rulesOf(doc).filing).toBe("everyone");
  });

  test.each([[[]], [[""]], [{ Ada: true }], ["nobody"], [[1]]])("%j keeps nobody from filing", (filing) => {
    metaOf(doc).set("filing", filing);
    metaOf(doc).set("twoPairsOfEyes", "yes");
    expect(rulesOf(doc)).toEqual(usualRules);
  });

  test("a list without names is everyone", () => {
    setFiling(doc, [" "]);
    expect(metaOf(doc).get("filing")).toBe("everyone");
  });
});

describe("in a blog where Ada files", () => {
  let id: EntryId;
  const status = () => readEntry(id, entryOf(doc, id)).status;
  const why = "Not filed: in this blog only Ada Clarke files without approval.";
  beforeEach(() => {
    setFiling(doc, ["Ada Clarke"]);
    id = createEntry(doc, ben.profileId, [], now);
  });

  test("Ben can neither file nor approve from review, and nothing is left half done", () => {
    expect(() => actOnEntry(doc, id, "file", ben)).toThrow(why);
    actOnEntry(doc, id, "submit", ben);
    expect(() => approveEntry(doc, id, ben)).toThrow(why);
    expect(readEntry(id, entryOf(doc, id)).acts).toHaveLength(1);
  });

  test("Ben can approve what Ada has filed: a second pair of eyes is anybody's", () => {
    setTwoPairsOfEyes(doc, true);
    actOnEntry(doc, id, "file", ada);
    approveEntry(doc, id, ben);
    const entry = readEntry(id, entryOf(doc, id));
    expect(entry.acts.map(({ kind, by }) => `${kind} ${by}`)).toEqual(["file Ada Clarke", "approve Ben Roe"]);
    expect(seenByTwo(entry)).toBe(true);
  });

  test("Ben can send for review, withdraw and bring back", () => {
    actOnEntry(doc, id, "submit", ben);
    expect(status()).toBe("review");
    actOnEntry(doc, id, "withdraw", ben);
    actOnEntry(doc, id, "reinstate", ben);
    expect(status()).toBe("draft");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { seenByTwo } from "../model/approval";
import { usualRules } from "../model/blogRules";
import { createBlogId, createProfileId, createRuleChangeId, type EntryId } from "../model/ids";
import { actOnEntry, approveEntry } from "./actOnEntry";
import { createBlogDoc, entryOf, metaOf } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { readBlog, readBlogMeta, readEntry } from "./readBlog";
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
    setFiling(doc, [" Ada Clarke ", " ", "Ben Roe"], ada);
    setTwoPairsOfEyes(doc, true, ada);
    expect(rulesOf(doc)).toEqual({ filing: ["Ada Clarke", "Ben Roe"], twoPairsOfEyes: true });
    setFiling(doc, "everyone", ada);
    expect(rulesOf(doc).filing).toBe("everyone");
  });

  test.each([[[]], [[""]], [{ Ada: true }], ["nobody"], [[1]]])("%j keeps nobody from filing", (filing) => {
    metaOf(doc).set("filing", filing);
    metaOf(doc).set("twoPairsOfEyes", "yes");
    expect(rulesOf(doc)).toEqual(usualRules);
  });

  test("a list without names is everyone", () => {
    setFiling(doc, ["Ada Clarke"], ada);
    setFiling(doc, [" "], ada);
    expect(metaOf(doc).get("filing")).toBe("everyone");
  });
});

describe("a change of the rules", () => {
  const changesOf = (of: Doc = doc) =>
    readBlog(of).ruleChanges.map(({ by, before, after }) => `${by}: ${before} to ${after}`);

  test("is kept with who made it, when, from what and to what; setting a rule to what it is is none", () => {
    setTwoPairsOfEyes(doc, false, ben);
    setFiling(doc, "everyone", ben);
    setTwoPairsOfEyes(doc, true, ada);
    setTwoPairsOfEyes(doc, true, ben);
    setTwoPairsOfEyes(doc, false, ben);
    setFiling(doc, ["Ada Clarke"], ada);
    setFiling(doc, [" Ada Clarke"], ben);
    expect(changesOf()).toEqual([
      "Ada Clarke: false to true",
      "Ben Roe: true to false",
      "Ada Clarke: everyone to Ada Clarke",
    ]);
    expect(readBlog(doc).ruleChanges[1]).toMatchObject({
      ...{ rule: "twoPairsOfEyes", profileId: ben.profileId, at: "2018-05-04T01:14:00.000Z" },
    });
  });

  test("is kept by every laptop, whichever order they are merged in, also where one of two settings stands", () => {
    const [mine, theirs, third] = [0, 1, 2].map(() => {
      const copy = new Doc();
      applyUpdate(copy, encodeStateAsUpdate(doc));
      return copy;
    }) as [Doc, Doc, Doc];
    setTwoPairsOfEyes(mine, true, ada);
    setFiling(mine, ["Ada Clarke"], ada);
    setFiling(theirs, ["Ben Roe"], ben);
    setTwoPairsOfEyes(theirs, true, ben);
    setTwoPairsOfEyes(theirs, false, ben);
    const states = [mine, theirs].map((each) => encodeStateAsUpdate(each));
    for (const state of states) applyUpdate(third, state);
    for (const state of states.toReversed()) for (const each of [mine, theirs, doc]) applyUpdate(each, state);
    for (const each of [mine, theirs, third]) {
      expect(changesOf(each)).toEqual(changesOf());
      expect(rulesOf(each)).toEqual(rulesOf(doc));
    }
    expect(changesOf()).toHaveLength(5);
  });

  test("that cannot be read counts for nothing, and the others stay", () => {
    setTwoPairsOfEyes(doc, true, ada);
    const [kept] = readBlog(doc).ruleChanges;
    const other = createRuleChangeId();
    for (const bad of [
      null,
      "off",
      { ...kept },
      { ...kept, id: other, rule: "filing" },
      { ...kept, id: other, after: "yes" },
      { ...kept, id: other, at: "last night" },
      { ...kept, id: other, by: 1 },
    ]) {
      metaOf(doc).set(`ruleChange/${other}`, bad);
      expect(readBlog(doc).ruleChanges).toEqual([kept]);
    }
    metaOf(doc).set(`ruleChange/${other}`, { ...kept, id: other });
    expect(readBlog(doc).ruleChanges).toHaveLength(2);
  });
});

describe("in a blog where Ada files", () => {
  let id: EntryId;
  const status = () => readEntry(id, entryOf(doc, id)).status;
  const why = "Not filed: in this blog only Ada Clarke files without approval.";
  beforeEach(() => {
    setFiling(doc, ["Ada Clarke"], ada);
    id = createEntry(doc, ben.profileId, [], now);
  });

  test("Ben can neither file nor approve from review, and nothing is left half done", () => {
    expect(() => actOnEntry(doc, id, "file", ben)).toThrow(why);
    actOnEntry(doc, id, "submit", ben);
    expect(() => approveEntry(doc, id, ben)).toThrow(why);
    expect(readEntry(id, entryOf(doc, id)).acts).toHaveLength(1);
  });

  test("Ben can approve what Ada has filed: a second pair of eyes is anybody's", () => {
    setTwoPairsOfEyes(doc, true, ada);
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

import { beginSuggestion } from "@body/suggestions/beginSuggestion";
import { acceptChange, rejectChange } from "@body/suggestions/decideSuggestion";
import { beforeEach, describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, Array as YArray } from "yjs";
import { actOnEntry, approveEntry, decideConflict, sendBackEntry } from "../doc/actOnEntry";
import { createBlogDoc, entryOf, titleOf } from "../doc/blogDoc";
import { finishBlog } from "../doc/changeBlog";
import { createEntry, keepRevision } from "../doc/changeEntry";
import { addContest, addElection, declare } from "../doc/changeResults";
import { changeText } from "../doc/changeText";
import { addComment, readComments, reply, setResolved } from "../doc/comments";
import { readBlog, readEntry } from "../doc/readBlog";
import { setFiling, setTwoPairsOfEyes } from "../doc/rulesOfBlog";
import { readSuggestion, suggestionOf } from "../doc/suggestions";
import { addWaiver } from "../doc/waivers";
import { createBlogId, createProfileId, type EntryId } from "../model/ids";
import {
  declarationId,
  someCandidates,
  someContest,
  someDeclaration,
  someElection,
} from "../results/arithmetic/testing/someResults";
import { conservative, labour } from "../results/parties/partyIds";
import { suggestedChanges } from "../suggestions/suggestedChanges";
import { logOfBlog } from "./logOfBlog";
import { textOfLine, writeLogCsv, writeLogText } from "./writeLog";

const ada = createProfileId();
const ben = createProfileId();
let now: number;
let doc: Doc;
/** Each deed a second after the one before. */
const by = (name: "Ada" | "Ben") => {
  now += 1_000;
  return { by: name, profileId: name === "Ada" ? ada : ben, now };
};
const told = (of: Doc = doc) => logOfBlog(readBlog(of)).map(textOfLine);
const read = (id: EntryId) => readEntry(id, entryOf(doc, id));

function written(words: string): EntryId {
  now += 1_000;
  const id = createEntry(doc, ada, ["Ada"], now);
  titleOf(entryOf(doc, id)).insert(0, words);
  return id;
}

beforeEach(() => {
  now = Date.parse("2018-05-04T01:14:00.000Z");
  const details = { headline: "Plymouth counts", standfirst: "", byline: "", timeZone: "Europe/London" };
  doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
});

describe("the log of a blog", () => {
  test("tells what was done to an entry, in order, with reasons, notes and revisions", () => {
    const id = written("Polls close");
    actOnEntry(doc, id, "submit", by("Ada"));
    sendBackEntry(doc, id, "Which ward?", by("Ben"));
    actOnEntry(doc, id, "submit", by("Ada"));
    approveEntry(doc, id, by("Ben"));
    titleOf(entryOf(doc, id)).insert(0, "All ");
    actOnEntry(doc, id, "file", by("Ada"), { kind: "correction", note: "An earlier version\nsaid less." });
    actOnEntry(doc, id, "file", by("Ada"));
    decideConflict(doc, id, "key", by("Ben"));
    keepRevision(entryOf(doc, id), read(id), "restored", by("Ben"));
    actOnEntry(doc, id, "withdraw", by("Ben"));
    actOnEntry(doc, id, "reinstate", by("Ada"));
    expect(told()).toEqual([
      "The blog was started: Plymouth counts",
      "Ada began “All Polls close”",
      "Ada sent for review “All Polls close”",
      "Ben sent back “All Polls close” (Which ward?)",
      "Ada sent for review “All Polls close”",
      "Ben filed “Polls close” (revision 1)",
      "Ben approved “Polls close” (revision 1)",
      "Ada filed a correction of “All Polls close” (revision 2: An earlier version said less.)",
      "Ada filed again “All Polls close” (revision 2, unchanged)",
      "Ben chose between two versions of “All Polls close”",
      "Ben brought back earlier words of “All Polls close”",
      "Ben withdrew “All Polls close”",
      "Ada brought back as a draft “All Polls close”",
    ]);
  });

  test("names what was filed, approved or brought back by the words that it had then, and the rest by those of today", () => {
    const id = written("Polls close");
    actOnEntry(doc, id, "submit", by("Ada"));
    actOnEntry(doc, id, "file", by("Ada"));
    approveEntry(doc, id, by("Ben"));
    titleOf(entryOf(doc, id)).insert(0, "All ");
    actOnEntry(doc, id, "file", by("Ada"));
    actOnEntry(doc, id, "file", by("Ben"));
    keepRevision(entryOf(doc, id), read(id), "restored", by("Ben"));
    changeText(titleOf(entryOf(doc, id)), "Recount");
    expect(told().slice(1)).toEqual([
      "Ada began “Recount”",
      "Ada sent for review “Recount”",
      "Ada filed “Polls close” (revision 1)",
      "Ben approved “Polls close” (revision 1)",
      "Ada filed an update of “All Polls close” (revision 2)",
      "Ben filed again “All Polls close” (revision 2, unchanged)",
      "Ben brought back earlier words of “All Polls close”",
    ]);
  });

  test("tells what was said of it: comments, answers, what was settled", () => {
    const id = written("Polls close");
    const comment = addComment(doc, id, "Which ward?", null, by("Ben"));
    reply(doc, id, comment, "Budshead", by("Ada"));
    const [thread] = readComments(entryOf(doc, id));
    if (!thread) throw new Error("the comment is gone");
    setResolved(doc, id, thread, true, by("Ben"));
    expect(told().slice(2)).toEqual([
      "Ben commented on “Polls close” (Which ward?)",
      "Ada answered a comment on “Polls close” (Budshead)",
      "Ben settled a comment on “Polls close” (Which ward?)",
    ]);
  });

  test("tells what was suggested, and what became of each change", () => {
    const id = written("Polls close in Plymouth");
    const entry = entryOf(doc, id);
    const empty = suggestionOf(entry, beginSuggestion(entry, by("Ada")));
    const suggestion = suggestionOf(entry, beginSuggestion(entry, by("Ben")));
    if (!suggestion || !empty) throw new Error("the suggestion is gone");
    changeText(titleOf(suggestion), "Polls closed in Plymouth and Derby");
    for (const isAccepted of [true, false]) {
      const [change] = suggestedChanges(readSuggestion(suggestion)).changes;
      if (!change) throw new Error("there is no change");
      if (isAccepted) acceptChange(entry, suggestion, change.key, by("Ada"));
      else rejectChange(suggestion, change.key, by("Ada"));
    }
    expect(told().slice(2)).toEqual([
      "Ben suggested changes to “Polls closed in Plymouth”",
      "Ada accepted a change to “Polls closed in Plymouth” (“close” to “closed”)",
      "Ada rejected a change to “Polls closed in Plymouth” (“” to “ and Derby”)",
    ]);
  });

  test("tells what was declared, and what was declared otherwise after", () => {
    addElection(doc, someElection());
    const candidates = someCandidates([
      ["Jane Smith", labour],
      ["Ali Khan", conservative],
    ]);
    const contest = someContest({ candidates, previousHolders: [conservative] });
    addContest(doc, contest);
    const subject = { kind: "contest", id: contest.id } as const;
    const first = someDeclaration([900, 800], { by: "Ada", source: "Returning officer" });
    declare(doc, subject, { ...first, recordedAt: "2018-05-04T02:00:00.000Z" });
    const second = someDeclaration([800, 900], { id: declarationId(2), replaces: [first.id], by: "Ben", source: "" });
    declare(doc, subject, { ...second, recordedAt: "2018-05-04T02:01:00.000Z" });
    expect(told().slice(1)).toEqual([
      "Ada declared Moor View (Labour GAIN Moor View from the Conservatives (Returning officer))",
      "Ben corrected the declaration of Moor View (Conservatives HOLD Moor View)",
    ]);
  });

  test("tells what the check found and somebody let stand, and that the blog was finished", () => {
    const id = written("Polls close");
    addWaiver(doc, `entryNotFiled entry:${id} abc`, "Kept for the morning", by("Ben"));
    addWaiver(doc, "emptyStandfirst standfirst abc", "None today", by("Ada"));
    finishBlog(doc, "2018-05-05T00:00:00.000Z");
    expect(told().slice(2)).toEqual([
      "Ben let stand what the check found in “Polls close” (entryNotFiled: Kept for the morning)",
      "Ada let stand what the check found in the standfirst (emptyStandfirst: None today)",
      "The blog was finished: Plymouth counts",
    ]);
    expect(logOfBlog(readBlog(doc)).map(({ entryId }) => entryId)).toEqual([null, id, id, null, null]);
  });

  test("tells every change of the rules: also what was turned off for one filing and on again", () => {
    const id = written("Polls close");
    setTwoPairsOfEyes(doc, true, by("Ada"));
    setTwoPairsOfEyes(doc, false, by("Ben"));
    actOnEntry(doc, id, "file", by("Ben"));
    setTwoPairsOfEyes(doc, true, by("Ben"));
    setFiling(doc, ["Ada", "Cai", "Dot", "Eve"], by("Ada"));
    setFiling(doc, ["Ada", "Cai", "Dot", "Ben"], { ...by("Ada"), by: "" });
    expect(told().slice(2)).toEqual([
      "Ada turned two pairs of eyes on",
      "Ben turned two pairs of eyes off",
      "Ben filed “Polls close” (revision 1)",
      "Ben turned two pairs of eyes on",
      "Ada changed who files without approval (from everyone to Ada, Cai, Dot and Eve)",
      "Somebody changed who files without approval (from Ada, Cai, Dot and Eve to Ada, Cai, Dot and Ben)",
    ]);
  });

  test("tells what was filed before acts were kept, by its revisions, and nothing of an empty draft", () => {
    const id = written("Polls close");
    createEntry(doc, ada, [], now);
    keepRevision(entryOf(doc, id), read(id), "filed", by("Ben"));
    titleOf(entryOf(doc, id)).insert(0, "All ");
    keepRevision(entryOf(doc, id), read(id), "corrected", by("Ben"), {
      kind: "clarification",
      note: "It was Budshead.",
    });
    expect(entryOf(doc, id).get("revisions")).toBeInstanceOf(YArray);
    expect(told().slice(1)).toEqual([
      "An entry was begun: “All Polls close”",
      "Ben filed “Polls close” (revision 1)",
      "Ben filed a clarification of “All Polls close” (revision 2: It was Budshead.)",
    ]);
  });

  test("is the same on two laptops, whichever way round they were merged", () => {
    const id = written("Polls close");
    const other = new Doc();
    applyUpdate(other, encodeStateAsUpdate(doc));
    // At the same moment by both clocks.
    const at = now + 5_000;
    actOnEntry(doc, id, "file", { by: "Ada", profileId: ada, now: at });
    actOnEntry(other, id, "withdraw", { by: "Ben", profileId: ben, now: at });
    const [ours, theirs] = [encodeStateAsUpdate(doc), encodeStateAsUpdate(other)];
    applyUpdate(doc, theirs);
    applyUpdate(other, ours);
    expect(told(other)).toEqual(told());
    expect(told()).toHaveLength(4);
  });
});

describe("a log that is written", () => {
  test("has its times in the zone of the blog, with the offset where an hour comes twice", () => {
    const lines = [
      { ...logOfBlog(readBlog(doc))[0], at: "2026-10-25T00:30:00.000Z" },
      { at: "2026-10-25T01:30:00.000Z" },
    ];
    const whole = lines.map(
      (line) => ({ id: "1", by: "Ada", kind: "file", entryId: null, subject: "", details: "", ...line }) as const,
    );
    expect(
      writeLogText(whole, "Europe/London")
        .split("\n")
        .map((line) => line.slice(0, 25)),
    ).toEqual(["2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00"]);
  });

  test("as CSV has a row for each line, and no cell that a spreadsheet runs", () => {
    const id = written('=HYPERLINK("https://evil.example")');
    actOnEntry(doc, id, "submit", { ...by("Ada"), by: "+Ada, “A”" });
    const csv = writeLogCsv(logOfBlog(readBlog(doc)), "Europe/London");
    expect(csv.startsWith("\ufeffTime,Time (UTC),Who,What,Entry,Details\r\n")).toBe(true);
    expect(csv.split("\r\n").slice(1)).toEqual([
      "2018-05-03T21:00:00+01:00,2018-05-03T20:00:00.000Z,,started the blog,Plymouth counts,",
      `2018-05-04T02:14:01+01:00,2018-05-04T01:14:01.000Z,"'+Ada, “A”",began,"'=HYPERLINK(""https://evil.example"")",`,
      `2018-05-04T02:14:02+01:00,2018-05-04T01:14:02.000Z,"'+Ada, “A”",sent for review,"'=HYPERLINK(""https://evil.example"")",`,
      "",
    ]);
  });

  test("stays on its line, whatever is in it", () => {
    written("Polls\n\u202eclose");
    expect(told()[1]).toBe("An entry was begun: “Polls close”");
  });
});

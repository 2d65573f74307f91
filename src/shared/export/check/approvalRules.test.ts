import { expect, test } from "vitest";
import type { Act } from "../../model/act";
import type { CommentThread } from "../../model/comment";
import type { Entry } from "../../model/entry";
import { type CommentId, createActId, type ProfileId, type RevisionId, type SuggestionId } from "../../model/ids";
import type { Suggestion } from "../../model/suggestion";
import { blogOf, contentAt, filedEntry, idNumber, revisionOf } from "../testing/filedEntry";
import { foundBy } from "./testing/foundBy";

const night = "2018-05-04T01:14:00.000Z";
const place = "The entry of 4 May, 02:14, “Polls close”";
const content = contentAt(night, { title: "Polls close" });
const printed = idNumber(9000) as RevisionId;
const profiles = { Ada: idNumber(8000) as ProfileId, Ben: idNumber(8001) as ProfileId };

function act(kind: Act["kind"], by: keyof typeof profiles, more: Partial<Act> = {}): Act {
  const said = { id: createActId(), by, profileId: profiles[by], at: night, note: "", conflict: null, after: [] };
  return { ...said, kind, revision: printed, stand: null, ...more };
}

/** Filed by Ada with the words it has. */
function filed(more: readonly Act[] = [], changes: Partial<Entry> = {}): Entry {
  const revisions = [revisionOf(content, { by: "Ada" })];
  return filedEntry(1, content, { revisions, acts: [act("file", "Ada"), ...more], ...changes });
}

test("changedSinceApproval: by an edit that is not filed, and by a later filing", () => {
  const approved = filed([act("approve", "Ben")]);
  expect(foundBy("changedSinceApproval", blogOf([approved, filed()]))).toEqual([]);
  const edited = { ...approved, title: "Polls closed" };
  const began = "WARN The entry of 4 May, 02:14, “Polls closed” was changed after Ben approved it";
  expect(foundBy("changedSinceApproval", blogOf([edited]))).toEqual([
    `${began}, and the changes are not filed: the page prints the words that were approved. File the changes and have them approved, or restore those words.`,
  ]);
  // One sentence is enough.
  expect(foundBy("unfiledChanges", blogOf([edited]))).toEqual([]);
  const later = revisionOf(edited, { id: idNumber(9001) as RevisionId, reason: "corrected", by: "Ada" });
  const filedAgain = { ...edited, revisions: [...edited.revisions, later] };
  expect(foundBy("changedSinceApproval", blogOf([filedAgain]))).toEqual([`${began}. Have it approved again.`]);
  const nameless = filed([act("approve", "Ben", { by: "" })], { title: "Polls closed" });
  expect(foundBy("changedSinceApproval", blogOf([nameless]))[0]).toContain("after somebody without a name approved it");
});

test("onePairOfEyes: stops a page where the blog asks for two, and only there", () => {
  const asked = (entry: Entry) => foundBy("onePairOfEyes", blogOf([entry], { twoPairsOfEyes: true }));
  const alone = `ERROR ${place} has been seen by one pair of eyes, those of Ada. Have somebody else approve it, or end the rule in the blog’s details.`;
  expect(asked(filed())).toEqual([alone]);
  expect(asked(filed([act("approve", "Ada")]))).toEqual([alone]);
  expect(asked(filed([act("approve", "Ben")]))).toEqual([]);
  expect(asked(filed([], { status: "draft", isOnPage: false }))).toEqual([]);
  expect(asked(filed([], { acts: [], revisions: [revisionOf(content)] }))[0]).toContain("one pair of eyes. Have");
  expect(foundBy("onePairOfEyes", blogOf([filed()]))).toEqual([]);
});

test("filedWithoutApproval: names who filed it and who may", () => {
  const listed = (entry: Entry, filing: readonly string[] | "everyone") =>
    foundBy("filedWithoutApproval", blogOf([entry], { filing }));
  expect(listed(filed(), ["Ben"])).toEqual([
    `WARN ${place} was filed by Ada without approval. In this blog that is for Ben: have it approved.`,
  ]);
  expect(listed(filed(), "everyone")).toEqual([]);
  const strict = blogOf([filed()], { filing: ["Ben"], twoPairsOfEyes: true });
  expect(foundBy("filedWithoutApproval", strict)).toEqual([]);
  expect(foundBy("onePairOfEyes", strict)).toHaveLength(1);
  expect(listed(filed(), ["ada "])).toEqual([]);
  expect(listed(filed([act("approve", "Ben")]), ["Ben"])).toEqual([]);
  expect(listed(filed([act("approve", "Ben", { revision: idNumber(9009) as RevisionId })]), ["Ben"])).toHaveLength(1);
  expect(listed(filed([], { status: "withdrawn", isOnPage: false }), ["Ben"])).toEqual([]);
});

test("words that two laptops filed alike are filed and approved whichever of the two is printed", () => {
  const twin = idNumber(9001) as RevisionId;
  const revisions = [revisionOf(content, { id: twin, by: "Ben" }), revisionOf(content, { by: "Ada" })];
  const filedApart = filed([act("file", "Ben", { revision: twin })], { revisions });
  expect(foundBy("filedWithoutApproval", blogOf([filedApart], { filing: ["Ben"] }))).toEqual([]);
  const approved = { ...filedApart, acts: [...filedApart.acts, act("approve", "Ben", { revision: twin })] };
  const blog = blogOf([approved], { twoPairsOfEyes: true });
  for (const rule of ["changedSinceApproval", "onePairOfEyes"] as const) expect(foundBy(rule, blog)).toEqual([]);
  const edited = blogOf([{ ...approved, title: "Polls closed" }]);
  expect(foundBy("changedSinceApproval", edited)[0]).toContain("the page prints the words that were approved");
});

test("undecidedConflict: stops a page that prints the entry, and warns of one that is not printed yet", () => {
  const versions = [
    { by: "Ada", content },
    { by: "Ben", content },
  ] as const;
  const conflicts = [{ key: "k", versions, waits: true }];
  const sentence = `${place} was changed on two laptops, and nobody has decided which words stand. Choose them, and file the entry again.`;
  const found = (changes: Partial<Entry>, finishing = false) =>
    foundBy("undecidedConflict", blogOf([filed([], { status: "review", isOnPage: true, conflicts, ...changes })]), {
      finishing,
    });
  expect(found({})).toEqual([`ERROR ${sentence}`]);
  expect(found({ isOnPage: false })).toEqual([`WARN ${sentence}`]);
  expect(foundBy("entryNotFiled", blogOf([filed([], { status: "review", isOnPage: false, conflicts })]))).toEqual([]);
  expect(found({ isOnPage: false }, true)).toEqual([`ERROR ${sentence}`]);
  expect(found({ status: "withdrawn", isOnPage: false })).toEqual([]);
  expect(found({ conflicts: [] })).toEqual([]);
});

test("openComments: names who asks, of an entry that is printed", () => {
  const thread = (number: number, by: string, changes: Partial<CommentThread> = {}): CommentThread => ({
    id: idNumber(6000 + number) as CommentId,
    at: night,
    by,
    profileId: profiles.Ben,
    words: "Which ward was it, and who said so, and when did the returning officer say it?",
    replyTo: null,
    anchor: null,
    movedTo: [],
    replies: [],
    resolved: undefined,
    ...changes,
  });
  const found = (comments: readonly CommentThread[], changes: Partial<Entry> = {}) =>
    foundBy("openComments", blogOf([filed([], { comments, ...changes })]));
  expect(found([thread(1, "Ben")])).toEqual([
    `WARN ${place} has an open comment by Ben: “Which ward was it, and who said so, and when did the…”. Settle it.`,
  ]);
  expect(found([thread(1, "Ben"), thread(2, ""), thread(3, "Ben")])).toEqual([
    `WARN ${place} has 3 open comments by Ben and somebody without a name. Settle them.`,
  ]);
  const resolved = { isResolved: true, by: "Ada", at: night, seen: [] };
  expect(found([thread(1, "Ben", { resolved })])).toEqual([]);
  expect(found([thread(1, "Ben")], { status: "draft", isOnPage: false })).toEqual([]);
});

test("openSuggestions: names who suggested words that are neither accepted nor rejected", () => {
  const { title, body } = content;
  const suggestion = (by: string, suggested = "Polls closed"): Suggestion => ({
    id: idNumber(6100) as SuggestionId,
    by,
    profileId: profiles.Ben,
    at: night,
    base: { title, body },
    content: { title: suggested, body },
    decisions: [],
  });
  const found = (suggestions: readonly Suggestion[], changes: Partial<Entry> = {}) =>
    foundBy("openSuggestions", blogOf([filed([], { suggestions, ...changes })]));
  expect(found([suggestion("Ben"), suggestion("Cy"), suggestion("Ben")])).toEqual([
    `WARN ${place} is printed without what Ben and Cy suggested. Accept or reject each change, and file the entry again.`,
  ]);
  expect(found([suggestion("Ben", title)])).toEqual([]);
  expect(found([suggestion("Ben")], { status: "draft", isOnPage: false })).toEqual([]);
});

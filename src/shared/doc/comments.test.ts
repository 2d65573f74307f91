import { deltaOf, writeBody } from "@body/writeBody";
import { describe, expect, test } from "vitest";
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector, UndoManager, Doc as YDoc } from "yjs";
import type { Block, Document } from "../document/document";
import { isOpen } from "../model/comment";
import { type CommentId, createBlogId, createCommentId, createProfileId, type EntryId } from "../model/ids";
import { bodyOf, createBlogDoc, entryOf } from "./blogDoc";
import { placeOfLetter, readLetters } from "./bodyLetters";
import { createEntry } from "./changeEntry";
import { addComment, readComments, reply, setResolved } from "./comments";
import { PassageFollower } from "./PassageFollower";
import { anchorAt, passageOf } from "./passage";
import { readEntryRow } from "./readEntryRow";

const night = Date.parse("2018-05-04T01:14:00.000Z");
const deed = { by: "Ada", profileId: createProfileId(), now: night };
const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };

const line = (text: string): Block => ({ type: "paragraph", children: [{ type: "text", text }] });
const paragraphs = (...lines: readonly string[]): Document => ({ version: 2, blocks: lines.map(line) });

function entryWith(body: Document): { doc: Doc; id: EntryId } {
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  const id = createEntry(doc, createProfileId(), [], night);
  writeBody(bodyOf(entryOf(doc, id)), body);
  return { doc, id };
}

/** A comment on the `which`th place of some words. */
function commentOn(doc: Doc, id: EntryId, words: string, which = 0): CommentId {
  const letters = readLetters(bodyOf(entryOf(doc, id)));
  let start = letters.text.indexOf(words);
  for (let step = 0; step < which; step++) start = letters.text.indexOf(words, start + 1);
  return addComment(doc, id, "Is this right?", anchorAt(letters, start, start + words.length) ?? null, deed);
}

const threads = (doc: Doc, id: EntryId) => readComments(entryOf(doc, id));
const passages = (doc: Doc, id: EntryId) =>
  threads(doc, id).map((thread) => passageOf(bodyOf(entryOf(doc, id)), thread)?.words);
const copyOf = (doc: Doc) => {
  const copy = new YDoc();
  applyUpdate(copy, encodeStateAsUpdate(doc));
  return copy;
};
function merge(one: Doc, other: Doc): void {
  applyUpdate(one, encodeStateAsUpdate(other));
  applyUpdate(other, encodeStateAsUpdate(one));
}

describe("the comments of an entry", () => {
  test("stand in threads with who wrote them and when, and what was settled says by whom", () => {
    const { doc, id } = entryWith(paragraphs("Labour holds Budshead"));
    const about = addComment(doc, id, "  Who says so? ", null, deed);
    const on = commentOn(doc, id, "Budshead");
    const answer = reply(doc, id, about, "The returning officer", { ...deed, by: "Ben", now: night + 60_000 });
    const [first, second] = threads(doc, id);
    expect(first).toMatchObject({ id: about, by: "Ada", words: "Who says so?", at: "2018-05-04T01:14:00.000Z" });
    expect(first?.replies).toMatchObject([{ id: answer, by: "Ben", replyTo: about }]);
    expect(second).toMatchObject({ id: on, anchor: { quote: "Budshead", before: "Labour holds ", twins: 0 } });
    expect(readEntryRow(id, entryOf(doc, id)).openComments).toBe(2);

    if (first) setResolved(doc, id, first, true, { ...deed, by: "Cy" });
    expect(threads(doc, id)[0]?.resolved).toMatchObject({ by: "Cy" });
    expect(readEntryRow(id, entryOf(doc, id)).openComments).toBe(1);
    if (first) setResolved(doc, id, first, false, deed);
    expect(threads(doc, id).every(isOpen)).toBe(true);
  });

  test("are all there after two laptops commented, replied and settled apart", () => {
    const { doc, id } = entryWith(paragraphs("Labour holds Budshead"));
    const about = addComment(doc, id, "Who says so?", null, deed);
    const other = copyOf(doc);
    const [thread] = threads(other, id);
    if (thread) setResolved(other, id, thread, true, deed);
    reply(doc, id, about, "Not the officer", { ...deed, now: night - 400 * 24 * 3_600_000 });
    addComment(other, id, "Another", null, deed);
    merge(doc, other);
    expect(threads(other, id)).toEqual(threads(doc, id));
    expect(threads(doc, id).map(({ words }) => words)).toEqual(["Who says so?", "Another"]);
    // Whoever settled it had not seen the reply, whatever the clocks say.
    expect(threads(doc, id).map(isOpen)).toEqual([true, true]);
  });

  test("without words, or with too many, are refused with nothing written", () => {
    const { doc, id } = entryWith(paragraphs("Words"));
    expect(() => addComment(doc, id, "  ", null, deed)).toThrow("a comment needs words");
    expect(() => addComment(doc, id, "x".repeat(5_001), null, deed)).toThrow();
    expect(threads(doc, id)).toEqual([]);
  });

  test("are left out where they cannot be read, and a reply to none of them stands by itself", () => {
    const { doc, id } = entryWith(paragraphs("Words"));
    const entry = entryOf(doc, id);
    const good = addComment(doc, id, "Good", null, deed);
    const lost = reply(doc, id, createCommentId(), "To one that is not there", deed);
    const [one, two] = [createCommentId(), createCommentId()];
    const ring = (own: CommentId, to: CommentId) =>
      entry.set(`comment/${own}`, { ...(entry.get(`comment/${good}`) as object), id: own, replyTo: to });
    ring(one, two);
    ring(two, one);
    entry.set("comment/x", "words");
    entry.set(`comment/${createCommentId()}`, { ...(entry.get(`comment/${good}`) as object), words: "Forged" });
    entry.set(`comment/${good}/resolved`, { isResolved: "yes" });
    entry.set(`comment/${createCommentId()}`, { id: 7 });
    expect(new Set(threads(doc, id).map((thread) => thread.id))).toEqual(new Set([good, lost, one, two]));
    expect(threads(doc, id).every(isOpen)).toBe(true);
    expect(threads(doc, id).map(({ words }) => words)).not.toContain("Forged");
  });
});

describe("the passage of a comment", () => {
  test("stays on its words while others come before, behind and among them, and is what is left of them", () => {
    const { doc, id } = entryWith(paragraphs("Labour holds Budshead by 41 votes"));
    commentOn(doc, id, "holds Budshead by");
    const edit = (at: string, take: number, put: string) => {
      const letters = readLetters(bodyOf(entryOf(doc, id)));
      const place = placeOfLetter(letters, letters.text.indexOf(at));
      place?.type.delete(place.index, take);
      place?.type.insert(place.index, put);
    };
    edit("Labour", 0, "The count: ");
    expect(passages(doc, id)).toEqual(["holds Budshead by"]);
    edit("Budshead", 0, "leafy ");
    expect(passages(doc, id)).toEqual(["holds leafy Budshead by"]);
    edit("holds ", 6, "");
    expect(passages(doc, id)).toEqual(["leafy Budshead by"]);
    edit("leafy Budshead by", 17, "");
    expect(passages(doc, id)).toEqual([undefined]);
  });

  test("is gone with its words, and never on others that read the same", () => {
    const { doc, id } = entryWith(paragraphs("41 votes, then 41 again"));
    commentOn(doc, id, "41", 1);
    writeBody(bodyOf(entryOf(doc, id)), paragraphs("41 votes, then again"));
    expect(passages(doc, id)).toEqual([undefined]);
  });

  test.each([
    [["Lab hold", "Lab hold", "Con gain"], 1, ["Lab hold", "Lab hold", "Con gain"], 9],
    [["Lab hold", "Lab hold", "Con gain"], 1, ["Lab hold", "Con gain"], undefined],
    [
      ["all because of Lab hold there, all because of Lab hold"],
      1,
      ["all because of Lab hold there, all because of Lab hold"],
      46,
    ],
    [["Lab hold here"], 0, ["Now a Lab  hold"], 6],
    [["Lab hold here"], 0, ["Lab", "hold here"], 0],
    [["Lab hold here"], 0, ["Lab hold here", "Lab hold there"], 0],
    [["Lab hold here"], 0, ["Lab held here"], undefined],
  ] as const)("of %j, the one at %i, made anew as %j stands at %s", (before, which, after, start) => {
    const { doc, id } = entryWith(paragraphs(...before));
    commentOn(doc, id, "Lab hold", which);
    const body = bodyOf(entryOf(doc, id));
    body.delete(0, body.length);
    body.applyDelta(deltaOf(paragraphs(...after)));
    const [thread] = threads(doc, id);
    expect(thread && passageOf(body, thread)?.start).toBe(start);
  });

  test("is the same on the laptop that took a deletion back as on every other", () => {
    const { doc, id } = entryWith(paragraphs("Labour holds Budshead by 41 votes"));
    commentOn(doc, id, "Budshead by 41");
    const body = bodyOf(entryOf(doc, id));
    const undo = new UndoManager(body);
    const place = placeOfLetter(readLetters(body), 13);
    place?.type.delete(place.index, 14);
    undo.undo();
    expect(passages(doc, id)).toEqual(["Budshead by 41"]);
    place?.type.delete(place.index + 11, 3);
    expect(passages(doc, id)).toEqual(passages(copyOf(doc), id));
  });

  test("may go over several blocks, links and cells", () => {
    const { doc, id } = entryWith({
      version: 2,
      blocks: [
        {
          type: "paragraph",
          children: [
            { type: "text", text: "See " },
            { type: "link", href: "https://example.org/", children: [{ type: "text", text: "the figures" }] },
            { type: "text", text: " here" },
          ],
        },
        {
          type: "table",
          caption: "",
          rows: [["Party", "Seats"].map((cell) => ({ header: true, paragraphs: [[{ type: "text", text: cell }]] }))],
        },
      ],
    });
    expect(readLetters(bodyOf(entryOf(doc, id))).text).toBe("See the figures here\nParty\nSeats");
    commentOn(doc, id, "figures here\nParty");
    expect(passages(doc, id)).toEqual(["figures here\nParty"]);
  });

  test("is followed without a word written until an edit here makes its letters anew, and then other laptops know", () => {
    const { doc, id } = entryWith(paragraphs("Labour holds Budshead"));
    commentOn(doc, id, "Budshead");
    const body = bodyOf(entryOf(doc, id));
    const follower = new PassageFollower(entryOf(doc, id), createProfileId());
    const follow = (isEditedHere: boolean) => {
      const [passage] = follower.follow(readLetters(body), threads(doc, id), isEditedHere).values();
      return passage?.words;
    };
    const makeAnew = (text: string) => {
      body.delete(0, body.length);
      body.applyDelta(deltaOf(paragraphs(text)));
    };
    expect(follow(false)).toBe("Budshead");
    makeAnew("Labour gains Budshead");
    const before = encodeStateVector(doc);
    expect(follow(false)).toBe("Budshead");
    expect(encodeStateVector(doc)).toEqual(before);
    makeAnew("Labour gains Budds head again");
    expect(passages(doc, id)).toEqual([undefined]);
    expect(follow(true)).toBe("Budds head");
    expect(passages(copyOf(doc), id)).toEqual(["Budds head"]);
  });

  test("is looked for by nothing that was made up", () => {
    const { doc, id } = entryWith(paragraphs("Words of an entry"));
    const made = { quote: "(.*", before: "", after: "", twins: 0 };
    for (const position of ["", "AAAA", "!", "x".repeat(300), btoa("\0\u00ff\u00ff\u00ff\u007f\0\0")]) {
      const about = { anchor: { from: position, to: position, ...made }, movedTo: [] };
      expect(passageOf(bodyOf(entryOf(doc, id)), about), position).toBeUndefined();
    }
  });
});

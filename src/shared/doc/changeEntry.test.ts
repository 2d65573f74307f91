import { deltaOf, writeBody } from "@body/writeBody";
import { describe, expect, test } from "vitest";
import type { Doc } from "yjs";
import { createBlogId, createProfileId, type EntryId } from "../model/ids";
import { momentAt } from "../model/moment";
import { actOnEntry } from "./actOnEntry";
import { bodyOf, createBlogDoc, entriesOf, entryOf, metaOf, modelVersion, titleOf } from "./blogDoc";
import { statusOf } from "./changeBlog";
import { addEntries, createEntry, removeEntries, setAuthors, setEventTime, setFlag, stampEntry } from "./changeEntry";
import { changeText } from "./changeText";
import { readBlog, readEntry } from "./readBlog";

const hour = 3_600_000;
const night = Date.parse("2018-05-04T01:14:00.000Z");
const profile = createProfileId();
const deed = { by: "Ada", profileId: profile, now: night };

function newDoc(): Doc {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  return createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
}

/** Oldest first. */
function order(doc: Doc): EntryId[] {
  return readBlog(doc).entries.map(({ id }) => id);
}

function read(doc: Doc, id: EntryId) {
  return readEntry(id, entryOf(doc, id));
}

describe("the place of an entry", () => {
  test("is the top when it is new, also after the clock was set back an hour", () => {
    const doc = newDoc();
    const made = [night, night - hour, night - hour, night - 2 * hour].map((now) => createEntry(doc, profile, [], now));
    expect(order(doc)).toEqual(made);
    expect(read(doc, made[3] as EntryId).eventTime.instant).toBe("2018-05-03T23:14:00.000Z");
  });

  test("moves to the time that was typed, and the next new entry is on top again", () => {
    const doc = newDoc();
    const [first, second, third] = [0, 1, 2].map((minutes) => createEntry(doc, profile, [], night + minutes * 60_000));
    if (!first || !second || !third) throw new Error("three were made");
    setEventTime(doc, third, momentAt(night - hour, "Europe/London"));
    expect(order(doc)).toEqual([third, first, second]);
    const next = createEntry(doc, profile, [], night - 3 * hour);
    expect(order(doc)).toEqual([third, first, second, next]);
  });

  test("typed to the minute is the end of that minute, above what came within it", () => {
    const doc = newDoc();
    const within = createEntry(doc, profile, [], night + 20_000);
    const typed = createEntry(doc, profile, [], night + hour);
    const later = createEntry(doc, profile, [], night + 2 * hour);
    setEventTime(doc, typed, momentAt(night, "Europe/London"));
    expect(order(doc)).toEqual([within, typed, later]);
    expect(read(doc, typed).eventTime.instant).toBe("2018-05-04T01:14:00.000Z");
  });

  test("is not drawn along by an entry whose typed time lies ahead", () => {
    const doc = newDoc();
    const planned = createEntry(doc, profile, [], night);
    setEventTime(doc, planned, momentAt(night + 5 * hour, "Europe/London"));
    const next = createEntry(doc, profile, [], night + 60_000);
    expect(order(doc)).toEqual([next, planned]);
  });

  test("is stamped anew by the first word, unless a time was typed", () => {
    const doc = newDoc();
    const waiting = createEntry(doc, profile, [], night);
    const written = createEntry(doc, profile, [], night + 60_000);
    stampEntry(doc, waiting, night + hour);
    expect(order(doc)).toEqual([written, waiting]);
    expect(read(doc, waiting).eventTime.instant).toBe("2018-05-04T02:14:00.000Z");
    setEventTime(doc, written, momentAt(night - hour, "Europe/London"));
    stampEntry(doc, written, night + 2 * hour);
    expect(order(doc)).toEqual([written, waiting]);
    expect(read(doc, written)).toMatchObject({
      eventTime: { instant: "2018-05-04T00:14:00.000Z" },
      writtenAt: { instant: "2018-05-04T03:14:00.000Z" },
    });
  });

  test("keeps the two half past ones of 25 October 2026 apart and in order", () => {
    const doc = newDoc();
    const summer = createEntry(doc, profile, [], Date.parse("2026-10-25T00:30:00.000Z"));
    const winter = createEntry(doc, profile, [], Date.parse("2026-10-25T01:30:00.000Z"));
    const between = createEntry(doc, profile, [], Date.parse("2026-10-25T01:45:00.000Z"));
    setEventTime(doc, between, momentAt(Date.parse("2026-10-25T00:59:00.000Z"), "Europe/London"));
    expect(order(doc)).toEqual([summer, between, winter]);
    expect([summer, between, winter].map((id) => read(doc, id).eventTime.offset)).toEqual([
      "+01:00",
      "+01:00",
      "+00:00",
    ]);
  });

  test("can be found for a new entry beside one that cannot be read", () => {
    const doc = newDoc();
    const broken = createEntry(doc, profile, [], night);
    entryOf(doc, broken).delete("position");
    const next = createEntry(doc, profile, [], night);
    expect(read(doc, next).position).toEqual({ sortTime: night, sequence: 1 });
  });
});

describe("filing", () => {
  function draft(doc: Doc): EntryId {
    const id = createEntry(doc, profile, ["Ada"], night);
    changeText(titleOf(entryOf(doc, id)), "Labour gain Plymouth");
    return id;
  }
  const reasons = (doc: Doc, id: EntryId) => read(doc, id).revisions.map(({ reason }) => reason);

  test("keeps what was filed, makes a draft blog live, and keeps nothing more until something changes", () => {
    const doc = newDoc();
    const id = draft(doc);
    expect(statusOf(doc)).toBe("draft");
    actOnEntry(doc, id, "submit", deed);
    expect([statusOf(doc), reasons(doc, id)]).toEqual(["draft", []]);
    actOnEntry(doc, id, "file", deed);
    expect(statusOf(doc)).toBe("live");
    setFlag(doc, id, "key", true);
    actOnEntry(doc, id, "file", { ...deed, now: night + hour });
    expect(read(doc, id).revisions).toMatchObject([
      { reason: "filed", at: "2018-05-04T01:14:00.000Z", by: "Ada", title: "Labour gain Plymouth", authors: ["Ada"] },
    ]);
  });

  test("again after a change of title, authors, time or words keeps each as a correction", () => {
    const doc = newDoc();
    const id = draft(doc);
    actOnEntry(doc, id, "file", deed);
    const changes = [
      () => changeText(titleOf(entryOf(doc, id)), "Labour take Plymouth"),
      () => setAuthors(doc, id, ["Ada", "Grace"]),
      () => setEventTime(doc, id, momentAt(night - hour, "Europe/London")),
      () =>
        writeBody(bodyOf(entryOf(doc, id)), {
          version: 2,
          blocks: [{ type: "paragraph", children: [{ type: "text", text: "31 seats to 26." }] }],
        }),
    ];
    changes.forEach((change, index) => {
      change();
      expect(reasons(doc, id)).toHaveLength(index + 1);
      actOnEntry(doc, id, "file", deed);
      actOnEntry(doc, id, "file", deed);
      expect(reasons(doc, id)).toHaveLength(index + 2);
    });
    expect(reasons(doc, id)).toEqual(["filed", "corrected", "corrected", "corrected", "corrected"]);
    expect(read(doc, id).revisions[0]?.title).toBe("Labour gain Plymouth");
  });

  test("again as a correction keeps what was wrong beside the words", () => {
    const doc = newDoc();
    const id = draft(doc);
    const correction = { kind: "correction", note: " An earlier version gave the wrong council. " } as const;
    actOnEntry(doc, id, "file", deed, correction);
    actOnEntry(doc, id, "file", deed, correction);
    expect(read(doc, id).revisions).toMatchObject([{ reason: "filed", kind: "update", note: "" }]);
    changeText(titleOf(entryOf(doc, id)), "Labour take Plymouth");
    actOnEntry(doc, id, "file", deed);
    changeText(titleOf(entryOf(doc, id)), "Labour gain Portsmouth");
    actOnEntry(doc, id, "file", deed, correction);
    expect(read(doc, id).revisions.slice(1)).toMatchObject([
      { reason: "corrected", kind: "update", note: "", title: "Labour take Plymouth" },
      { reason: "corrected", kind: "correction", note: correction.note.trim(), title: "Labour gain Portsmouth" },
    ]);
  });

  test("makes an earlier Nightdesk, which knows no acts, refuse the blog", () => {
    const doc = newDoc();
    metaOf(doc).set("modelVersion", 2);
    actOnEntry(doc, draft(doc), "file", deed);
    expect(metaOf(doc).get("modelVersion")).toBe(modelVersion);
  });

  test("an entry that was withdrawn and taken back up keeps its history, and no correction that corrects nothing", () => {
    const doc = newDoc();
    const id = draft(doc);
    actOnEntry(doc, id, "file", deed);
    actOnEntry(doc, id, "withdraw", deed);
    expect(() => actOnEntry(doc, id, "file", deed)).toThrow("an entry that is withdrawn cannot be changed by “file”");
    actOnEntry(doc, id, "reinstate", deed);
    expect(read(doc, id).status).toBe("draft");
    actOnEntry(doc, id, "file", deed);
    expect([read(doc, id).status, reasons(doc, id)]).toEqual(["filed", ["filed"]]);
  });

  test("an entry that cannot be read is refused, and stays what it was", () => {
    const doc = newDoc();
    const id = draft(doc);
    entryOf(doc, id).set("authors", "Ada");
    expect(() => actOnEntry(doc, id, "file", deed)).toThrow("authors");
    expect([entryOf(doc, id).get("status"), statusOf(doc)]).toEqual(["draft", "draft"]);
  });

  test("a finished blog's entry does not make it live again", () => {
    const doc = newDoc();
    const id = draft(doc);
    doc.getMap("meta").set("status", "finished");
    actOnEntry(doc, id, "file", deed);
    expect([statusOf(doc), entriesOf(doc).size]).toEqual(["finished", 1]);
  });
});

describe("entries that come ready", () => {
  const at = (instant: string) => momentAt(Date.parse(instant), "Europe/London");
  const ready = (title: string, instant: string) => ({
    title,
    authors: ["Jess Carter"],
    eventTime: at(instant),
    key: title === "Polls close",
    delta: deltaOf({ version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: `${title}.` }] }] }),
  });

  test("stand at their times as drafts, those of one time in the order given, and come in one transaction", () => {
    const doc = newDoc();
    const here = createEntry(doc, profile, [], night);
    let updates = 0;
    doc.on("update", () => void updates++);
    const ids = addEntries(
      doc,
      profile,
      [
        ready("Polls close", "2018-05-03T21:00:00Z"),
        ready("Doors", "2018-05-03T21:00:00Z"),
        ready("Recount", "2018-05-04T02:00:00Z"),
      ],
      night + hour,
    );
    expect(updates).toBe(1);
    expect(order(doc)).toEqual([ids[0], ids[1], here, ids[2]]);
    expect(read(doc, ids[0] as EntryId)).toMatchObject({
      status: "draft",
      title: "Polls close",
      authors: ["Jess Carter"],
      key: true,
      pinned: false,
      eventTime: at("2018-05-03T21:00:00Z"),
      writtenAt: momentAt(night + hour, "Europe/London"),
      body: { blocks: [{ children: [{ text: "Polls close." }] }] },
      revisions: [],
    });
    // The next one that is written here is on top, at its own time.
    const next = createEntry(doc, profile, [], night + hour);
    expect(read(doc, next).position.sortTime).toBe(night + hour);
  });

  test("go again without a trace, and leave the others", () => {
    const doc = newDoc();
    const here = createEntry(doc, profile, [], night);
    removeEntries(doc, addEntries(doc, profile, [ready("Doors", "2018-05-03T21:00:00Z")], night));
    expect(order(doc)).toEqual([here]);
    expect(entriesOf(doc).size).toBe(1);
  });
});

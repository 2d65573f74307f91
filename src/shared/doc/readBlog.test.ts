import { writeBody } from "@body/writeBody";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, type Array as YArray, Map as YMap, Text as YText } from "yjs";
import { parseDocument } from "../document/document";
import type { Revision } from "../model/entry";
import { entryRowOf } from "../model/entryRow";
import { createBlogId, createEntryId, createProfileId, type EntryId } from "../model/ids";
import { actOnEntry } from "./actOnEntry";
import { bodyOf, createBlogDoc, entriesOf, entryOf, metaOf } from "./blogDoc";
import { finishBlog, reopenBlog, setLanguage, setPageUrl } from "./changeBlog";
import { createEntry } from "./changeEntry";
import { NewerModelError, readBlog, readBlogMeta, readEntry } from "./readBlog";
import { readEntryRow } from "./readEntryRow";

const at = "2018-05-03T20:00:00.000Z";
const night = Date.parse("2018-05-04T01:14:00.000Z");

function newDoc(): { doc: Doc; id: EntryId } {
  const details = { headline: "Count", standfirst: "Live", byline: "Ada", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, at);
  const id = createEntry(doc, createProfileId(), ["Ada"], night);
  actOnEntry(doc, id, "file", { by: "Ada", profileId: createProfileId(), now: night });
  return { doc, id };
}

test("a quote filed before version 2 of the document reads as it was filed, without unfiled changes", () => {
  const { doc, id } = newDoc();
  const quote = {
    type: "quote",
    paragraphs: [[{ type: "text", text: "We won" }]],
    speaker: "Ann",
    role: "",
    party: "",
  };
  const filed = { ...quote, place: "York", source: "" };
  writeBody(bodyOf(entryOf(doc, id)), parseDocument({ version: 1, blocks: [filed] }));
  const revisions = entryOf(doc, id).get("revisions") as YArray<object>;
  const [revision] = revisions.toArray();
  revisions.delete(0, 1);
  revisions.push([{ ...revision, body: { version: 1, blocks: [filed] } }]);
  const entry = readEntry(id, entryOf(doc, id));
  expect(entry.revisions[0]?.body.blocks).toMatchObject([{ ...filed, manner: "", saidAt: null, checkedBy: "" }]);
  expect(entryRowOf(entry).unfiledChanges).toBe(false);
});

test("the address of the page is read back, and one that is none is left out", () => {
  const { doc } = newDoc();
  expect(readBlog(doc).pageUrl).toBe("");
  setPageUrl(doc, "https://news.example/live");
  expect(readBlog(doc).pageUrl).toBe("https://news.example/live");
  metaOf(doc).set("pageUrl", "javascript:alert(1)");
  expect(readBlog(doc).pageUrl).toBe("");
});

test("a revision from before version 3 of the model reads as an update", () => {
  const { doc, id } = newDoc();
  const revisions = entryOf(doc, id).get("revisions") as YArray<object>;
  const [filed] = revisions.toArray();
  const { kind: _, note: __, ...old } = filed as Revision;
  revisions.delete(0, 1);
  revisions.push([old]);
  expect(readEntry(id, entryOf(doc, id)).revisions).toEqual([filed]);
  expect(filed).toMatchObject({ kind: "update", note: "" });
});

describe("reading a blog", () => {
  test("one that says nothing of its language is in British English; a malformed tag is named", () => {
    const { doc } = newDoc();
    expect(readBlog(doc).language).toBe("en-GB");
    setLanguage(doc, "cy");
    expect(readBlog(doc).language).toBe("cy");
    setLanguage(doc, "Welsh_GB");
    expect(() => readBlogMeta(doc)).toThrow("language: a language is written as a tag such as en-GB, de or cy");
  });

  test("gives what was put in, also from a copy by updates", () => {
    const { doc, id } = newDoc();
    finishBlog(doc, at);
    const blog = readBlog(doc);
    expect(blog).toMatchObject({
      headline: "Count",
      standfirst: "Live",
      byline: "Ada",
      status: "finished",
      createdAt: at,
      finishedAt: at,
      entries: [{ id, status: "filed", revisions: [{ reason: "filed" }] }],
    });
    const copy = new Doc();
    applyUpdate(copy, encodeStateAsUpdate(doc));
    expect(readBlog(copy)).toEqual(blog);
    reopenBlog(copy);
    expect(readBlog(copy)).toMatchObject({ status: "live", finishedAt: undefined });
  });

  test("names the field of the blog that is missing or of the wrong kind", () => {
    for (const [key, value] of [
      ["id", "../../etc"],
      ["createdAt", "yesterday"],
      ["finishedAt", 5],
      ["status", "cancelled"],
      ["timeZone", "Europe/Atlantis"],
    ] as const) {
      const { doc } = newDoc();
      metaOf(doc).set(key, value);
      expect(() => readBlog(doc), key).toThrow(`the blog cannot be read: ${key}: `);
      metaOf(doc).delete(key);
      if (key !== "finishedAt") expect(() => readBlog(doc), key).toThrow(`the blog cannot be read: ${key}: `);
    }
    for (const [name, message] of [
      ["headline", "the blog's headline is missing or is not of the expected kind"],
      ["summary", "the blog's summary is missing or is not of the expected kind"],
    ] as const) {
      const { doc } = newDoc();
      metaOf(doc).set(name, "plain words");
      expect(() => readBlogMeta(doc)).toThrow(message);
    }
  });

  test("names the entry and its field", () => {
    for (const [key, value, message] of [
      ["status", "lost", "status: "],
      ["authors", "Ada", "authors: "],
      ["eventTime", { instant: at, timeZone: "Europe/London" }, "eventTime.offset: "],
      ["position", { sortTime: Number.NaN, sequence: 1 }, "position.sortTime: "],
      ["createdBy", undefined, "createdBy: "],
    ] as const) {
      const { doc, id } = newDoc();
      entryOf(doc, id).set(key, value);
      expect(() => readBlog(doc), key).toThrow(`entry ${id} cannot be read: ${message}`);
    }
    const { doc, id } = newDoc();
    (entryOf(doc, id).get("revisions") as { push: (all: unknown[]) => void }).push([{ reason: "filed" }]);
    expect(() => readBlog(doc)).toThrow(`a revision of entry ${id} cannot be read: id: `);
  });

  test("calls a newer blog newer, whatever else it cannot read in it", () => {
    const { doc, id } = newDoc();
    metaOf(doc).set("modelVersion", 99);
    entryOf(doc, id).set("status", "embargoed");
    expect(() => readBlog(doc)).toThrow(NewerModelError);
    expect(() => readBlog(doc)).toThrow("the blog was made by a newer Nightdesk (model 99; this one reads 4)");
  });
});

describe("the row of an entry", () => {
  test("is the plain one for an entry that can be read", () => {
    const { doc, id } = newDoc();
    const [entry] = readBlog(doc).entries;
    expect(readEntryRow(id, entryOf(doc, id))).toEqual(entry && entryRowOf(entry));
  });

  test("says what is wrong, and keeps what can be read", () => {
    const { doc, id } = newDoc();
    const entry = entryOf(doc, id);
    entry.set("title", new YText("Labour gain"));
    entry.set("body", "plain words");
    entry.set("authors", 7);
    expect(readEntryRow(id, entry)).toMatchObject({
      id,
      title: "Labour gain",
      status: "filed",
      authors: [],
      blank: false,
      eventTime: { instant: "2018-05-04T01:14:00.000Z" },
      problem: expect.stringContaining("authors"),
    });
  });

  test("is given to whatever stands in an entry's place", () => {
    for (const id of [createEntryId(), "ffffffff-ffff-7fff-8fff-ffffffffffff", "", "entry"] as EntryId[]) {
      for (const value of ["words", 3, null, undefined, new YMap(), new YText("x"), { status: "filed" }]) {
        const { doc } = newDoc();
        entriesOf(doc).set(id, value as never);
        const row = readEntryRow(id, entriesOf(doc).get(id));
        expect(row.problem).toBeTypeOf("string");
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      }
    }
  });
});

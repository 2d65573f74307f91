import { beforeEach, expect, test } from "vitest";
import type { Doc } from "yjs";
import type { Conflict } from "../model/conflict";
import { createBlogId, createProfileId, type EntryId } from "../model/ids";
import { actOnEntry, approveEntry } from "./actOnEntry";
import { createBlogDoc, entryOf, type YEntry } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { keepConflict } from "./conflicts";
import { readEntry } from "./readBlog";

let doc: Doc;
let id: EntryId;
let entry: YEntry;
let whole: Conflict;
beforeEach(() => {
  const details = { headline: "The count", standfirst: "", byline: "", timeZone: "Europe/London" };
  doc = createBlogDoc(createBlogId(), details, "2018-05-03T21:00:00.000Z");
  id = createEntry(doc, createProfileId(), [], Date.parse("2018-05-04T00:14:00.000Z"));
  entry = entryOf(doc, id);
  const { title, authors, eventTime, body } = readEntry(id, entry);
  const version = { by: "Ada Clarke", content: { title, authors, eventTime, body } };
  whole = { key: "whole", versions: [version, version], waits: true };
});

test("an entry of which two versions wait is withdrawn and brought back, and nothing else", () => {
  const deed = { by: "Ada Clarke", profileId: createProfileId(), now: Date.parse("2018-05-04T00:20:00.000Z") };
  const why = "This entry was changed on two laptops. Choose which words stand, then go on with it.";
  keepConflict(entry, whole);
  expect(() => actOnEntry(doc, id, "file", deed)).toThrow(why);
  expect(() => actOnEntry(doc, id, "submit", deed)).toThrow(why);
  expect(() => approveEntry(doc, id, deed)).toThrow(why);
  actOnEntry(doc, id, "withdraw", deed);
  expect(readEntry(id, entry).status).toBe("withdrawn");
  actOnEntry(doc, id, "reinstate", deed);
  expect(readEntry(id, entry).status).toBe("review");
  expect(readEntry(id, entry).conflicts).toEqual([whole]);
});

test("a conflict that cannot be read is left out, and the entry is there with the others", () => {
  const [version] = whole.versions;
  const newer = { ...version, content: { ...version.content, body: { version: 99, blocks: [] } } };
  keepConflict(entry, whole);
  keepConflict(entry, { key: "newer", versions: [version, newer], waits: true } as unknown as Conflict);
  expect(readEntry(id, entry).conflicts).toEqual([whole]);
});

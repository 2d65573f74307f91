import { expect, test } from "vitest";
import type { Conflict } from "../model/conflict";
import { createBlogId, createProfileId } from "../model/ids";
import { createBlogDoc, entryOf } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { keepConflict } from "./conflicts";
import { readEntry } from "./readBlog";

test("a conflict that cannot be read is left out, and the entry is there with the others", () => {
  const details = { headline: "The count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T21:00:00.000Z");
  const id = createEntry(doc, createProfileId(), [], Date.parse("2018-05-04T00:14:00.000Z"));
  const entry = entryOf(doc, id);
  const { title, authors, eventTime, body } = readEntry(id, entry);
  const version = { by: "Ada Clarke", content: { title, authors, eventTime, body } };
  const whole: Conflict = { key: "whole", versions: [version, version] };
  const newer = { ...version, content: { ...version.content, body: { version: 99, blocks: [] } } };
  keepConflict(entry, whole);
  keepConflict(entry, { key: "newer", versions: [version, newer] } as unknown as Conflict);
  expect(readEntry(id, entry).conflicts).toEqual([whole]);
});

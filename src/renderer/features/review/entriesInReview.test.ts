import { actOnEntry, sendBackEntry } from "@shared/doc/actOnEntry";
import { createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry, type Deed } from "@shared/doc/changeEntry";
import { addComment } from "@shared/doc/comments";
import { keepConflict } from "@shared/doc/conflicts";
import { readEntry } from "@shared/doc/readBlog";
import { readEntryRow } from "@shared/doc/readEntryRow";
import { createBlogId, createProfileId, type EntryId } from "@shared/model/ids";
import { expect, test } from "vitest";
import { entriesInReview, isSentBack, whyInReview } from "./entriesInReview";

const night = Date.parse("2018-05-04T00:14:00.000Z");
const details = { headline: "The count", standfirst: "", byline: "", timeZone: "Europe/London" };

function deed(by: string, minute: number): Deed {
  return { by, profileId: createProfileId(), now: night + minute * 60_000 };
}

function blogWith(...titles: readonly string[]) {
  const doc = createBlogDoc(createBlogId(), details, new Date(night).toISOString());
  const ids = titles.map((title) => {
    const id = createEntry(doc, createProfileId(), [], night);
    titleOf(entryOf(doc, id)).insert(0, title);
    return id;
  });
  return { doc, ids: ids as [EntryId, EntryId, EntryId], row: (id: EntryId) => readEntryRow(id, entryOf(doc, id)) };
}

test("what waits stands in the order in which it was changed, the last first, and says who sent it", () => {
  const { doc, ids, row } = blogWith("One", "Two", "Three");
  const [one, two, three] = ids;
  actOnEntry(doc, two, "submit", deed("Ada Clarke", 1));
  actOnEntry(doc, one, "submit", deed("", 2));
  const queue = entriesInReview(ids.map(row));
  expect(queue.map(({ title }) => title)).toEqual(["One", "Two"]);
  expect(queue.map(whyInReview)).toEqual(["Sent for review", "Sent by Ada Clarke"]);
  addComment(doc, two, "Who says so?", null, deed("Ben Roe", 2.5));
  expect(entriesInReview(ids.map(row)).map(({ title }) => title)).toEqual(["Two", "One"]);

  actOnEntry(doc, three, "file", deed("Ada Clarke", 3));
  const content = readEntry(three, entryOf(doc, three));
  const versions = ["Ada Clarke", "Ben Roe"].map((by) => ({ by, content })) as [never, never];
  keepConflict(entryOf(doc, three), { key: "k", versions, waits: true });
  expect(entriesInReview(ids.map(row)).map(whyInReview)).toEqual([
    "Changed on two laptops",
    "Sent by Ada Clarke",
    "Sent for review",
  ]);
});

test("what was sent back says so until it is sent again", () => {
  const { doc, ids, row } = blogWith("One");
  const [one] = ids;
  actOnEntry(doc, one, "submit", deed("Ada Clarke", 1));
  expect(isSentBack(row(one))).toBe(false);
  sendBackEntry(doc, one, "A source, please", deed("Ben Roe", 2));
  expect(isSentBack(row(one))).toBe(true);
  actOnEntry(doc, one, "submit", deed("Ada Clarke", 3));
  expect(isSentBack(row(one))).toBe(false);
});

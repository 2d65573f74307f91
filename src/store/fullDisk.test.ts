import { readBlog } from "@shared/doc/readBlog";
import type { EntryRow } from "@shared/model/entryRow";
import { expect, test, vi } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import type { Connection } from "./connection";
import { updatesOf } from "./queries/updates";
import { answerOf, askStore, codeOf } from "./testing/askStore";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { addEntry, newBlog, setWords, updatesFrom } from "./testing/writtenBlog";

/** SQLite's own limit gives the error of a full disk, at the same place. */
function fill(db: Connection): void {
  db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true }))}`);
}

function free(db: Connection): void {
  db.pragma("max_page_count = 1000000");
}

async function keptBlog() {
  const db = temporaryDatabase();
  const { ask, blogs } = askStore(db);
  const { id: blogId, doc } = newBlog();
  const entryId = addEntry(doc, { title: "Plymouth" });
  await answerOf(ask("createBlog", { blogId, update: encodeStateAsUpdate(doc) }));
  return { db, ask, blogs, blogId, doc, entryId };
}

test("words that do not fit on the disk are not saved by halves, and are saved once there is space", async () => {
  const { db, ask, blogs, blogId, doc, entryId } = await keptBlog();
  const before = readBlog(doc);
  const changedAt = db.prepare("SELECT changed_at FROM blog").pluck().get();
  fill(db);
  const long = updatesFrom(doc, () => setWords(doc, entryId, "Labour gain. ".repeat(20_000)));
  const update = long.reduce((longest, one) => (one.length > longest.length ? one : longest));
  for (let attempt = 0; attempt < 3; attempt++) {
    const result = await ask("appendUpdate", { blogId, update });
    expect(result).toMatchObject({ ok: false, error: { code: "diskFull" } });
    if (!result.ok) expect(result.error.message).toMatch(/^Your latest words are in this window but not yet on the/);
    expect(updatesOf(db, blogId).payloads).toHaveLength(1);
    expect(db.prepare("SELECT changed_at FROM blog").pluck().get()).toBe(changedAt);
    expect(readBlog(blogs.document(blogId))).toEqual(before);
  }
  expect(await codeOf(ask("createBlog", { blogId: newBlog().id, update }))).not.toBe("ok");
  free(db);
  for (const one of long) expect(await codeOf(ask("appendUpdate", { blogId, update: one }))).toBe("ok");
  expect(readBlog(blogs.document(blogId))).toEqual(readBlog(doc));
  expect(await answerOf(ask("listEntries", { blogId }))).toMatchObject([{ id: entryId, blank: false }]);
});

test("words whose commit fails at the last moment are nowhere, neither in memory nor on the disk", async () => {
  const { db, ask, blogs, blogId, doc, entryId } = await keptBlog();
  const before = readBlog(doc);
  db.exec(`
    CREATE TABLE late (blog TEXT REFERENCES blog (id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER fails_at_commit AFTER INSERT ON doc_update BEGIN INSERT INTO late VALUES ('none'); END`);
  const changes = updatesFrom(doc, () => setWords(doc, entryId, "Labour gain"));
  expect(await codeOf(ask("appendUpdate", { blogId, update: changes[0] }))).toBe("unexpected");
  expect(readBlog(blogs.document(blogId))).toEqual(before);
  expect(updatesOf(db, blogId).payloads).toHaveLength(1);
  db.exec("DROP TRIGGER fails_at_commit");
  for (const update of changes) expect(await codeOf(ask("appendUpdate", { blogId, update }))).toBe("ok");
  expect(readBlog(blogs.document(blogId))).toEqual(readBlog(doc));
});

test("a disk too full to derive or fold on still shows every blog and every word", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const { db, ask, blogId, doc, entryId } = await keptBlog();
  const changes = updatesFrom(doc, () => {
    for (let time = 0; time < 40; time++) setWords(doc, entryId, `Ward ${time}. ${"Labour gain. ".repeat(400)}`);
  });
  for (const update of changes) await answerOf(ask("appendUpdate", { blogId, update }));
  for (let time = 0; time < 500; time++) await answerOf(ask("appendUpdate", { blogId, update: Uint8Array.of(0, 0) }));
  fill(db);
  const { ask: askAnew, blogs } = askStore(db);
  expect(await answerOf<EntryRow[]>(askAnew("listEntries", { blogId }))).toMatchObject([{ title: "Plymouth" }]);
  expect(await codeOf(askAnew("listBlogs"))).toBe("ok");
  expect(await codeOf(askAnew("loadBlog", { blogId }))).toBe("ok");
  expect(readBlog(blogs.document(blogId))).toEqual(readBlog(doc));
  expect(errors).toHaveBeenCalled();
  free(db);
  expect(await answerOf(askAnew("listEntries", { blogId }))).toMatchObject([
    { body: { blocks: [{ type: "paragraph" }] } },
  ]);
  errors.mockRestore();
});

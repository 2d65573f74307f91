import { bodyOf, createBlogDoc, entriesOf, entryOf } from "@shared/doc/blogDoc";
import type { BlogRow } from "@shared/ipc/contract";
import type { EntryRow } from "@shared/model/entryRow";
import { createBlogId, createEntryId } from "@shared/model/ids";
import { describe, expect, test, vi } from "vitest";
import { encodeStateAsUpdate, XmlText } from "yjs";
import { answerOf, askStore, codeOf } from "./testing/askStore";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { addEntry, newBlog, setWords, updatesFrom } from "./testing/writtenBlog";

describe("an entry that cannot be read", () => {
  test("gets a row that says so, hides no other entry, and stops neither saving nor the list of blogs", async () => {
    const { ask } = askStore(temporaryDatabase());
    const { id: blogId, doc } = newBlog();
    const whole = addEntry(doc, { title: "Whole", words: "Labour gain" });
    const broken = addEntry(doc, { title: "From a newer Nightdesk" });
    const poll = new XmlText();
    bodyOf(entryOf(doc, broken)).insertEmbed(0, poll);
    poll.setAttribute("__type", "poll");
    const empty = createEntryId();
    entriesOf(doc).set(empty, "not an entry" as never);
    const update = encodeStateAsUpdate(doc);
    await answerOf(ask("createBlog", { blogId, update }));

    const rows = new Map((await answerOf<EntryRow[]>(ask("listEntries", { blogId }))).map((row) => [row.id, row]));
    expect(rows.get(whole)).not.toHaveProperty("problem");
    expect(rows.get(broken)).toMatchObject({
      title: "From a newer Nightdesk",
      problem: "a body cannot hold a node of type “poll”",
      blank: false,
      position: { sequence: 2 },
      authors: ["Ada Lovelace"],
    });
    expect(rows.get(empty)?.problem).toBe(`entry ${empty} is not of the expected kind`);
    expect(Math.abs(Date.parse(rows.get(empty)?.eventTime.instant ?? "") - Date.now())).toBeLessThan(60_000);

    for (const change of updatesFrom(doc, () => {
      setWords(doc, whole, "Labour gain Plymouth");
      addEntry(doc, { title: "Next" });
    })) {
      expect(await codeOf(ask("appendUpdate", { blogId, update: change }))).toBe("ok");
    }
    expect(await answerOf<BlogRow[]>(ask("listBlogs"))).toMatchObject([{ id: blogId, entryCount: 4 }]);
    expect(await answerOf(ask("search", { query: "Plymouth" }))).toHaveLength(1);
    expect(await answerOf(ask("loadBlog", { blogId }))).toEqual(encodeStateAsUpdate(doc));
  });
});

test("the search finds what was saved a moment ago", async () => {
  const { ask } = askStore(temporaryDatabase());
  const { id: blogId, doc, update } = newBlog();
  await answerOf(ask("createBlog", { blogId, update }));
  for (const change of updatesFrom(doc, () => void addEntry(doc, { words: "The tea ran out" }))) {
    await answerOf(ask("appendUpdate", { blogId, update: change }));
  }
  expect(await answerOf(ask("search", { query: "tea" }))).toHaveLength(1);
});

test("a blog whose bytes were changed on the disk is called damaged, and every other blog stays listed", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const db = temporaryDatabase();
  const { ask } = askStore(db);
  const [sound, hurt] = [newBlog("Sound"), newBlog("Hurt")];
  for (const { id, update } of [sound, hurt]) await answerOf(ask("createBlog", { blogId: id, update }));
  const bytes = hurt.update.with(hurt.update.lastIndexOf("H".charCodeAt(0)), "h".charCodeAt(0));
  db.prepare("UPDATE doc_update SET payload = ? WHERE blog_id = ?").run(bytes, hurt.id);
  db.prepare("UPDATE blog SET derived_to = 0").run();
  const anew = askStore(db).ask;
  expect(await answerOf<BlogRow[]>(anew("listBlogs"))).toHaveLength(2);
  expect(await anew("loadBlog", { blogId: hurt.id })).toMatchObject({ ok: false, error: { code: "damaged" } });
  expect(await codeOf(anew("loadBlog", { blogId: sound.id }))).toBe("ok");
  expect(await codeOf(anew("appendUpdate", { blogId: hurt.id, update: hurt.update }))).toBe("damaged");
  errors.mockRestore();
});

test("a blog that is not here is not found, by any method that takes one", async () => {
  const { ask } = askStore(temporaryDatabase());
  const blogId = createBlogId();
  expect(await codeOf(ask("listEntries", { blogId }))).toBe("notFound");
  expect(await codeOf(ask("loadBlog", { blogId }))).toBe("notFound");
  expect(await codeOf(ask("appendUpdate", { blogId, update: Uint8Array.of(0, 0) }))).toBe("notFound");
  expect(await codeOf(ask("moveBlog", { blogId, shelf: "binned" }))).toBe("notFound");
});

test("the profile keeps its id and its name", async () => {
  const { ask } = askStore(temporaryDatabase());
  const profile = await answerOf<{ id: string }>(ask("getProfile"));
  await answerOf(ask("setProfileName", { name: "Ada" }));
  expect(await answerOf(ask("getProfile"))).toMatchObject({ id: profile.id, name: "Ada" });
});

test("a blog goes to the bin and comes back with everything in it", async () => {
  const { ask } = askStore(temporaryDatabase());
  const blogId = createBlogId();
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(blogId, details, "2018-05-04T00:14:00.000Z");
  await answerOf(ask("createBlog", { blogId, update: encodeStateAsUpdate(doc) }));
  for (const shelf of ["binned", "active"]) {
    await answerOf(ask("moveBlog", { blogId, shelf }));
    expect(await answerOf(ask("listBlogs"))).toMatchObject([{ id: blogId, shelf, headline: "Count" }]);
  }
  expect(await answerOf(ask("loadBlog", { blogId }))).toEqual(encodeStateAsUpdate(doc));
});

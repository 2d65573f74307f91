import { entriesOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { removeEntries, setFlag } from "@shared/doc/changeEntry";
import { readBlog } from "@shared/doc/readBlog";
import type { EntryId } from "@shared/model/ids";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { staleBlogs } from "./queries/blogs";
import { listEntries } from "./queries/entries";
import { search } from "./queries/search";
import { updatesOf } from "./queries/updates";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { addEntry, newBlog, setWords, updatesFrom } from "./testing/writtenBlog";

function docFrom(update: Uint8Array): Doc {
  const doc = new Doc();
  applyUpdate(doc, update);
  return doc;
}

describe("appending", () => {
  test("derives the rows a moment later, and says so", async () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    const derived: number[] = [];
    const blogs = openTestBlogs(db, () => void derived.push(listEntries(db, id).length));
    blogs.add(id, update);
    for (const change of updatesFrom(doc, () => addEntry(doc, { title: "Plymouth declares" })))
      blogs.append(id, change);
    expect(listEntries(db, id)).toEqual([]);
    await expect.poll(() => derived).toEqual([0, 1]);
    expect(listEntries(db, id)).toMatchObject([{ title: "Plymouth declares", status: "draft", blank: false }]);
  });

  test("what was appended just before a crash is found stale, and derived by whoever opens it next", () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    openTestBlogs(db).add(id, update);
    const beforeCrash = openTestBlogs(db);
    for (const change of updatesFrom(doc, () => addEntry(doc, { title: "Recount" }))) beforeCrash.append(id, change);
    expect(staleBlogs(db)).toEqual([id]);
    openTestBlogs(db).derive(id);
    expect(staleBlogs(db)).toEqual([]);
    expect(listEntries(db, id)).toMatchObject([{ title: "Recount" }]);
  });

  test("what was removed just before a crash has no row when the blog is next opened", () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    const beforeCrash = openTestBlogs(db);
    beforeCrash.add(id, update);
    const append = (change: () => void) => {
      for (const one of updatesFrom(doc, change)) beforeCrash.append(id, one);
    };
    append(() => addEntry(doc, { title: "Recount" }));
    append(() => addEntry(doc, { title: "Turnout" }));
    beforeCrash.derive(id);
    append(() => removeEntries(doc, ([...entriesOf(doc).keys()] as EntryId[]).slice(0, 1)));
    openTestBlogs(db).derive(id);
    expect(listEntries(db, id)).toMatchObject([{ title: "Turnout" }]);
    expect(search(db, "recount")).toEqual([]);
  });

  test("the blog held longest ago leaves memory, with its rows derived first", () => {
    const db = temporaryDatabase();
    const blogs = openTestBlogs(db);
    const [first, ...others] = [newBlog("1"), newBlog("2"), newBlog("3"), newBlog("4")] as const;
    blogs.add(first.id, first.update);
    for (const change of updatesFrom(first.doc, () => addEntry(first.doc, { title: "Turnout" })))
      blogs.append(first.id, change);
    const held = blogs.document(first.id);
    for (const { id, update } of others) blogs.add(id, update);
    expect(held.isDestroyed).toBe(true);
    expect(staleBlogs(db)).toEqual([]);
    expect(listEntries(db, first.id)).toMatchObject([{ title: "Turnout" }]);
    expect(readBlog(blogs.document(first.id))).toEqual(readBlog(first.doc));
  });
});

describe("folding", () => {
  test("puts one snapshot in place of many updates, and the document stays the same", () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    const blogs = openTestBlogs(db);
    blogs.add(id, update);
    const type = (letters: number): void => {
      const entryId = addEntry(doc, { words: "As read out:" });
      for (let letter = 0; letter < letters; letter++) {
        titleOf(entryOf(doc, entryId)).insert(letter, String.fromCharCode(97 + (letter % 26)));
        if (letter % 3 === 0) titleOf(entryOf(doc, entryId)).delete(0, 1);
      }
    };
    for (const letters of [600, 520, 3]) {
      for (const change of updatesFrom(doc, () => type(letters))) blogs.append(id, change);
      blogs.state(id);
    }
    const { loose, payloads } = updatesOf(db, id);
    expect([loose > 0, loose < 20, payloads.length]).toEqual([true, true, loose + 1]);
    const reopened = openTestBlogs(db);
    expect(readBlog(docFrom(reopened.state(id)))).toEqual(readBlog(doc));
    expect(readBlog(reopened.document(id))).toEqual(readBlog(doc));
    for (const change of updatesFrom(doc, () => type(1))) reopened.append(id, change);
    expect(readBlog(openTestBlogs(db).document(id))).toEqual(readBlog(doc));
  });

  test("before the rows were derived leaves the blog stale", () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    const beforeCrash = openTestBlogs(db);
    beforeCrash.add(id, update);
    const changes = updatesFrom(doc, () => {
      const entryId = addEntry(doc, { title: "Hold" });
      for (let time = 0; time < 600; time++) setFlag(doc, entryId, "key", time % 2 === 0);
    });
    for (const change of changes) beforeCrash.append(id, change);
    openTestBlogs(db).state(id);
    expect(db.prepare("SELECT count(*) FROM doc_update").pluck().get()).toBe(0);
    expect(updatesOf(db, id).loose).toBe(0);
    expect(staleBlogs(db)).toEqual([id]);
  });
});

describe("merging", () => {
  test("a second laptop's updates give one document, twice over and in any order", () => {
    const { id, doc: here, update } = newBlog();
    const there = docFrom(update);
    const shared = updatesFrom(here, () => addEntry(here, { title: "Both", words: "Ward by ward" }));
    for (const change of shared) applyUpdate(there, change);
    const [entryId = ""] = here.getMap("entries").keys();
    const ours = updatesFrom(here, () => setWords(here, entryId as never, "Ward by ward, from here"));
    const theirs = updatesFrom(there, () => {
      titleOf(entryOf(there, entryId as never)).insert(4, " of us");
      addEntry(there, { title: "Only there" });
    });
    const orders = [
      [...shared, ...ours, ...theirs, ...theirs],
      [...theirs.toReversed(), ...ours, ...shared.toReversed(), ...theirs],
      [...ours.toReversed(), ...theirs, ...ours, ...shared],
    ];
    for (const change of theirs) applyUpdate(here, change);
    for (const order of orders) {
      const db = temporaryDatabase();
      const blogs = openTestBlogs(db);
      blogs.add(id, update);
      for (const change of order) blogs.append(id, change);
      blogs.derive(id);
      expect(readBlog(blogs.document(id))).toEqual(readBlog(here));
      expect(readBlog(openTestBlogs(db).document(id))).toEqual(readBlog(here));
      expect(listEntries(db, id).map(({ title }) => title)).toEqual(
        expect.arrayContaining(["Both of us", "Only there"]),
      );
    }
  });

  test("a whole state into the blog that is here adds what is new, once", () => {
    const db = temporaryDatabase();
    const { id, doc, update } = newBlog();
    const blogs = openTestBlogs(db);
    blogs.add(id, update);
    addEntry(doc, { title: "From the other laptop" });
    blogs.add(id, encodeStateAsUpdate(doc));
    blogs.add(id, encodeStateAsUpdate(doc));
    expect(listEntries(db, id)).toMatchObject([{ title: "From the other laptop" }]);
  });

  test("two blogs that hold an entry of the same id keep one each", () => {
    const db = temporaryDatabase();
    const [one, other] = [newBlog("One"), newBlog("Other")];
    const entryId = addEntry(one.doc, { title: "In one" });
    other.doc.getMap("entries").set(entryId, entryOf(one.doc, entryId).clone());
    titleOf(entryOf(other.doc, entryId)).insert(3, "the other, not ");
    const blogs = openTestBlogs(db);
    for (const { id, doc } of [one, other]) blogs.add(id, encodeStateAsUpdate(doc));
    expect(listEntries(db, one.id)).toMatchObject([{ title: "In one" }]);
    expect(listEntries(db, other.id)).toMatchObject([{ title: "In the other, not one" }]);
  });
});

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBody } from "@body/writeBody";
import { packHandover } from "@files/handoverFile";
import { tinyPng } from "@files/testing/tinyPicture";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, entriesOf, entryOf, summaryOf, titleOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import type { Picture } from "@shared/document/blocks/picture";
import { type Document, emptyDocument } from "@shared/document/document";
import { usualExport } from "@shared/export/formFacts";
import { storeFileMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { createProfileId } from "@shared/model/ids";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import type { Connection } from "./connection";
import type { OpenBlogs } from "./openBlogs";
import { addPicture, getPicture, keptUnused } from "./queries/pictures";
import { createStoreFileHandlers } from "./storeHandlers";
import { sweepPictures } from "./sweepPictures";
import { answerOf, askStore, codeOf } from "./testing/askStore";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";
import { addEntry, countNight, newBlog, updatesFrom } from "./testing/writtenBlog";

const bytes = tinyPng(40, 30);
const small = tinyPng(4, 3);
const hash = createHash("sha256").update(bytes).digest("hex");
const facts = { hash, mime: "image/png", width: 40, height: 30 } as const;
const words = { caption: "", credit: "", alt: "" };
const showing = (...pictures: readonly Omit<Picture, "type" | keyof typeof words>[]): Document => ({
  ...emptyDocument,
  blocks: pictures.map((picture) => ({ type: "picture", ...picture, ...words })),
});
const hashes = (db: Connection) => db.prepare<[], string>("SELECT hash FROM picture ORDER BY hash").pluck().all();

describe("keeping a picture", () => {
  test("answers its hash, kind and size, and keeps it once", async () => {
    const db = temporaryDatabase();
    const { ask } = askStore(db);
    for (const _ of [1, 2]) expect(await answerOf(ask("addPicture", { bytes, small }))).toEqual(facts);
    expect(hashes(db)).toEqual([hash]);
    expect(getPicture(db, hash)).toEqual({ mime: "image/png", bytes: Buffer.from(bytes), small: Buffer.from(small) });
  });

  test.each([
    ["no picture", { bytes: new Uint8Array(100), small: null }],
    ["a picture too large", { bytes: tinyPng(2_001, 1), small: null }],
    ["a smaller size that is none", { bytes, small: new Uint8Array(100) }],
    ["more than 300 KB", { bytes: new Uint8Array(301 * 1024), small: null }],
  ])("refuses %s", async (_what, picture) => {
    const db = temporaryDatabase();
    expect(await codeOf(askStore(db).ask("addPicture", picture))).toBe("invalid");
    expect(hashes(db)).toEqual([]);
  });

  test("its size can be asked for", async () => {
    const { ask } = askStore(temporaryDatabase());
    expect(await answerOf(ask("listPictureSizes"))).toEqual([]);
    await answerOf(ask("addPicture", { bytes, small }));
    expect(await answerOf(ask("listPictureSizes"))).toEqual([{ hash, bytes: bytes.length }]);
  });

  test("one whose bytes were changed on the disk is not served", () => {
    const db = temporaryDatabase();
    addPicture(db, { bytes, small }, 1);
    db.prepare("UPDATE picture SET bytes = ?").run(tinyPng(40, 30, 7));
    expect(getPicture(db, hash)).toBeUndefined();
  });
});

describe("serving a picture", () => {
  test("in either size, and saying that it is not here", async () => {
    const db = temporaryDatabase();
    const handlers = createStoreFileHandlers(db, openTestBlogs(db));
    const read = (args: object) => answer(storeFileMethods, handlers, "readPicture", args);
    expect(await read({ hash, small: true })).toMatchObject({ ok: false, error: { code: "notFound" } });
    addPicture(db, { bytes, small }, 1);
    expect(await read({ hash, small: false })).toEqual({
      ok: true,
      value: { mime: "image/png", bytes: Buffer.from(bytes) },
    });
    expect(await read({ hash, small: true })).toMatchObject({ value: { bytes: Buffer.from(small) } });
    expect(await read({ hash: `../${hash}`, small: true })).toMatchObject({ ok: false, error: { code: "invalid" } });
  });
});

describe("a picture that no blog shows any more", () => {
  let db: Connection;
  let blogs: OpenBlogs;
  const later = keptUnused + 1;
  beforeEach(() => {
    db = temporaryDatabase();
    blogs = openTestBlogs(db);
    addPicture(db, { bytes, small: null }, 1);
  });

  test("is kept for 30 days from the start that found it so, then removed", () => {
    expect(sweepPictures(db, blogs, 1_000)).toBe(0);
    expect(sweepPictures(db, blogs, 1_000 + keptUnused)).toBe(0);
    expect(hashes(db)).toEqual([hash]);
    expect(sweepPictures(db, blogs, 1_001 + keptUnused)).toBe(1);
    expect(hashes(db)).toEqual([]);
  });

  test("begins anew when it is shown or added again", () => {
    sweepPictures(db, blogs, 0);
    addPicture(db, { bytes, small: null }, later);
    expect(sweepPictures(db, blogs, later)).toBe(0);
    expect(hashes(db)).toEqual([hash]);
  });

  test("is one that stands in no entry, no revision and no summary", () => {
    const { id, doc } = newBlog();
    const entry = addEntry(doc, { title: "Guildhall" });
    writeBody(bodyOf(entryOf(doc, entry)), showing(facts));
    blogs.add(id, encodeStateAsUpdate(doc));
    const sweep = () => {
      blogs.derive(id);
      sweepPictures(db, blogs, 0);
      sweepPictures(db, blogs, later);
      return hashes(db).length;
    };
    const change = (work: () => void) => {
      for (const update of updatesFrom(doc, work)) blogs.append(id, update);
    };
    expect(sweep()).toBe(1);
    change(() => actOnEntry(doc, entry, "file", { by: "", profileId: createProfileId(), now: countNight }));
    change(() => writeBody(bodyOf(entryOf(doc, entry)), emptyDocument));
    expect(sweep(), "in a revision").toBe(1);
    change(() => writeBody(summaryOf(doc), showing(facts)));
    change(() => entriesOf(doc).delete(entry));
    expect(sweep(), "in the summary").toBe(1);
    change(() => writeBody(summaryOf(doc), emptyDocument));
    expect(sweep(), "nowhere").toBe(0);
  });

  test("is kept as long as a copy from before a merge shows it, also where the bytes of the copy are damaged", () => {
    const { id, doc } = newBlog();
    const entry = addEntry(doc);
    writeBody(bodyOf(entryOf(doc, entry)), showing(facts));
    blogs.add(id, encodeStateAsUpdate(doc));
    const mergeWith = (change: () => void) => {
      change();
      return blogs.merge(id, doc, { ours: "Ada", theirs: "Ben" }, []).copyId ?? 0;
    };
    const sweep = (from: number) => {
      sweepPictures(db, blogs, from);
      sweepPictures(db, blogs, from + later);
      return hashes(db);
    };
    const before = mergeWith(() => writeBody(bodyOf(entryOf(doc, entry)), emptyDocument));
    expect(sweep(0)).toEqual([hash]);
    blogs.restoreCopy(id, before);
    expect([...picturesOfBlog(blogs.document(id))]).toEqual([hash]);
    db.prepare("UPDATE blog_copy SET checksum = 0").run();
    let merges = 0;
    const mergeTimes = (count: number) => {
      for (let time = 0; time < count; time++) mergeWith(() => changeText(titleOf(entryOf(doc, entry)), `${merges++}`));
    };
    mergeTimes(1);
    expect([...picturesOfBlog(blogs.document(id))]).toEqual([]);
    mergeTimes(9);
    expect(sweep(0), "a copy among the last ten shows it").toEqual([hash]);
    mergeTimes(1);
    expect(sweep(later * 2), "none of the last ten shows it").toEqual([]);
  });

  test("is not removed while a blog cannot be read, as nobody knows what that one shows", () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const { id, update } = newBlog();
    blogs.add(id, update);
    db.prepare("UPDATE doc_update SET checksum = 0").run();
    db.prepare("UPDATE blog SET derived_to = 0").run();
    const anew = openTestBlogs(db);
    sweepPictures(db, anew, 0);
    expect(sweepPictures(db, anew, later)).toBe(0);
    expect(hashes(db)).toEqual([hash]);
    errors.mockRestore();
  });
});

describe("a handover file", () => {
  function fileWith(document: Document): string {
    const { doc } = newBlog();
    writeBody(bodyOf(entryOf(doc, addEntry(doc))), document);
    const path = join(temporaryFolder(), "count.nightdesk");
    const saved = { savedAt: "2018-05-04T02:14:07.000Z", savedBy: "" };
    writeFileSync(path, packHandover(doc, saved, new Map([[hash, { mime: "image/png", bytes, small }]])));
    return path;
  }

  test("brings its pictures with the blog, and an import that fails leaves neither", async () => {
    const path = fileWith(showing(facts));
    const db = temporaryDatabase();
    const handlers = createStoreFileHandlers(db, openTestBlogs(db));
    db.exec("CREATE TRIGGER no_update BEFORE INSERT ON doc_update BEGIN SELECT RAISE(ABORT, 'no'); END");
    expect(await answer(storeFileMethods, handlers, "importHandover", { path })).toMatchObject({ ok: false });
    expect(hashes(db)).toEqual([]);
    db.exec("DROP TRIGGER no_update");
    expect(await answer(storeFileMethods, handlers, "importHandover", { path })).toMatchObject({ ok: true });
    expect(getPicture(db, hash)).toMatchObject({ bytes: Buffer.from(bytes), small: Buffer.from(small) });
  });

  test("of a blog whose picture is gone still carries the words; a page without it is not written", async () => {
    const db = temporaryDatabase();
    const blogs = openTestBlogs(db);
    const handlers = createStoreFileHandlers(db, blogs);
    const { id: blogId, doc } = newBlog();
    const entry = addEntry(doc, { title: "Guildhall" });
    writeBody(bodyOf(entryOf(doc, entry)), showing(facts));
    actOnEntry(doc, entry, "file", { by: "", profileId: createProfileId(), now: countNight });
    blogs.add(blogId, encodeStateAsUpdate(doc));
    const path = join(temporaryFolder(), "out");
    expect(await answer(storeFileMethods, handlers, "writeHandover", { blogId, path })).toMatchObject({ ok: true });
    expect(await answer(storeFileMethods, handlers, "exportBlog", { blogId, path, ...usualExport })).toMatchObject({
      ok: false,
      error: {
        message:
          "The page was not written, and nothing was changed: a picture in the entry of 4 May, 01:14, “Guildhall” is missing: add it again or delete it.",
      },
    });
    addPicture(db, { bytes, small }, 1);
    expect(await answer(storeFileMethods, handlers, "exportBlog", { blogId, path, ...usualExport })).toMatchObject({
      ok: true,
    });
  });
});

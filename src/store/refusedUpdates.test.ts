import { entryOf, metaOf, titleOf } from "@shared/doc/blogDoc";
import { setFlag } from "@shared/doc/changeEntry";
import { readBlog } from "@shared/doc/readBlog";
import { NightdeskError } from "@shared/ipc/result";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { Connection } from "./connection";
import { listBlogs } from "./queries/blogs";
import { updatesOf } from "./queries/updates";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { addEntry, newBlog, updatesFrom } from "./testing/writtenBlog";

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof NightdeskError) return error.code;
    throw error;
  }
  return "done";
}

function keptBlog() {
  const db = temporaryDatabase();
  const blog = newBlog();
  const entryId = addEntry(blog.doc, { title: "Plymouth", words: "Labour gain" });
  const blogs = openTestBlogs(db);
  blogs.add(blog.id, encodeStateAsUpdate(blog.doc));
  return { ...blog, db, blogs, entryId };
}

function readAnew(db: Connection, id: ReturnType<typeof newBlog>["id"]): Uint8Array {
  return openTestBlogs(db).state(id);
}

describe("an update that is none", () => {
  test("is refused when it was cut anywhere or padded, and nothing of it is applied or appended", () => {
    const { id, doc, db, blogs, entryId } = keptBlog();
    const before = blogs.state(id);
    const [typed] = updatesFrom(doc, () => {
      doc.transact(() => {
        titleOf(entryOf(doc, entryId)).delete(0, 3);
        titleOf(entryOf(doc, entryId)).insert(0, "Wey");
        metaOf(doc).set("status", "live");
      });
    });
    if (!typed) throw new Error("nothing was typed");
    for (let length = 0; length < typed.length; length++) {
      expect(codeOf(() => blogs.append(id, typed.slice(0, length)))).toBe("invalid");
    }
    expect(codeOf(() => blogs.append(id, Buffer.concat([typed, Buffer.from([0])])))).toBe("invalid");
    expect(updatesOf(db, id).payloads).toHaveLength(1);
    expect(blogs.state(id)).toEqual(before);
    expect(codeOf(() => blogs.append(id, typed))).toBe("done");
    expect(readBlog(blogs.document(id))).toEqual(readBlog(doc));
  });

  test("of any bytes leaves memory and disk alike, and the next words are kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), damagedUpdates()), { minLength: 1, maxLength: 8 }),
        (attempts) => {
          const { id, doc, db, blogs, entryId } = keptBlog();
          for (const attempt of attempts)
            expect(["invalid", "done"]).toContain(codeOf(() => blogs.append(id, attempt)));
          for (const change of updatesFrom(doc, () => titleOf(entryOf(doc, entryId)).insert(8, " declares")))
            blogs.append(id, change);
          expect(titleOf(entryOf(blogs.document(id), entryId)).toString()).toBe("Plymouth declares");
          expect(readBlog(openTestBlogs(db).document(id))).toEqual(readBlog(blogs.document(id)));
          expect(readAnew(db, id)).toEqual(blogs.state(id));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A real update of a stranger's document with one byte changed. */
function damagedUpdates(): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(([place, value]) => {
    const { doc } = newBlog();
    const [update = new Uint8Array()] = updatesFrom(doc, () => addEntry(doc, { title: "Elsewhere" }));
    return update.with(place % update.length, value);
  });
}

test("an update that builds on one which is missing is kept, through a restart and a fold, until the other comes", () => {
  const { id, doc, db, blogs, entryId } = keptBlog();
  const title = titleOf(entryOf(doc, entryId));
  const [first, second] = updatesFrom(doc, () => {
    title.insert(8, " votes");
    title.insert(14, " Labour");
  });
  if (!first || !second) throw new Error("nothing was typed");
  blogs.append(id, second);
  expect(titleOf(entryOf(blogs.document(id), entryId)).toString()).toBe("Plymouth");
  const there = new Doc();
  applyUpdate(there, blogs.state(id));
  const elsewhere = updatesFrom(there, () => {
    for (let time = 0; time < 600; time++) setFlag(there, entryId, "key", time % 2 === 1);
  });
  const reopened = openTestBlogs(db);
  for (const change of elsewhere) reopened.append(id, change);
  reopened.state(id);
  expect(updatesOf(db, id).loose).toBe(0);
  const last = openTestBlogs(db);
  last.append(id, first);
  expect(titleOf(entryOf(last.document(id), entryId)).toString()).toBe("Plymouth votes Labour");
  for (const change of elsewhere) applyUpdate(doc, change);
  expect(readBlog(last.document(id))).toEqual(readBlog(doc));
});

describe("a new blog", () => {
  test("is refused when its first update is not the whole of it, and leaves nothing behind", () => {
    const db = temporaryDatabase();
    const blogs = openTestBlogs(db);
    const { id, doc, update } = newBlog();
    const [later = new Uint8Array()] = updatesFrom(doc, () => addEntry(doc));
    expect(codeOf(() => blogs.add(id, later))).toBe("invalid");
    expect(codeOf(() => blogs.add(id, update.slice(0, -1)))).toBe("invalid");
    expect(codeOf(() => blogs.add(newBlog().id, update))).toBe("invalid");
    metaOf(doc).set("modelVersion", 99);
    expect(codeOf(() => blogs.add(id, encodeStateAsUpdate(doc)))).toBe("newer");
    expect(db.prepare("SELECT (SELECT count(*) FROM blog) + (SELECT count(*) FROM doc_update)").pluck().get()).toBe(0);
    expect(listBlogs(db)).toEqual([]);
    expect(codeOf(() => blogs.append(id, update))).toBe("notFound");
    expect(codeOf(() => blogs.state(id))).toBe("notFound");
  });
});

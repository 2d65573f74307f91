import { crc32 } from "node:zlib";
import type { BlogCopy } from "@shared/ipc/contract";
import { NightdeskError } from "@shared/ipc/result";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

/**
 * How many copies of one blog from before a merge are kept; the oldest beyond that go. One from before going back stays:
 * what was written since the merge may be in it alone.
 */
const keptCopies = 10;

export interface NewCopy extends Pick<BlogCopy, "madeBefore" | "mergedFrom"> {
  readonly blogId: BlogId;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly madeAt: number;
  /** The whole document as one Yjs update. */
  readonly payload: Uint8Array;
  /** The hashes of the pictures that it shows: they are kept as long as the copy is. */
  readonly pictures: Iterable<string>;
}

/** Keeps a copy of a blog and answers its id. To be called in a transaction. */
export function addCopy(db: Connection, copy: NewCopy): number {
  const { blogId, madeAt, madeBefore, mergedFrom, payload, pictures } = copy;
  const { lastInsertRowid } = db
    .prepare(
      "INSERT INTO blog_copy (blog_id, made_at, made_before, merged_from, payload, checksum) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(blogId, madeAt, madeBefore, mergedFrom, payload, crc32(payload));
  const show = db.prepare("INSERT INTO copy_picture (copy_id, hash) VALUES (?, ?)");
  for (const hash of pictures) show.run(lastInsertRowid, hash);
  db.prepare(
    `DELETE FROM blog_copy WHERE blog_id = @blogId AND made_before = 'merge' AND id NOT IN
       (SELECT id FROM blog_copy WHERE blog_id = @blogId AND made_before = 'merge' ORDER BY id DESC LIMIT @keptCopies)`,
  ).run({ blogId, keptCopies });
  return Number(lastInsertRowid);
}

/** The id of a copy from before going back that has these very bytes; those from before a merge do not stay. */
export function copyLike(db: Connection, blogId: BlogId, payload: Uint8Array): number | undefined {
  return db
    .prepare<[BlogId, number, Uint8Array], number>(
      `SELECT id FROM blog_copy WHERE blog_id = ? AND made_before = 'restore' AND checksum = ? AND payload = ?
       ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(blogId, crc32(payload), payload);
}

/** The copies of a blog, the newest first. */
export function listCopies(db: Connection, blogId: BlogId): readonly BlogCopy[] {
  return db
    .prepare<[BlogId], Omit<BlogCopy, "madeAt"> & { readonly madeAt: number }>(
      `SELECT id, made_at AS madeAt, made_before AS madeBefore, merged_from AS mergedFrom
       FROM blog_copy WHERE blog_id = ? ORDER BY id DESC`,
    )
    .all(blogId)
    .map((copy) => ({ ...copy, madeAt: new Date(copy.madeAt).toISOString() }));
}

/** The document of a copy as one update. Throws notFound, and damaged for bytes that are not those that were written. */
export function readCopy(db: Connection, blogId: BlogId, copyId: number): Uint8Array {
  const copy = db
    .prepare<[number, BlogId], { payload: Uint8Array; checksum: number }>(
      "SELECT payload, checksum FROM blog_copy WHERE id = ? AND blog_id = ?",
    )
    .get(copyId, blogId);
  if (!copy) throw new NightdeskError("notFound", "The blog is as it was: this copy of it is no longer kept.");
  if (crc32(copy.payload) !== copy.checksum) {
    throw new NightdeskError("damaged", "The blog is as it was: this copy of it cannot be read.");
  }
  return copy.payload;
}

import { crc32 } from "node:zlib";
import { NightdeskError } from "@shared/ipc/result";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

interface StoredPayload {
  readonly sequence: number;
  readonly payload: Uint8Array;
  readonly checksum: number;
}

/** Appends one Yjs update and answers its sequence. One transaction: it is on the disk when this returns. */
export function appendUpdate(db: Connection, blogId: BlogId, payload: Uint8Array, now: number): number {
  return db.transaction(() => {
    const { lastInsertRowid } = db
      .prepare("INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES (?, ?, ?, ?)")
      .run(blogId, now, payload, crc32(payload));
    db.prepare("UPDATE blog SET changed_at = ? WHERE id = ?").run(now, blogId);
    return Number(lastInsertRowid);
  })();
}

/**
 * What makes up a blog's document: the snapshot, if there is one, then every later update in order; `loose` counts
 * those. Throws damaged when the bytes are not those that were written: SQLite itself does not check the inside of a row.
 */
export function updatesOf(db: Connection, blogId: BlogId): { payloads: Uint8Array[]; upTo: number; loose: number } {
  const snapshot = db
    .prepare<[BlogId], StoredPayload>("SELECT up_to AS sequence, payload, checksum FROM doc_snapshot WHERE blog_id = ?")
    .get(blogId);
  const updates = db
    .prepare<[BlogId, number], StoredPayload>(
      "SELECT sequence, payload, checksum FROM doc_update WHERE blog_id = ? AND sequence > ? ORDER BY sequence",
    )
    .all(blogId, snapshot?.sequence ?? 0);
  const all = snapshot ? [snapshot, ...updates] : updates;
  const changed = all.find(({ payload, checksum }) => crc32(payload) !== checksum);
  if (changed) throw new NightdeskError("damaged", damagedBlog(`update ${changed.sequence} is not as it was written`));
  return { payloads: all.map(({ payload }) => payload), upTo: all.at(-1)?.sequence ?? 0, loose: updates.length };
}

export function damagedBlog(reason: string): string {
  return `Nothing was changed, but this blog cannot be read: ${reason}. Keep a copy of the database; the folder “backups” holds earlier ones.`;
}

/** Puts one snapshot in place of the updates up to `upTo`. */
export function foldUpdates(db: Connection, blogId: BlogId, payload: Uint8Array, upTo: number, now: number): void {
  db.transaction(() => {
    db.prepare(
      `INSERT INTO doc_snapshot (blog_id, up_to, recorded_at, payload, checksum) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (blog_id) DO UPDATE SET up_to = excluded.up_to, recorded_at = excluded.recorded_at,
         payload = excluded.payload, checksum = excluded.checksum`,
    ).run(blogId, upTo, now, payload, crc32(payload));
    db.prepare("DELETE FROM doc_update WHERE blog_id = ? AND sequence <= ?").run(blogId, upTo);
  })();
}

import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

/** Appends one Yjs update and answers its sequence. One transaction: it is on the disk when this returns. */
export function appendUpdate(db: Connection, blogId: BlogId, payload: Uint8Array, now: number): number {
  return db.transaction(() => {
    const { lastInsertRowid } = db
      .prepare("INSERT INTO doc_update (blog_id, recorded_at, payload) VALUES (?, ?, ?)")
      .run(blogId, now, payload);
    db.prepare("UPDATE blog SET changed_at = ? WHERE id = ?").run(now, blogId);
    return Number(lastInsertRowid);
  })();
}

/** What makes up a blog's document: the snapshot, if there is one, then every later update in order. */
export function updatesOf(db: Connection, blogId: BlogId): { payloads: Uint8Array[]; upTo: number; loose: number } {
  const snapshot = db
    .prepare<[BlogId], { payload: Uint8Array; up_to: number }>(
      "SELECT payload, up_to FROM doc_snapshot WHERE blog_id = ?",
    )
    .get(blogId);
  const updates = db
    .prepare<[BlogId, number], { payload: Uint8Array; sequence: number }>(
      "SELECT payload, sequence FROM doc_update WHERE blog_id = ? AND sequence > ? ORDER BY sequence",
    )
    .all(blogId, snapshot?.up_to ?? 0);
  return {
    payloads: [...(snapshot ? [snapshot.payload] : []), ...updates.map((update) => update.payload)],
    upTo: updates.at(-1)?.sequence ?? snapshot?.up_to ?? 0,
    loose: updates.length,
  };
}

/** Puts one snapshot in place of the updates up to `upTo`. */
export function foldUpdates(db: Connection, blogId: BlogId, payload: Uint8Array, upTo: number, now: number): void {
  db.transaction(() => {
    db.prepare(
      `INSERT INTO doc_snapshot (blog_id, up_to, recorded_at, payload) VALUES (?, ?, ?, ?)
       ON CONFLICT (blog_id) DO UPDATE SET up_to = excluded.up_to, recorded_at = excluded.recorded_at, payload = excluded.payload`,
    ).run(blogId, upTo, now, payload);
    db.prepare("DELETE FROM doc_update WHERE blog_id = ? AND sequence <= ?").run(blogId, upTo);
  })();
}

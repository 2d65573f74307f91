import type { BlogId, EntryId } from "@shared/model/ids";
import type { Connection } from "../connection";

/** What was last seen of an entry on this laptop, as the JSON that was kept. Undefined where it never was. */
export function getSeen(db: Connection, blogId: BlogId, entryId: EntryId): string | undefined {
  return db
    .prepare<[BlogId, EntryId], string>("SELECT content FROM entry_seen WHERE blog_id = ? AND entry_id = ?")
    .pluck()
    .get(blogId, entryId);
}

/** Keeps what is seen of an entry now, in place of what was seen before. */
export function keepSeen(
  db: Connection,
  seen: { readonly blogId: BlogId; readonly entryId: EntryId; readonly content: string },
  now: number,
): void {
  db.prepare(
    `INSERT INTO entry_seen (blog_id, entry_id, seen_at, content) VALUES (@blogId, @entryId, @now, @content)
     ON CONFLICT (blog_id, entry_id) DO UPDATE SET seen_at = excluded.seen_at, content = excluded.content`,
  ).run({ ...seen, now });
}

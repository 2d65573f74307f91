import type { BlogId, SpeakerId } from "@shared/model/ids";
import { type KnownSpeaker, type Speaker, unionOfSpeakers } from "@shared/model/speaker";
import type { Connection } from "../connection";

interface StoredSpeaker extends Omit<Speaker, "aliases"> {
  /** JSON. */
  readonly aliases: string;
}

/** Everybody in the directories of all blogs that are not in the bin, by name; the blog changed last has the say. */
export function listSpeakers(db: Connection): readonly KnownSpeaker[] {
  const stored = db
    .prepare<[], Omit<StoredSpeaker, "id">>(
      `SELECT name, role, party, aliases FROM speaker JOIN blog ON blog.id = speaker.blog_id
       WHERE blog.shelf <> 'binned'
       ORDER BY blog.changed_at, blog.id, speaker.id`,
    )
    .all();
  return unionOfSpeakers(stored.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as readonly string[] })));
}

/** Puts `speakers` in place of a blog's. */
export function writeSpeakers(db: Connection, blogId: BlogId, speakers: readonly Speaker[]): void {
  removeSpeakers(db, blogId);
  const put = db.prepare<[BlogId, SpeakerId, string, string, string, string]>(
    "INSERT INTO speaker (blog_id, id, name, role, party, aliases) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const { id, name, role, party, aliases } of speakers) {
    put.run(blogId, id, name, role, party, JSON.stringify(aliases));
  }
}

export function removeSpeakers(db: Connection, blogId: BlogId): void {
  db.prepare("DELETE FROM speaker WHERE blog_id = ?").run(blogId);
}

import type { BlogRow } from "@shared/ipc/contract";
import type { BlogStatus, Shelf } from "@shared/model/blog";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

interface StoredBlog {
  readonly id: BlogId;
  readonly shelf: Shelf;
  readonly changed_at: number;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly status: BlogStatus;
  readonly time_zone: string;
  readonly entry_count: number;
  readonly filed_count: number;
}

export function listBlogs(db: Connection): BlogRow[] {
  const rows = db
    .prepare<[], StoredBlog>(
      `SELECT id, shelf, changed_at, headline, standfirst, byline, status, time_zone, entry_count, filed_count
       FROM blog JOIN blog_row ON blog_row.blog_id = blog.id
       ORDER BY changed_at DESC, id DESC`,
    )
    .all();
  return rows.map((row) => ({
    id: row.id,
    shelf: row.shelf,
    changedAt: new Date(row.changed_at).toISOString(),
    headline: row.headline,
    standfirst: row.standfirst,
    byline: row.byline,
    status: row.status,
    timeZone: row.time_zone,
    entryCount: row.entry_count,
    filedCount: row.filed_count,
  }));
}

export function hasBlog(db: Connection, blogId: BlogId): boolean {
  return db.prepare("SELECT 1 FROM blog WHERE id = ?").get(blogId) !== undefined;
}

export function addBlog(db: Connection, blogId: BlogId, now: number): void {
  db.prepare("INSERT INTO blog (id, added_at, changed_at) VALUES (?, ?, ?)").run(blogId, now, now);
}

/** Answers false when there is no such blog. */
export function moveBlog(db: Connection, blogId: BlogId, shelf: Shelf): boolean {
  return db.prepare("UPDATE blog SET shelf = ? WHERE id = ?").run(shelf, blogId).changes === 1;
}

/** The blogs whose derived rows are behind their updates. */
export function staleBlogs(db: Connection): BlogId[] {
  return db
    .prepare<[], BlogId>(
      `SELECT id FROM blog
       WHERE derived_to < (SELECT max(sequence) FROM doc_update WHERE blog_id = blog.id)
          OR derived_to < (SELECT up_to FROM doc_snapshot WHERE blog_id = blog.id)
          OR NOT EXISTS (SELECT 1 FROM blog_row WHERE blog_id = blog.id)`,
    )
    .pluck()
    .all();
}

/** The sequence of the last update that the derived rows of a blog know of. */
export function derivedTo(db: Connection, blogId: BlogId): number {
  return db.prepare<[BlogId], number>("SELECT derived_to FROM blog WHERE id = ?").pluck().get(blogId) ?? 0;
}

import { plainTextOfDocument } from "@shared/document/document";
import type { Blog } from "@shared/model/blog";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogId } from "@shared/model/ids";
import type { Connection } from "../connection";

/** The derived rows of a blog's entries, in no order. */
export function listEntries(db: Connection, blogId: BlogId): EntryRow[] {
  return db
    .prepare<[BlogId], string>("SELECT row FROM entry WHERE blog_id = ?")
    .pluck()
    .all(blogId)
    .map((row) => JSON.parse(row) as EntryRow);
}

/**
 * Writes what was derived from the updates up to `derivedTo`: the blog's own row and the entries that changed.
 * One transaction.
 */
export function writeDerived(
  db: Connection,
  blog: Omit<Blog, "entries">,
  changed: readonly EntryRow[],
  derivedTo: number,
): void {
  db.transaction(() => {
    for (const row of changed) writeEntry(db, blog.id, row);
    db.prepare(
      `INSERT INTO blog_row (blog_id, headline, standfirst, byline, status, time_zone, entry_count, filed_count)
       VALUES (@id, @headline, @standfirst, @byline, @status, @timeZone,
         (SELECT count(*) FROM entry WHERE blog_id = @id AND NOT blank),
         (SELECT count(*) FROM entry WHERE blog_id = @id AND status = 'filed'))
       ON CONFLICT (blog_id) DO UPDATE SET headline = excluded.headline, standfirst = excluded.standfirst,
         byline = excluded.byline, status = excluded.status, time_zone = excluded.time_zone,
         entry_count = excluded.entry_count, filed_count = excluded.filed_count`,
    ).run({
      id: blog.id,
      headline: blog.headline,
      standfirst: blog.standfirst,
      byline: blog.byline,
      status: blog.status,
      timeZone: blog.timeZone,
    });
    db.prepare("UPDATE blog SET derived_to = ? WHERE id = ?").run(derivedTo, blog.id);
  })();
}

function writeEntry(db: Connection, blogId: BlogId, row: EntryRow): void {
  const rowid = db
    .prepare<[string, string, string, string, number], number>(
      `INSERT INTO entry (blog_id, id, row, status, blank) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET row = excluded.row, status = excluded.status, blank = excluded.blank
       RETURNING rowid`,
    )
    .pluck()
    .get(blogId, row.id, JSON.stringify(row), row.status, row.blank ? 1 : 0);
  db.prepare("DELETE FROM entry_search WHERE rowid = ?").run(rowid);
  db.prepare("INSERT INTO entry_search (rowid, title, words, authors) VALUES (?, ?, ?, ?)").run(
    rowid,
    row.title,
    plainTextOfDocument(row.body),
    row.authors.join(", "),
  );
}

/** Throws the derived rows of a blog away, to be written again from its document. */
export function clearDerived(db: Connection, blogId: BlogId): void {
  db.transaction(() => {
    db.prepare("DELETE FROM entry_search WHERE rowid IN (SELECT rowid FROM entry WHERE blog_id = ?)").run(blogId);
    db.prepare("DELETE FROM entry WHERE blog_id = ?").run(blogId);
    db.prepare("UPDATE blog SET derived_to = 0 WHERE id = ?").run(blogId);
  })();
}

import type { BlogMeta } from "@shared/doc/readBlog";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogId, EntryId } from "@shared/model/ids";
import type { Speaker } from "@shared/model/speaker";
import type { Connection } from "../connection";
import { pictureUse } from "./pictures";
import { removeSpeakers, writeSpeakers } from "./speakers";

export interface DerivedEntry {
  readonly row: EntryRow;
  /** What the search finds in the body. */
  readonly words: string;
  /** The hashes of the pictures in its body and its revisions. */
  readonly pictures: readonly string[];
}

/** The derived rows of a blog's entries, in no order. */
export function listEntries(db: Connection, blogId: BlogId): EntryRow[] {
  return db
    .prepare<[BlogId], string>("SELECT row FROM entry WHERE blog_id = ?")
    .pluck()
    .all(blogId)
    .map((row) => JSON.parse(row) as EntryRow);
}

/** What is to be written of a blog. */
export interface Derived {
  readonly changed: readonly DerivedEntry[];
  readonly gone: readonly EntryId[];
  /** The whole directory where it changed; undefined where it did not. */
  readonly speakers: readonly Speaker[] | undefined;
  /** The hashes of the pictures in the key points. */
  readonly summaryPictures: readonly string[];
}

/**
 * Writes what was derived from the updates up to `derivedTo`: the blog's own row, the entries that changed, none for
 * those that are gone, and the speakers. One transaction.
 */
export function writeDerived(
  db: Connection,
  blog: BlogMeta,
  { changed, gone, speakers, summaryPictures }: Derived,
  derivedTo: number,
): void {
  db.transaction(() => {
    writeEntries(db, blog.id, changed);
    for (const id of gone) removeEntry(db, blog.id, id);
    if (speakers) writeSpeakers(db, blog.id, speakers);
    pictureUse(db, blog.id)("", summaryPictures);
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

function writeEntries(db: Connection, blogId: BlogId, entries: readonly DerivedEntry[]): void {
  const put = db
    .prepare<[string, string, string, string, number], number>(
      `INSERT INTO entry (blog_id, id, row, status, blank) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (blog_id, id) DO UPDATE SET row = excluded.row, status = excluded.status, blank = excluded.blank
       RETURNING rowid`,
    )
    .pluck();
  const forget = db.prepare<[number | undefined]>("DELETE FROM entry_search WHERE rowid = ?");
  const index = db.prepare("INSERT INTO entry_search (rowid, title, words, authors) VALUES (?, ?, ?, ?)");
  const setPictures = pictureUse(db, blogId);
  for (const { row, words, pictures } of entries) {
    const rowid = put.get(blogId, row.id, JSON.stringify(row), row.status, row.blank ? 1 : 0);
    forget.run(rowid);
    index.run(rowid, row.title, words, row.authors.join(", "));
    setPictures(row.id, pictures);
  }
}

/** The entries that have a row, also those that are gone from the blog since it was written. */
export function derivedEntries(db: Connection, blogId: BlogId): EntryId[] {
  return db.prepare<[BlogId], EntryId>("SELECT id FROM entry WHERE blog_id = ?").pluck().all(blogId);
}

function removeEntry(db: Connection, blogId: BlogId, id: EntryId): void {
  const rowid = db
    .prepare<[BlogId, EntryId], number>("DELETE FROM entry WHERE blog_id = ? AND id = ? RETURNING rowid")
    .pluck()
    .get(blogId, id);
  if (rowid !== undefined) db.prepare("DELETE FROM entry_search WHERE rowid = ?").run(rowid);
  pictureUse(db, blogId)(id, []);
}

/** Throws the derived rows of a blog away, to be written again from its document. */
export function clearDerived(db: Connection, blogId: BlogId): void {
  db.transaction(() => {
    db.prepare("DELETE FROM entry_search WHERE rowid IN (SELECT rowid FROM entry WHERE blog_id = ?)").run(blogId);
    db.prepare("DELETE FROM entry WHERE blog_id = ?").run(blogId);
    removeSpeakers(db, blogId);
    db.prepare("DELETE FROM picture_use WHERE blog_id = ?").run(blogId);
    db.prepare("UPDATE blog SET derived_to = 0 WHERE id = ?").run(blogId);
  })();
}

import type { Migration } from "./all";

/**
 * Blogs and their updates are the source of everything. `blog_row`, `entry` and `entry_search` are derived from them
 * and can be rebuilt at any time; `derived_to` says up to which update they were. `checksum` is the
 * CRC-32 of the payload beside it.
 * Times are milliseconds since 1970-01-01T00:00Z.
 */
export const blogs: Migration = {
  version: 1,
  name: "blogs",
  up: `
    CREATE TABLE profile (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE blog (
      id TEXT PRIMARY KEY,
      shelf TEXT NOT NULL DEFAULT 'active' CHECK (shelf IN ('active', 'archived', 'binned')),
      added_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      derived_to INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE doc_update (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      blog_id TEXT NOT NULL REFERENCES blog (id),
      recorded_at INTEGER NOT NULL,
      payload BLOB NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX doc_update_blog ON doc_update (blog_id, sequence);

    CREATE TABLE doc_snapshot (
      blog_id TEXT PRIMARY KEY REFERENCES blog (id),
      up_to INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      payload BLOB NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE blog_row (
      blog_id TEXT PRIMARY KEY REFERENCES blog (id),
      headline TEXT NOT NULL,
      standfirst TEXT NOT NULL,
      byline TEXT NOT NULL,
      status TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      entry_count INTEGER NOT NULL,
      filed_count INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE entry (
      rowid INTEGER PRIMARY KEY,
      blog_id TEXT NOT NULL REFERENCES blog (id),
      id TEXT NOT NULL,
      row TEXT NOT NULL,
      status TEXT NOT NULL,
      blank INTEGER NOT NULL,
      UNIQUE (blog_id, id)
    ) STRICT;

    CREATE VIRTUAL TABLE entry_search USING fts5 (
      title, words, authors,
      tokenize = "unicode61 remove_diacritics 2"
    );
  `,
};

import type { Migration } from "./all";

/**
 * Pictures by the SHA-256 of their bytes, each once, however many entries show it. `small_bytes` is the smaller size.
 * `picture_use` is derived from the blogs (entry_id is empty for the summary). `unused_since` is when a start first found
 * that no blog shows the picture; times are milliseconds since 1970-01-01T00:00Z.
 */
export const pictures: Migration = {
  version: 3,
  name: "pictures",
  up: `
    CREATE TABLE picture (
      hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
      mime TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      small_bytes BLOB,
      added_at INTEGER NOT NULL,
      unused_since INTEGER
    ) STRICT;

    CREATE TABLE picture_use (
      blog_id TEXT NOT NULL REFERENCES blog (id),
      entry_id TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (blog_id, entry_id, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX picture_use_hash ON picture_use (hash);
  `,
};

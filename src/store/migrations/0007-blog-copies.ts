import type { Migration } from "./all";

/**
 * A blog as it was before a merge or before it was put back, so that one click undoes either: the whole document as one
 * update, `checksum` its CRC-32. `merged_from` is the name in the profile that handed the blog over; times are as in the
 * first step.
 */
export const blogCopies: Migration = {
  version: 7,
  name: "blog copies",
  up: `
    CREATE TABLE blog_copy (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      blog_id TEXT NOT NULL REFERENCES blog (id),
      made_at INTEGER NOT NULL,
      made_before TEXT NOT NULL CHECK (made_before IN ('merge', 'restore')),
      merged_from TEXT NOT NULL,
      payload BLOB NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX blog_copy_blog ON blog_copy (blog_id, id);
  `,
};

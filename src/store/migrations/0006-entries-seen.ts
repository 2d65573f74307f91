import type { Migration } from "./all";

/**
 * What the reader at this laptop last saw of an entry in the review. `content` is the JSON of an EntryContent, whose body
 * may be of any version ever released. It belongs to the profile: it is in no handover. Everything is derived again, as the
 * rows of entries say now what was done to them.
 */
export const entriesSeen: Migration = {
  version: 6,
  name: "entries seen",
  up: `
    CREATE TABLE entry_seen (
      blog_id TEXT NOT NULL REFERENCES blog (id),
      entry_id TEXT NOT NULL,
      seen_at INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (blog_id, entry_id)
    ) STRICT;

    UPDATE blog SET derived_to = 0;
  `,
};

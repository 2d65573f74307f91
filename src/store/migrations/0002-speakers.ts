import type { Migration } from "./all";

/**
 * `speaker` holds the directory of each blog, derived as `entry` is; `aliases` is a JSON array of names. Everything is
 * derived again, to fill it, and because the bodies in `entry` are written in a later form of the document now.
 */
export const speakers: Migration = {
  version: 2,
  name: "speakers",
  up: `
    CREATE TABLE speaker (
      blog_id TEXT NOT NULL REFERENCES blog (id),
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      party TEXT NOT NULL,
      aliases TEXT NOT NULL,
      PRIMARY KEY (blog_id, id)
    ) STRICT;

    UPDATE blog SET derived_to = 0;
  `,
};

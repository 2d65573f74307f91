import type { Migration } from "./all";

/**
 * The pictures that the copy of a blog shows: they are kept as long as the copy is, and are named by it also while it
 * cannot be read. What the copies of before show is not known here: they keep every picture that is there now.
 */
export const picturesOfCopies: Migration = {
  version: 10,
  name: "pictures of copies",
  up: `
    CREATE TABLE copy_picture (
      copy_id INTEGER NOT NULL REFERENCES blog_copy (id) ON DELETE CASCADE,
      hash TEXT NOT NULL,
      PRIMARY KEY (copy_id, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copy_picture_hash ON copy_picture (hash);
    INSERT INTO copy_picture (copy_id, hash) SELECT blog_copy.id, picture.hash FROM blog_copy, picture;
  `,
};

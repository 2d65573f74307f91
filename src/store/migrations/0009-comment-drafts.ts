import type { Migration } from "./all";

/** Comments and replies that were begun and not sent, as JSON. They belong to the laptop; times are as in the first step. */
export const commentDrafts: Migration = {
  version: 9,
  name: "comment drafts",
  up: `
    CREATE TABLE comment_draft (
      blog_id TEXT NOT NULL REFERENCES blog (id),
      key TEXT NOT NULL,
      kept_at INTEGER NOT NULL,
      draft TEXT NOT NULL,
      PRIMARY KEY (blog_id, key)
    ) STRICT, WITHOUT ROWID;
  `,
};

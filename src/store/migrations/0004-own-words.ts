import type { Migration } from "./all";

/** Words that somebody on this laptop added to the dictionary, as they were written. Times are as in the first step. */
export const ownWords: Migration = {
  version: 4,
  name: "own words",
  up: `
    CREATE TABLE own_word (
      word TEXT PRIMARY KEY CHECK (word <> ''),
      added_at INTEGER NOT NULL
    ) STRICT;
  `,
};

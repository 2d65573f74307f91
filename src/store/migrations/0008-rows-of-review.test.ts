import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { staleBlogs } from "../queries/blogs";
import { temporaryFolder } from "../testing/temporaryFolder";
import { rowsOfReview } from "./0008-rows-of-review";
import { migrations } from "./all";

test("the rows of every blog are to be derived anew, and nothing else is touched", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, rowsOfReview.version - 1));
  db.exec(`
    INSERT INTO blog (id, added_at, changed_at) VALUES ('b1', 1, 2), ('b2', 1, 2);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES
      ('b1', 1, x'0000', 1104745215), ('b2', 1, x'0000', 1104745215);
    INSERT INTO blog_row (blog_id, headline, standfirst, byline, status, time_zone, entry_count, filed_count) VALUES
      ('b1', 'One', '', '', 'live', 'UTC', 1, 1), ('b2', 'Two', '', '', 'live', 'UTC', 0, 0);
    UPDATE blog SET derived_to = 2;
    INSERT INTO entry (blog_id, id, row, status, blank) VALUES ('b1', 'e1', '{}', 'filed', 0);
  `);
  const rows = () => ["doc_update", "entry"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  expect(staleBlogs(db)).toEqual([]);
  migrate(db, file, migrations.slice(0, rowsOfReview.version));
  expect(db.pragma("user_version", { simple: true })).toBe(rowsOfReview.version);
  expect(staleBlogs(db)).toEqual(["b1", "b2"]);
  expect(rows()).toEqual(before);
});

import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { commentDrafts } from "./0009-comment-drafts";
import { migrations } from "./all";

test("a database of version 8 keeps its blogs, and can then hold one draft under each key of a blog", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, commentDrafts.version - 1));
  db.exec("INSERT INTO blog (id, added_at, changed_at) VALUES ('a', 1, 2)");
  const rows = () => ["blog", "blog_copy", "template"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, commentDrafts.version));
  expect(db.pragma("user_version", { simple: true })).toBe(9);
  expect(rows()).toEqual(before);
  const add = db.prepare("INSERT INTO comment_draft VALUES ('a', 'entry/1', 1, '{}')");
  expect(add.run().changes).toBe(1);
  expect(() => add.run()).toThrow("UNIQUE");
});

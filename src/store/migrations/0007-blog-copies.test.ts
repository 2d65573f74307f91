import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { blogCopies } from "./0007-blog-copies";
import { migrations } from "./all";

test("a database of version 6 keeps its blogs and their updates, and can then hold copies of them", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, blogCopies.version - 1));
  db.exec(`
    INSERT INTO blog (id, added_at, changed_at) VALUES ('a', 1, 2);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES ('a', 1, x'0000', 1);
  `);
  const rows = () => ["blog", "doc_update", "template"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, blogCopies.version));
  expect(db.pragma("user_version", { simple: true })).toBe(7);
  expect(rows()).toEqual(before);
  const add = db.prepare(
    "INSERT INTO blog_copy (blog_id, made_at, made_before, merged_from, payload, checksum) VALUES ('a', 1, ?, '', x'00', 1)",
  );
  expect(add.run("merge").changes).toBe(1);
  expect(() => add.run("lunch")).toThrow("CHECK");
});

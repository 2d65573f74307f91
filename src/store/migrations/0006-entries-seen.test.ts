import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { entriesSeen } from "./0006-entries-seen";
import { migrations } from "./all";

test("a database that kept nothing of what was seen keeps every row, derives all again, and can then hold one state of each entry", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, entriesSeen.version - 1));
  db.pragma("foreign_keys = ON");
  db.exec(`
    INSERT INTO profile VALUES ('name', 'Ada');
    INSERT INTO blog VALUES ('b1', 'active', 1, 2, 1);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES ('b1', 1, x'0000', 1104745215);
    INSERT INTO snippet VALUES ('s', 'lab', 'Labour');
  `);
  const rows = () =>
    ["profile", "doc_update", "template", "snippet"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, entriesSeen.version));
  expect(db.pragma("user_version", { simple: true })).toBe(entriesSeen.version);
  expect(rows()).toEqual(before);
  expect(db.prepare("SELECT * FROM blog").all()).toEqual([
    { id: "b1", shelf: "active", added_at: 1, changed_at: 2, derived_to: 0 },
  ]);

  const add = (blogId: string, content: string) =>
    db.prepare("INSERT INTO entry_seen VALUES (?, 'e1', 3, ?)").run(blogId, content);
  add("b1", "{}");
  expect(() => add("b1", "{}")).toThrow("UNIQUE");
  expect(() => add("b2", "{}")).toThrow("FOREIGN KEY");
  expect(() => add("b1", "{")).toThrow("CHECK");
});

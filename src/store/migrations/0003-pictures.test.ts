import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { pictures } from "./0003-pictures";
import { migrations } from "./all";

test("a database without pictures keeps every row and can then hold them, none without a whole hash", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, pictures.version - 1));
  db.exec(`
    INSERT INTO blog (id, added_at, changed_at) VALUES ('b1', 1, 2);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES ('b1', 1, x'0000', 1104745215);
  `);
  const rows = () => ["blog", "doc_update"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, pictures.version));
  expect(rows()).toEqual(before);
  const add = db.prepare(
    "INSERT INTO picture (hash, mime, width, height, bytes, added_at) VALUES (?, 'm', 1, 1, x'00', 1)",
  );
  expect(() => add.run("abc")).toThrow("CHECK");
  expect(add.run("a".repeat(64)).changes).toBe(1);
  expect(() => add.run("a".repeat(64))).toThrow("UNIQUE");
});

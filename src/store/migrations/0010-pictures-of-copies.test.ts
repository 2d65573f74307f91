import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { picturesOfCopies } from "./0010-pictures-of-copies";
import { migrations } from "./all";

test("a copy of before keeps every picture that was there, readable or not, until the copy goes", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  db.pragma("foreign_keys = ON");
  migrate(db, file, migrations.slice(0, picturesOfCopies.version - 1));
  const [one, two] = ["a".repeat(64), "b".repeat(64)];
  const add =
    "INSERT INTO picture (hash, mime, width, height, bytes, added_at) VALUES (?, 'image/png', 1, 1, x'00', 1)";
  for (const hash of [one, two]) db.prepare(add).run(hash);
  db.exec(`
    INSERT INTO blog (id, added_at, changed_at) VALUES ('a', 1, 2);
    INSERT INTO blog_copy (id, blog_id, made_at, made_before, merged_from, payload, checksum) VALUES
      (1, 'a', 1, 'merge', 'Ben', x'0000', 1104745215), (2, 'a', 2, 'restore', '', x'0000', 0);
  `);
  const rows = () => ["blog", "blog_copy", "picture"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, picturesOfCopies.version));
  expect(db.pragma("user_version", { simple: true })).toBe(10);
  expect(rows()).toEqual(before);
  db.prepare(add).run("c".repeat(64));
  const kept = () => db.prepare("SELECT copy_id, hash FROM copy_picture ORDER BY copy_id, hash").raw().all();
  expect(kept()).toEqual([
    [1, one],
    [1, two],
    [2, one],
    [2, two],
  ]);
  db.exec("DELETE FROM blog_copy WHERE id = 1");
  expect(kept()).toEqual([
    [2, one],
    [2, two],
  ]);
});

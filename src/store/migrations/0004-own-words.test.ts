import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { temporaryFolder } from "../testing/temporaryFolder";
import { ownWords } from "./0004-own-words";
import { migrations } from "./all";

test("a database of version 3 keeps its profile and its pictures, and can then hold words, each once", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, ownWords.version - 1));
  db.exec(`
    INSERT INTO profile VALUES ('name', 'Ada');
    INSERT INTO picture (hash, mime, width, height, bytes, added_at)
    VALUES ('${"a".repeat(64)}', 'image/png', 1, 1, x'00', 1);
  `);
  const rows = () => ["profile", "picture"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, ownWords.version));
  expect(db.pragma("user_version", { simple: true })).toBe(4);
  expect(rows()).toEqual(before);
  const add = db.prepare("INSERT INTO own_word VALUES (?, 1)");
  expect(add.run("Senedd").changes).toBe(1);
  expect(() => add.run("Senedd")).toThrow("UNIQUE");
  expect(() => add.run("")).toThrow("CHECK");
});

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { Connection } from "./connection";
import { migrate } from "./migrate";
import { type Migration, migrations } from "./migrations/all";
import { temporaryDatabase } from "./testing/temporaryFolder";

/** The version of the last released database. */
const newest = migrations.length;
const mood: Migration = {
  version: newest + 1,
  name: "mood",
  up: "ALTER TABLE blog ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
};
const broken: Migration = {
  version: newest + 2,
  name: "broken",
  up: "CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1)",
};

function versionOf(connection: Connection): unknown {
  return connection.pragma("user_version", { simple: true });
}

/** A database of the last released version, with rows in it as that version wrote them. */
function databaseWithRows(): Connection {
  const connection = temporaryDatabase();
  connection.exec(`
    INSERT INTO blog (id, added_at, changed_at) VALUES ('b1', 1, 2), ('b2', 3, 4);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES ('b1', 1, x'0000', 1104745215);
  `);
  return connection;
}

function copiesBeside(connection: Connection): string[] {
  const folder = join(dirname(connection.name), "backups");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

describe("bringing a database to the next version", () => {
  test("keeps every row, and keeps a whole copy of the database as it was", () => {
    const connection = databaseWithRows();
    const blogs = connection.prepare("SELECT * FROM blog").all() as object[];
    const updates = connection.prepare("SELECT * FROM doc_update").all();
    migrate(connection, connection.name, [...migrations, mood]);
    expect(versionOf(connection)).toBe(newest + 1);
    expect(connection.prepare("SELECT * FROM blog").all()).toEqual(blogs.map((row) => ({ ...row, mood: "calm" })));
    expect(connection.prepare("SELECT * FROM doc_update").all()).toEqual(updates);

    const [copy = "", ...others] = copiesBeside(connection);
    expect(others).toEqual([]);
    expect(copy).toContain(` before-version-${newest + 1}.db`);
    const before = new Database(copy, { readonly: true });
    expect(versionOf(before)).toBe(newest);
    expect(before.pragma("application_id", { simple: true })).toBe(0x4e64736b);
    expect(before.prepare("SELECT * FROM blog").all()).toEqual(blogs);
    expect(before.prepare("SELECT * FROM doc_update").all()).toEqual(updates);
    before.close();
  });

  test("leaves the database at the last step that worked when a step fails, and has made the copy first", () => {
    const connection = databaseWithRows();
    expect(() => migrate(connection, connection.name, [...migrations, mood, broken])).toThrow("nowhere");
    expect(versionOf(connection)).toBe(newest + 1);
    expect(connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    expect(connection.prepare("SELECT mood FROM blog").pluck().all()).toEqual(["calm", "calm"]);
    expect(copiesBeside(connection)).toHaveLength(1);
  });

  test("changes nothing when the copy cannot be made", () => {
    const connection = databaseWithRows();
    writeFileSync(join(dirname(connection.name), "backups"), "in the way");
    expect(() => migrate(connection, connection.name, [...migrations, mood])).toThrow();
    expect(versionOf(connection)).toBe(newest);
  });

  test("makes no copy of a new database, nor of one that has nothing to be brought to", () => {
    const connection = temporaryDatabase();
    migrate(connection, connection.name);
    expect(copiesBeside(connection)).toEqual([]);
  });

  test("refuses steps that are not numbered one by one, and changes nothing", () => {
    const connection = databaseWithRows();
    expect(() => migrate(connection, connection.name, [mood, ...migrations])).toThrow(
      `“mood” has version ${newest + 1}, not 1`,
    );
    expect(() => migrate(connection, connection.name, [...migrations, broken])).toThrow(
      `“broken” has version ${newest + 2}, not ${newest + 1}`,
    );
    expect(versionOf(connection)).toBe(newest);
    expect(copiesBeside(connection)).toEqual([]);
  });
});

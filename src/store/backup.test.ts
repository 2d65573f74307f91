import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { copyDatabase, copyIsDue } from "./backup";
import type { Connection } from "./connection";
import { overwritePage } from "./testing/overwritePage";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";

function namesIn(connection: Connection): string[] {
  return readdirSync(join(dirname(connection.name), "backups")).sort();
}

function nameIn(file: string): unknown {
  const copy = new Database(file, { readonly: true });
  try {
    return copy.prepare("SELECT value FROM profile WHERE key = 'name'").pluck().get();
  } finally {
    copy.close();
  }
}

describe("a copy of the database", () => {
  test("holds what is still in the write-ahead log, where a plain copy of the file does not", () => {
    const connection = temporaryDatabase();
    connection.pragma("wal_autocheckpoint = 0");
    connection.prepare("INSERT INTO profile (key, value) VALUES ('name', 'Ada')").run();
    const plain = join(temporaryFolder(), "plain.db");
    copyFileSync(connection.name, plain);
    expect(() => nameIn(plain)).toThrow("no such table");
    expect(nameIn(copyDatabase(connection, connection.name, "daily"))).toBe("Ada");
    expect(namesIn(connection)).toHaveLength(1);
  });

  test("pushes out the oldest of its label beyond five, and none of another label", async () => {
    const connection = temporaryDatabase();
    const first = copyDatabase(connection, connection.name, "before-version-2");
    const daily: string[] = [];
    for (let day = 0; day < 7; day++) {
      daily.push(copyDatabase(connection, connection.name, "daily"));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const folder = join(dirname(connection.name), "backups");
    expect(namesIn(connection).map((name) => join(folder, name))).toEqual([first, ...daily.slice(-5)]);
  });

  test("that a crash left half made is no copy, and is cleared away by the next", () => {
    const connection = temporaryDatabase();
    const folder = join(dirname(connection.name), "backups");
    mkdirSync(folder);
    writeFileSync(join(folder, `${new Date().toISOString().slice(0, 10)}T00-00-00.000Z daily.db.part`), "SQLite form");
    expect(copyIsDue(connection.name, new Date())).toBe(true);
    const copy = copyDatabase(connection, connection.name, "daily");
    expect(namesIn(connection).map((name) => join(folder, name))).toEqual([copy]);
  });

  test("is not kept when the database cannot be read to its end, and the earlier ones stay", () => {
    const connection = temporaryDatabase();
    connection.exec("CREATE TABLE long (words TEXT) STRICT; INSERT INTO long SELECT hex(randomblob(40000))");
    const whole = copyDatabase(connection, connection.name, "daily");
    const damaged = join(dirname(connection.name), "damaged.db");
    connection.pragma("wal_checkpoint(TRUNCATE)");
    copyFileSync(connection.name, damaged);
    const page = connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'profile'").pluck().get();
    overwritePage(damaged, Number(page));
    const reopened = new Database(damaged);
    expect(() => copyDatabase(reopened, damaged, "daily")).toThrow("malformed");
    reopened.close();
    expect(namesIn(connection).map((name) => join(dirname(whole), name))).toEqual([whole]);
  });
});

test("a copy is due once on each UTC day", () => {
  const connection = temporaryDatabase();
  expect(copyIsDue(connection.name, new Date())).toBe(true);
  copyDatabase(connection, connection.name, "daily");
  const [name = ""] = namesIn(connection);
  const day = Date.parse(`${name.slice(0, 10)}T00:00:00.000Z`);
  expect(copyIsDue(connection.name, new Date(day))).toBe(false);
  expect(copyIsDue(connection.name, new Date(day + 86_399_999))).toBe(false);
  expect(copyIsDue(connection.name, new Date(day + 86_400_000))).toBe(true);
});

import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NightdeskError } from "@shared/ipc/result";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./connection";
import { migrations } from "./migrations/all";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";

function refusalOf(file: string): NightdeskError {
  try {
    openDatabase(file).close();
  } catch (error) {
    if (error instanceof NightdeskError) return error;
    throw error;
  }
  throw new Error("the file was opened");
}

/** A database and its log as they lie on the disk while it is open: what a pulled battery leaves. */
function copyWithLog(file: string): string {
  const copy = join(temporaryFolder(), "nightdesk.db");
  for (const end of ["", "-wal"]) copyFileSync(`${file}${end}`, `${copy}${end}`);
  return copy;
}

function writeOther(file: string, journal: "delete" | "wal"): Database.Database {
  const other = new Database(file);
  other.pragma(`journal_mode = ${journal}`);
  other.exec("CREATE TABLE recipe (words TEXT); INSERT INTO recipe VALUES ('an egg')");
  return other;
}

describe("opening a database", () => {
  test("a new one has every table, is marked as ours, and calls nothing saved before it is on the disk", () => {
    const connection = temporaryDatabase();
    expect(connection.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(connection.pragma("synchronous", { simple: true })).toBe(2);
    expect(connection.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(connection.pragma("application_id", { simple: true })).toBe(0x4e64736b);
    expect(connection.pragma("user_version", { simple: true })).toBe(migrations.length);
  });

  test("what was committed before the battery was pulled is there when it is opened again", () => {
    const connection = temporaryDatabase();
    connection.prepare("INSERT INTO profile (key, value) VALUES ('name', 'Ada')").run();
    const reopened = temporaryDatabase(copyWithLog(connection.name));
    expect(reopened.prepare("SELECT value FROM profile").pluck().get()).toBe("Ada");
    expect(reopened.pragma("synchronous", { simple: true })).toBe(2);
  });
});

describe("a file that is not ours", () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    "a text file": Buffer.from("Plymouth: recount at 2 am\n".repeat(200)),
    "one short line": Buffer.from("02:14"),
    "a picture": Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de", "hex"),
    "random bytes": Buffer.alloc(8192, "9f3c71aa", "hex"),
  };
  for (const [name, bytes] of Object.entries(files)) {
    test(`${name} is refused and stays as it is`, () => {
      const file = join(temporaryFolder(), "nightdesk.db");
      writeFileSync(file, bytes);
      const { code, message } = refusalOf(file);
      expect(code).toBe("foreign");
      expect(message).toBe(
        `Nothing was changed. ${file} is not a Nightdesk database. Move it away, then start Nightdesk again.`,
      );
      expect(readFileSync(file).equals(bytes)).toBe(true);
    });
  }

  test("another program's database is refused and stays as it is, its journal mode too", () => {
    const file = join(temporaryFolder(), "nightdesk.db");
    writeOther(file, "delete").close();
    const before = readFileSync(file);
    const { code, message } = refusalOf(file);
    expect(code).toBe("foreign");
    expect(message).toMatch(/^Nothing was changed\. .* is a database of another program\. Move it away/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("another program's database is refused with what lies in its log, and both stay as they are", () => {
    const other = writeOther(join(temporaryFolder(), "other.db"), "wal");
    onTestFinished(() => void other.close());
    const file = copyWithLog(other.name);
    const before = [readFileSync(file), readFileSync(`${file}-wal`)];
    expect(refusalOf(file).code).toBe("foreign");
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
  });
});

test("a newer Nightdesk's database is refused with both versions in the sentence, and stays as it is", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const connection = openDatabase(file);
  connection.pragma("user_version = 99");
  connection.close();
  const before = readFileSync(file);
  const { code, message } = refusalOf(file);
  expect(code).toBe("newer");
  expect(message).toContain(
    `was made by a newer Nightdesk (version 99; this one knows ${migrations.length}). Update Nightdesk`,
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe.skipIf(process.platform === "win32")("a folder that may not be written to", () => {
  function asAnyone<T>(work: () => T): T {
    if (process.geteuid?.() !== 0) return work();
    process.seteuid?.(65534);
    try {
      return work();
    } finally {
      process.seteuid?.(0);
    }
  }

  function lock(file: string): void {
    chmodSync(dirname(file), 0o555);
    onTestFinished(() => chmodSync(dirname(file), 0o755));
  }

  test("is named, and the database in it stays as it is", () => {
    const file = join(temporaryFolder(), "nightdesk.db");
    openDatabase(file).close();
    chmodSync(file, 0o444);
    lock(file);
    const before = readFileSync(file);
    const { code, message } = asAnyone(() => refusalOf(file));
    expect(code).toBe("readOnly");
    expect(message).toBe(
      `Nothing was changed. Nightdesk may not write to ${file}. Allow writing to its folder, then start Nightdesk again.`,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("is named when there is no database in it yet, as is a folder that is not there", () => {
    const file = join(temporaryFolder(), "nightdesk.db");
    lock(file);
    expect(asAnyone(() => refusalOf(file)).code).toBe("readOnly");
    expect(refusalOf(join(dirname(file), "nowhere", "nightdesk.db")).code).toBe("readOnly");
  });
});

test("a database that another program holds is called in use", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  openDatabase(file).close();
  const other = new Database(file);
  onTestFinished(() => void other.close());
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("BEGIN EXCLUSIVE; COMMIT");
  const { code, message } = refusalOf(file);
  expect(code).toBe("inUse");
  expect(message).toMatch(/^Nothing was changed\. Another program holds/);
});

test("a folder in the database's place is refused without a word about anybody's latest words", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  mkdirSync(file);
  expect(refusalOf(file).message).toMatch(/^Nothing was changed\./);
});

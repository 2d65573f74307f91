import { NightdeskError } from "@shared/ipc/result";
import Database from "better-sqlite3";
import { migrate } from "./migrate";

export type Connection = Database.Database;

/**
 * Opens the profile's database, checks it, and brings it to this version's tables. Throws a NightdeskError that says
 * what the file is instead (foreign, damaged, newer) or why it cannot be opened (readOnly, inUse); nothing is changed.
 */
export function openDatabase(file: string): Connection {
  try {
    const connection = new Database(file);
    try {
      prepare(connection);
      migrate(connection, file);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw describeOpenError(error, file);
  }
}

function prepare(connection: Connection): void {
  connection.pragma("journal_mode = WAL");
  // better-sqlite3 falls back to NORMAL in WAL: an update would be called saved before it is on the disk.
  connection.pragma("synchronous = FULL");
  if (connection.pragma("synchronous", { simple: true }) !== 2) {
    throw new NightdeskError("unexpected", "The database does not keep its promise to write to the disk.");
  }
  if (process.platform === "darwin") connection.pragma("fullfsync = 1");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
}

function describeOpenError(error: unknown, file: string): NightdeskError {
  if (error instanceof NightdeskError) return error;
  const code = sqliteCodeOf(error);
  if (code === "SQLITE_NOTADB") {
    return new NightdeskError(
      "foreign",
      `Nothing was changed. ${file} is not a Nightdesk database. Move it away, then start Nightdesk again.`,
    );
  }
  if (code.startsWith("SQLITE_CORRUPT")) {
    return new NightdeskError(
      "damaged",
      `Nothing was changed. The database ${file} is damaged. Keep a copy of it, then start afresh or put back a copy from the folder “backups”.`,
    );
  }
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_PERM")) {
    return new NightdeskError(
      "readOnly",
      `Nothing was changed. Nightdesk may not write to ${file}. Allow writing to its folder, then start Nightdesk again.`,
    );
  }
  return describeWriteError(error);
}

/** An error of a running database as a sentence. The words that were being saved are still in the window. */
export function describeWriteError(error: unknown): NightdeskError {
  if (error instanceof NightdeskError) return error;
  const code = sqliteCodeOf(error);
  if (code === "SQLITE_FULL") {
    return new NightdeskError(
      "diskFull",
      "Your latest words are in this window but not yet on the disk: it is full. Free some space; saving goes on by itself.",
    );
  }
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
    return new NightdeskError(
      "readOnly",
      "Your latest words are in this window but not yet on the disk: its folder cannot be written to. Allow writing; saving goes on by itself.",
    );
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new NightdeskError(
      "inUse",
      "Your latest words are in this window but not yet on the disk: another program holds the database. Close it; saving goes on by itself.",
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new NightdeskError(
    code.startsWith("SQLITE_CORRUPT") ? "damaged" : "unexpected",
    `Your latest words are in this window but not yet on the disk (${message}). Saving is tried again by itself.`,
  );
}

function sqliteCodeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  // better-sqlite3 throws a TypeError of its own where the folder does not exist.
  return error instanceof TypeError ? "SQLITE_CANTOPEN" : "";
}

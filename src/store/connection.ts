import { statSync } from "node:fs";
import { NightdeskError } from "@shared/ipc/result";
import Database from "better-sqlite3";
import { describeOpenError } from "./databaseErrors";
import { migrate, refuseOthers } from "./migrate";
import { listBlogs } from "./queries/blogs";

export type Connection = Database.Database;

/** How long to wait for another program's lock, in milliseconds; the window asks again after that. */
const timeout = 2_000;

/**
 * Opens the profile's database, checks whose it is, and brings it to this version's tables. Throws a NightdeskError
 * that says what the file is instead (foreign, damaged, newer) or why it cannot be opened (readOnly, inUse); nothing is
 * changed. Not every page is read: a check of all of them costs a second for each gigabyte even from memory, while
 * somebody waits to type. The daily copy makes that check.
 */
export function openDatabase(file: string): Connection {
  try {
    look(file);
    const connection = new Database(file, { timeout });
    try {
      prepare(connection);
      migrate(connection, file);
      // What the first page shows must be there: without it the window would be empty.
      listBlogs(connection);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw describeOpenError(error, file);
  }
}

/** Looks without writing: the journal mode alone would change another program's file. */
function look(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.size) return;
  const connection = new Database(file, { readonly: true, timeout });
  try {
    refuseOthers(connection, file);
  } finally {
    connection.close();
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

import { messageOf, NightdeskError } from "@shared/ipc/result";
import Database from "better-sqlite3";

/** Why a database cannot be opened, as a sentence. */
export function describeOpenError(error: unknown, file: string): NightdeskError {
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
  if (isReadOnly(code)) {
    return new NightdeskError(
      "readOnly",
      `Nothing was changed. Nightdesk may not write to ${file}. Allow writing to its folder, then start Nightdesk again.`,
    );
  }
  if (code === "SQLITE_FULL") {
    return new NightdeskError(
      "diskFull",
      `Nothing was changed. The disk is full, and ${file} cannot be opened without some space. Free some, then start Nightdesk again.`,
    );
  }
  if (isInUse(code)) {
    return new NightdeskError(
      "inUse",
      `Nothing was changed. Another program holds ${file}. Close it, then start Nightdesk again.`,
    );
  }
  return new NightdeskError(
    "unexpected",
    `Nothing was changed. ${file} could not be opened (${messageOf(error)}). Start Nightdesk again.`,
  );
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
  if (isReadOnly(code)) {
    return new NightdeskError(
      "readOnly",
      "Your latest words are in this window but not yet on the disk: its folder cannot be written to. Allow writing; saving goes on by itself.",
    );
  }
  if (isInUse(code)) {
    return new NightdeskError(
      "inUse",
      "Your latest words are in this window but not yet on the disk: another program holds the database. Close it; saving goes on by itself.",
    );
  }
  return new NightdeskError(
    code.startsWith("SQLITE_CORRUPT") ? "damaged" : "unexpected",
    `Your latest words are in this window but not yet on the disk (${messageOf(error)}). Saving is tried again by itself.`,
  );
}

/** The same for what is not in the window's blog: `not` says what was not done, `again` what to do once it can be. */
export function describeKeepError(error: unknown, not: string, again: string): NightdeskError {
  if (error instanceof NightdeskError) return error;
  const { code } = describeWriteError(error);
  const reasons: Partial<Record<typeof code, string>> = {
    diskFull: `the disk is full. Free some space, then ${again}`,
    readOnly: `its folder cannot be written to. Allow writing, then ${again}`,
    inUse: `another program holds the database. Close it, then ${again}`,
  };
  return new NightdeskError(code, `${not}: ${reasons[code] ?? messageOf(error)}.`);
}

/** An error of a reading as a sentence. */
export function describeReadError(error: unknown): NightdeskError {
  if (error instanceof NightdeskError) return error;
  if (sqliteCodeOf(error).startsWith("SQLITE_CORRUPT")) {
    return new NightdeskError(
      "damaged",
      "Nothing was changed. A part of the database is damaged and cannot be read. Keep a copy of it; the folder “backups” holds earlier ones.",
    );
  }
  return new NightdeskError("unexpected", `Nothing was changed. The database cannot be read (${messageOf(error)}).`);
}

function isReadOnly(code: string): boolean {
  return ["SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"].some((start) => code.startsWith(start));
}

function isInUse(code: string): boolean {
  return code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED");
}

function sqliteCodeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  // better-sqlite3 throws a TypeError of its own where the folder does not exist.
  return error instanceof TypeError ? "SQLITE_CANTOPEN" : "";
}

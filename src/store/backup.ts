import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import type { Connection } from "./connection";

/** How many copies of one label are kept; the oldest beyond that go. */
const kept = 5;
/** What a copy is called until it is known to be whole; one that a crash left behind is no copy. */
const unfinished = ".part";

/**
 * Copies the database into the folder `backups` beside it and answers the copy's path. A copy counts only once it has
 * been opened, found whole and pushed to the disk; a plain copy of the file would miss what is still in the write-ahead
 * log. Throws an Error when the copy cannot be made or is not whole; the copies from before are then untouched.
 */
export function copyDatabase(connection: Connection, file: string, label: string): string {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith(unfinished)) rmSync(join(folder, name));
  const copy = join(folder, `${new Date().toISOString().replaceAll(":", "-")} ${label}.db`);
  const part = `${copy}${unfinished}`;
  try {
    connection.prepare("VACUUM INTO ?").run(part);
    checkWhole(part);
    pushToDisk(part);
    renameSync(part, copy);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  const old = copiesIn(folder).filter((name) => name.endsWith(` ${label}.db`));
  for (const name of old.slice(0, -kept)) rmSync(join(folder, name));
  return copy;
}

function checkWhole(copy: string): void {
  const opened = new Database(copy, { readonly: true });
  try {
    const verdict = opened.pragma("quick_check", { simple: true });
    if (verdict !== "ok") throw new Error(`the copy of the database is not whole: ${String(verdict)}`);
  } finally {
    opened.close();
  }
}

/** VACUUM INTO leaves that to the system. */
function pushToDisk(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** True when no copy was made on this UTC day yet. */
export function copyIsDue(file: string, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return !copiesIn(join(dirname(file), "backups")).some((name) => name.startsWith(today));
}

function copiesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".db"))
    .sort();
}

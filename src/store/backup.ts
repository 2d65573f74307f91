import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import type { Connection } from "./connection";

/** How many copies are kept; the oldest beyond that go. */
const kept = 5;

/**
 * Copies the database into the folder `backups` beside it and answers the copy's path. A copy counts only once it has
 * been opened and found whole; a plain copy of the file would miss what is still in the write-ahead log.
 * Throws an Error when the copy cannot be made or is not whole; there is then no new file.
 */
export function copyDatabase(connection: Connection, file: string, label: string): string {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `${new Date().toISOString().replaceAll(":", "-")} ${label}.db`);
  try {
    connection.prepare("VACUUM INTO ?").run(copy);
    const opened = new Database(copy, { readonly: true });
    const verdict = opened.pragma("quick_check", { simple: true });
    opened.close();
    if (verdict !== "ok") throw new Error(`the copy of the database is not whole: ${String(verdict)}`);
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
  for (const old of copiesIn(folder).slice(0, -kept)) rmSync(join(folder, old));
  return copy;
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

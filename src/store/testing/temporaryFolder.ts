import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Connection, openDatabase } from "../connection";

/** A folder of the running test's own, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nightdesk-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database in a file of the running test's own, closed and gone after it. */
export function temporaryDatabase(file = join(temporaryFolder(), "nightdesk.db")): Connection {
  const connection = openDatabase(file);
  onTestFinished(() => void connection.close());
  return connection;
}

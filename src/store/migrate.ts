import { NightdeskError } from "@shared/ipc/result";
import { copyDatabase } from "./backup";
import type { Connection } from "./connection";
import { type Migration, migrations } from "./migrations/all";

/** "Ndsk" in ASCII: marks an SQLite file as Nightdesk's own (SQLite's application_id). */
const applicationId = 0x4e64736b;

/**
 * Brings the database to the last of `steps`. Refuses what refuseOthers refuses, and keeps a copy of the file before
 * the first step on a database that holds something.
 */
export function migrate(connection: Connection, file: string, steps: readonly Migration[] = migrations): void {
  checkSteps(steps);
  refuseOthers(connection, file, steps);
  const version = versionOf(connection);
  const missing = steps.filter((step) => step.version > version);
  if (missing.length > 0 && !isEmpty(connection)) {
    copyDatabase(connection, file, `before-version-${newestOf(steps)}`);
  }
  for (const step of missing) {
    connection.transaction(() => {
      connection.exec(step.up);
      connection.pragma(`user_version = ${step.version}`);
      connection.pragma(`application_id = ${applicationId}`);
    })();
  }
}

/** Throws a NightdeskError `foreign` for another program's database and `newer` for a newer Nightdesk's. Only reads. */
export function refuseOthers(connection: Connection, file: string, steps: readonly Migration[] = migrations): void {
  const owner = Number(connection.pragma("application_id", { simple: true }));
  if (owner !== applicationId && !isEmpty(connection)) {
    throw new NightdeskError(
      "foreign",
      `Nothing was changed. ${file} is a database of another program. Move it away, then start Nightdesk again.`,
    );
  }
  const version = versionOf(connection);
  const newest = newestOf(steps);
  if (version > newest) {
    throw new NightdeskError(
      "newer",
      `Nothing was changed. The database ${file} was made by a newer Nightdesk (version ${version}; this one knows ${newest}). Update Nightdesk, then start it again.`,
    );
  }
}

function versionOf(connection: Connection): number {
  return Number(connection.pragma("user_version", { simple: true }));
}

function newestOf(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0;
}

function isEmpty(connection: Connection): boolean {
  return connection.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
}

function checkSteps(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    if (step.version !== index + 1)
      throw new Error(`migration “${step.name}” has version ${step.version}, not ${index + 1}`);
  });
}

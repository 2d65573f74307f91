import { NightdeskError } from "@shared/ipc/result";
import { copyDatabase } from "./backup";
import type { Connection } from "./connection";
import { type Migration, migrations } from "./migrations/all";

/** "Ndsk" in ASCII: marks an SQLite file as Nightdesk's own (SQLite's application_id). */
const applicationId = 0x4e64736b;

/**
 * Brings the database to the last of `steps`. Refuses a file of another program and one from a newer Nightdesk, and
 * keeps a copy of the file before the first step on a database that holds something.
 */
export function migrate(connection: Connection, file: string, steps: readonly Migration[] = migrations): void {
  checkSteps(steps);
  const version = Number(connection.pragma("user_version", { simple: true }));
  const owner = Number(connection.pragma("application_id", { simple: true }));
  const newest = steps.at(-1)?.version ?? 0;
  const isEmpty = connection.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  if (!isEmpty && owner !== applicationId) {
    throw new NightdeskError(
      "foreign",
      `Nothing was changed. ${file} is a database of another program. Move it away, then start Nightdesk again.`,
    );
  }
  if (version > newest) {
    throw new NightdeskError(
      "newer",
      `Nothing was changed. The database ${file} was made by a newer Nightdesk (version ${version}; this one knows ${newest}). Update Nightdesk, then start it again.`,
    );
  }
  const missing = steps.filter((step) => step.version > version);
  if (missing.length > 0 && !isEmpty) copyDatabase(connection, file, `before-version-${newest}`);
  for (const step of missing) {
    connection.transaction(() => {
      connection.exec(step.up);
      connection.pragma(`user_version = ${step.version}`);
      connection.pragma(`application_id = ${applicationId}`);
    })();
  }
}

function checkSteps(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    if (step.version !== index + 1)
      throw new Error(`migration “${step.name}” has version ${step.version}, not ${index + 1}`);
  });
}

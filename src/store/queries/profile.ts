import type { Profile } from "@shared/ipc/contract";
import { createProfileId, type ProfileId } from "@shared/model/ids";
import type { Connection } from "../connection";

/** Who writes on this laptop; the id is made on the first reading and stays. */
export function getProfile(db: Connection): Profile {
  const read = (key: string): string | undefined =>
    db.prepare<[string], string>("SELECT value FROM profile WHERE key = ?").pluck().get(key);
  return db.transaction(() => {
    const existing = read("id");
    const id = (existing ?? createProfileId()) as ProfileId;
    if (existing === undefined) write(db, "id", id);
    return { id, name: read("name") ?? "", checksSpelling: read("checks_spelling") !== "no" };
  })();
}

export function setProfileName(db: Connection, name: string): void {
  write(db, "name", name);
}

export function setChecksSpelling(db: Connection, checksSpelling: boolean): void {
  write(db, "checks_spelling", checksSpelling ? "yes" : "no");
}

function write(db: Connection, key: string, value: string): void {
  db.prepare(
    "INSERT INTO profile (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(key, value);
}

import { type ExportChoices, usualExport } from "@shared/export/formFacts";
import { exportChoicesSchema, type Profile } from "@shared/ipc/contract";
import { createProfileId, type ProfileId } from "@shared/model/ids";
import * as v from "valibot";
import type { Connection } from "../connection";

/** Who writes on this laptop; the id is made on the first reading and stays. */
export function getProfile(db: Connection): Profile {
  return db.transaction(() => {
    const existing = read(db, "id");
    const id = (existing ?? createProfileId()) as ProfileId;
    if (existing === undefined) write(db, "id", id);
    return { id, name: read(db, "name") ?? "", checksSpelling: read(db, "checks_spelling") !== "no" };
  })();
}

export function setProfileName(db: Connection, name: string): void {
  write(db, "name", name);
}

export function setChecksSpelling(db: Connection, checksSpelling: boolean): void {
  write(db, "checks_spelling", checksSpelling ? "yes" : "no");
}

/** The name of the theme that was chosen; undefined before anybody chose. */
export function getThemeName(db: Connection): string | undefined {
  return read(db, "theme");
}

export function setThemeName(db: Connection, name: string): void {
  write(db, "theme", name);
}

/** What was last chosen at an export; the usual where nothing was, or where it is no longer to be had. */
export function getExportChoices(db: Connection): ExportChoices {
  try {
    return v.parse(exportChoicesSchema, JSON.parse(read(db, "export_choices") ?? ""));
  } catch {
    return usualExport;
  }
}

export function setExportChoices(db: Connection, choices: ExportChoices): void {
  write(db, "export_choices", JSON.stringify(choices));
}

function read(db: Connection, key: string): string | undefined {
  return db.prepare<[string], string>("SELECT value FROM profile WHERE key = ?").pluck().get(key);
}

function write(db: Connection, key: string, value: string): void {
  db.prepare(
    "INSERT INTO profile (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(key, value);
}

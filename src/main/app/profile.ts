import { accessSync, constants, mkdirSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { app } from "electron";

let profile: string | undefined;

/**
 * `--profile=FOLDER` keeps a whole profile (blogs, settings) in a folder of one's own, made when it is missing. Before
 * the app is ready.
 */
export function chooseProfileFolder(): void {
  const asked = app.commandLine.getSwitchValue("profile");
  profile = asked === "" ? app.getPath("userData") : resolve(asked);
  app.setPath("userData", isWritable(profile) ? profile : mkdtempSync(join(app.getPath("temp"), "nightdesk-")));
}

/** Where Chromium may not write it ends without a word: it is then given another folder, and the store tells why. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function profileFolder(): string {
  return profile ?? app.getPath("userData");
}

export function databaseFile(): string {
  return join(profileFolder(), "nightdesk.db");
}

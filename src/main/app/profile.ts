import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { app } from "electron";

/** `--profile=FOLDER` keeps a whole profile (blogs, settings) in a folder of one's own, made when it is missing. */
export function chooseProfileFolder(): void {
  const folder = app.commandLine.getSwitchValue("profile");
  if (folder === "") return;
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    // The store says what is wrong with the folder, in the window.
  }
  app.setPath("userData", path);
}

export function profileFolder(): string {
  return app.getPath("userData");
}

export function databaseFile(): string {
  return join(profileFolder(), "nightdesk.db");
}

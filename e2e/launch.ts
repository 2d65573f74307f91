import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";

const root = join(import.meta.dirname, "..");

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A new, empty folder for a profile. */
export function newFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `nightdesk-${purpose}-`));
}

/** Starts the built app on `profile`, with the Electron that the set-up found, and waits for its window. */
export async function launch(profile: string, args: readonly string[] = []): Promise<Launched> {
  const app = await _electron.launch(launchOptions(profile, args));
  const page = await app.firstWindow();
  return { app, page };
}

export function launchOptions(profile: string, args: readonly string[] = []) {
  const executablePath = electronPath();
  // Chromium's sandbox refuses to run as root: only then it is left off.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // The app follows the system, not a colour scheme of the test runner's.
  return { executablePath, colorScheme: null, args: [...sandbox, root, `--profile=${profile}`, ...args] };
}

export function electronPath(): string {
  const path = process.env["NIGHTDESK_ELECTRON"];
  if (!path) throw new Error("NIGHTDESK_ELECTRON is not set: run the tests with npm test");
  return path;
}

/** Chromium's sandbox refuses to run as root: only then it is left off. */
export function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { electronPath, sandboxArgs } from "./launch";

export interface OpenedPage {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Opens a file in a bare window of the app's Chromium, as a reader has it; close the app in the end. */
export async function openPage(file: string): Promise<OpenedPage> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    colorScheme: null,
    args: [...sandboxArgs(), join(import.meta.dirname, "openPage.cjs"), file],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return { app, page };
}

/** Runs the command line as a person would. */
export function cli(...args: readonly string[]): void {
  execFileSync(process.execPath, [join(import.meta.dirname, "..", "scripts", "cli.mjs"), ...args], { stdio: "pipe" });
}

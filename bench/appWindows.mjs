import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron } from "@playwright/test";
import { findElectron, root } from "../scripts/electronBinary.mjs";

const { path: electron } = findElectron();
// Chromium's sandbox refuses to run as root: only then it is left off.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
export const emptyWindow = join(import.meta.dirname, "emptyWindow.cjs");

/** What to spawn for Electron on `target` (the built app's folder, or a script). */
export function commandOf(target, args = []) {
  return { executablePath: electron, args: [...sandbox, ...args, target] };
}

/** Starts Electron with Playwright at its side and waits for its window. */
export async function launch(target, env, args = []) {
  const { executablePath, args: before } = commandOf(target);
  const app = await _electron.launch({ executablePath, colorScheme: null, env, args: [...before, ...args] });
  return { app, page: await app.firstWindow() };
}

export function launchNightdesk(profile, env, args = []) {
  return launch(root, env, [`--profile=${profile}`, ...args]);
}

/** A new profile that holds these handover files' blogs. */
export async function createProfile(env, files) {
  const profile = mkdtempSync(join(tmpdir(), "nightdesk-bench-"));
  const { app, page } = await launchNightdesk(profile, env);
  for (const file of files) {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, file);
    await page.getByRole("button", { name: "Open handover file" }).click();
    await bodyOf(page).waitFor();
    await showBlogs(page);
  }
  await app.close();
  return profile;
}

export function bodyOf(page) {
  return page.getByRole("textbox", { name: "Body" });
}

/** The headline is the one that largeBlog.ts writes. */
export function blogButton(page, count) {
  return page.getByRole("button", { name: new RegExp(`^A count of ${count} entries`) });
}

export async function openBlog(page, count) {
  await blogButton(page, count).click();
  await bodyOf(page).focus();
}

export async function showBlogs(page) {
  await page.getByRole("button", { name: "All blogs" }).click();
  await page.getByRole("button", { name: "New blog" }).waitFor();
}

/** A window beside the app's, in the same Electron, with one bare editable element and nothing else. */
export async function openBareEditor(app) {
  const opened = app.waitForEvent("window");
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({
      width: 1280,
      height: 860,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
    });
    await window.loadURL("about:blank");
  });
  const page = await opened;
  await page.evaluate(() => {
    const editor = document.createElement("div");
    editor.contentEditable = "true";
    editor.style.cssText = "width: 600px; font: 15px/1.55 system-ui; outline: none";
    document.body.append(editor);
    editor.focus();
  });
  return page;
}

import { join } from "node:path";
import { channels } from "@shared/ipc/contract";
import { app, BrowserWindow, dialog, ipcMain, nativeTheme } from "electron";
import { giveFilesTo } from "./openFiles";
import { appOrigin } from "./scheme";
import type { StoreProcess } from "./storeProcess";

let window: BrowserWindow | undefined;
let quitting = false;
app.on("before-quit", () => {
  quitting = true;
});

/** Opens the one window, or brings it to the front. */
export function openWindow(store: StoreProcess): void {
  if (window) {
    focusWindow();
    return;
  }
  window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 420,
    minHeight: 480,
    title: "Nightdesk",
    // Painted before the first frame, so that a dark desk is not lit by a white flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#16181d" : "#ffffff",
    webPreferences: {
      preload: join(import.meta.dirname, "..", "preload", "index.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  letLastWordsThrough(window);
  window.on("closed", () => {
    window = undefined;
    giveFilesTo(undefined);
  });
  const { webContents } = window;
  // Each time the page is ready, also after a crash of the renderer, it is handed a fresh port to the store.
  webContents.on("did-finish-load", () => {
    void store.connect(webContents);
    giveFilesTo((path) => webContents.send(channels.openFile, path));
  });
  webContents.on("render-process-gone", () => {
    giveFilesTo(undefined);
    setImmediate(comeBack);
  });
  void window.loadURL(`${appOrigin}/index.html`);
}

/** Never from within the event that tells of the crash: Chromium is still taking the page down and takes main with it. */
function comeBack(): void {
  if (window?.webContents.isCrashed()) window.webContents.reload();
}

function focusWindow(): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function currentWindow(): BrowserWindow | undefined {
  return window;
}

/** Closing waits until the window has handed its last words to the store; a window that hangs is given two seconds. */
function letLastWordsThrough(window: BrowserWindow): void {
  let asked = false;
  window.on("close", (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    const finish = (isClosing: boolean) => {
      clearTimeout(patience);
      ipcMain.off(channels.closing, onAnswer);
      asked = false;
      if (!isClosing) quitting = false;
      else if (!window.isDestroyed()) window.destroy();
      // Holding the window open called the quit off.
      if (isClosing && quitting) app.quit();
    };
    const onAnswer = (answer: Electron.IpcMainEvent, isSafe: unknown) => {
      if (answer.sender !== window.webContents) return;
      clearTimeout(patience);
      finish(isSafe === true || personGivesUpWords(window));
    };
    const patience = setTimeout(() => finish(true), 2_000);
    ipcMain.on(channels.closing, onAnswer);
    window.webContents.send(channels.closing);
  });
}

function personGivesUpWords(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: "warning",
    message: "Your latest words are not on the disk yet.",
    detail:
      "They are still in this window. Keep it open, free some space or allow writing, and saving goes on by itself.",
    buttons: ["Keep open", "Close and lose them"],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

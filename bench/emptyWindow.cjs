/** The least that Electron can be: one window, one page of ours with an editable element. What a start is held against. */
const { app, BrowserWindow } = require("electron");

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  const page = `<!doctype html><title>Empty</title><div role="textbox" aria-label="Body" contenteditable autofocus></div>`;
  window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
app.on("window-all-closed", () => app.quit());

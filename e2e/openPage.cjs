// Electron's main script for e2e/openPage.ts: shows one HTML file as a reader's browser would.
const { app, BrowserWindow } = require("electron");

app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 860 }).loadFile(process.argv.at(-1)));

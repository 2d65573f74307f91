// Electron's main script for e2e/auditPage.ts: opens one HTML file as a reader's browser would, runs axe on it, and prints what
// was found as JSON.
const { readFileSync } = require("node:fs");
const { app, BrowserWindow, session } = require("electron");

const [file, dark] = process.argv.slice(-2);

app.whenReady().then(async () => {
  const requests = [];
  session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => {
    requests.push(url);
    go({});
  });
  const window = new BrowserWindow({ show: false, width: 1280, height: 860 });
  await window.loadFile(file);
  window.webContents.debugger.attach();
  await window.webContents.debugger.sendCommand("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: dark }],
  });
  const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  await window.webContents.executeJavaScript(`${script};0`);
  const found = await window.webContents.executeJavaScript(`axe.run().then(({ violations, passes }) => ({
    violations: violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")),
    passes: passes.length,
    scripts: [...document.scripts].filter(({ type }) => type !== "application/ld+json").length,
    headline: document.querySelector("h1")?.textContent,
    background: getComputedStyle(document.body).backgroundColor,
  }))`);
  process.stdout.write(`${JSON.stringify({ ...found, requests })}\n`);
  app.exit(0);
});

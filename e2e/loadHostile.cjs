// Electron's main script for e2e/hostileExport.spec.ts: opens HTML files one after another with scripts allowed, follows nothing,
// clicks and hovers over everything, and prints what tried to leave its place as JSON.
const { app, BrowserWindow, session } = require("electron");

const files = process.argv.slice(process.argv.indexOf("--files") + 1);

// Everything that an export is made of. Any other element came out of somebody's words.
const ours =
  `a abbr article blockquote body br caption cite dd div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head
  header hr html img input label legend li link main meta nav ol p s section span strong style table tbody td tfoot th thead time
  title tr ul script`.split(/\s+/);

const look = `(() => {
  const ours = new Set(${JSON.stringify(ours)});
  const all = [...document.querySelectorAll("*")];
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value })));
  return {
    elements: all.length,
    scripts: [...document.scripts].filter(({ type }) => type !== "application/ld+json").length,
    foreign: all.map(({ localName }) => localName).filter((name) => !ours.has(name)),
    styles: document.querySelectorAll("style").length,
    refreshes: document.querySelectorAll("meta[http-equiv]").length,
    handlers: attributes.filter(({ name }) => name.startsWith("on") || name === "srcdoc").map(({ name }) => name),
    addresses: attributes
      .filter(({ name, value }) => /^(href|src|cite|action|formaction|data|poster|xlink:href)$/.test(name)
        && !/^(https?:|mailto:|#|data:image\\/(jpeg|png);base64,)/.test(value))
      .map(({ value }) => value),
  };
})()`;

const poke = `(() => {
  document.addEventListener("click", (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll("body *")) {
    for (const type of ["mouseover", "focus", "click", "toggle"]) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
})()`;

// The next file has a window of its own.
app.on("window-all-closed", () => {});

app.whenReady().then(async () => {
  const found = {};
  for (const file of files) {
    const window = new BrowserWindow({ show: false, width: 1280, height: 860 });
    const requests = [];
    const dialogs = [];
    const windows = [];
    session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => {
      if (!url.startsWith("data:")) requests.push(url);
      go({});
    });
    window.webContents.setWindowOpenHandler(({ url }) => {
      windows.push(url);
      return { action: "deny" };
    });
    // A window without a page answers no command, and the commands must be there before the file is.
    await window.loadURL("about:blank");
    window.webContents.debugger.attach();
    window.webContents.debugger.on("message", (_event, method, { message }) => {
      if (method !== "Page.javascriptDialogOpening") return;
      dialogs.push(message);
      window.webContents.debugger.sendCommand("Page.handleJavaScriptDialog", { accept: true });
    });
    await window.webContents.debugger.sendCommand("Page.enable");
    await window.loadFile(file);
    await window.webContents.executeJavaScript(poke);
    found[file] = { ...(await window.webContents.executeJavaScript(look)), requests, dialogs, windows };
    window.destroy();
  }
  process.stdout.write(`${JSON.stringify(found)}\n`);
  app.exit(0);
});

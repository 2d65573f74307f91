import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

// What the window forbids is provoked here, and every refusal is written to its console.
test.use({ provokesErrors: true });

/** A web server that must never be asked for anything. */
async function startStranger(): Promise<{ origin: string; asked: string[]; stop: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader("access-control-allow-origin", "*");
    response.end("");
  });
  server.on("upgrade", (request, socket) => {
    asked.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, stop: () => server.close() };
}

/** Makes main note down what would have been opened outside, and answers how to read the notes. */
async function watchOpenExternal({ app }: Nightdesk): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ app: main, shell }) => {
    const opened: string[] = [];
    Object.assign(main, { openedOutside: opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  return () => app.evaluate(({ app: main }) => Reflect.get(main, "openedOutside") as string[]);
}

test("the window has no Node and no way to Electron", async ({ nightdesk }) => {
  const found = await nightdesk.page.evaluate(() =>
    ["require", "module", "exports", "process", "Buffer", "global", "__dirname", "electron", "ipcRenderer"].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});

test("the bridge gives named methods and nothing of the wire", async ({ nightdesk }) => {
  const bridge = await nightdesk.page.evaluate(() => {
    const shape = (value: object): unknown =>
      Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          typeof member === "object" && member !== null ? shape(member) : typeof member,
        ]),
      );
    return shape(Reflect.get(window, "nightdesk"));
  });
  const methods = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "function"]));
  expect(bridge).toEqual({
    main: methods(
      "startUpProblem",
      "exportBlog",
      "copyForCms",
      "exportResults",
      "exportLog",
      "exportLibrary",
      "writeHandover",
      "importHandover",
      "showFile",
      "showProfileFolder",
      "startAfresh",
    ),
    store: methods(
      "listBlogs",
      "createBlog",
      "listEntries",
      "loadBlog",
      "appendUpdate",
      "listCopies",
      "restoreCopy",
      "moveBlog",
      "getSeen",
      "keepSeen",
      "listCommentDrafts",
      "keepCommentDraft",
      "search",
      "listSpeakers",
      "addPicture",
      "getLibrary",
      "saveToLibrary",
      "removeFromLibrary",
      "listPictureSizes",
      "getExportChoices",
      "setExportChoices",
      "listThemes",
      "chooseTheme",
      "getTheme",
      "getProfile",
      "setProfileName",
      "setChecksSpelling",
      "listOwnWords",
      "addOwnWord",
      "removeOwnWord",
    ),
    ...methods(
      "onMenuCommand",
      "onBlogsChanged",
      "onStoreRestarted",
      "onOpenFile",
      "onHandoverProgress",
      "pathOf",
      "onClosing",
    ),
    platform: "string",
  });
});

test("the bridge refuses arguments that its contract does not know", async ({ nightdesk }) => {
  const blogId = "01890a5d-ac96-774b-bcce-b302099a8057";
  const calls: Readonly<Record<string, string>> = {
    "an id that is none": `store.appendUpdate({ blogId: "x" })`,
    "a missing argument": `store.appendUpdate({ blogId: "${blogId}" })`,
    "bytes that are none": `store.appendUpdate({ blogId: "${blogId}", update: "AAA=" })`,
    "an argument too many": `store.listBlogs({ shelf: "active" })`,
    "no arguments": `store.listBlogs()`,
    "a shelf that is none": `store.moveBlog({ blogId: "${blogId}", shelf: "deleted" })`,
    "a name of a megabyte": `store.setProfileName({ name: "a".repeat(1048576) })`,
    "an own word that is two": `store.addOwnWord({ word: "two words" })`,
    "a query of a megabyte": `store.search({ query: "a".repeat(1048576) })`,
    "a path of its own": `main.exportBlog({ blogId: "${blogId}", suggestedName: "", form: "page", order: "newestFirst", pictureFiles: "inside", path: "/tmp/x" })`,
    "a file to open that is no handover file": `main.importHandover({ path: "/etc/passwd" })`,
    "a file that the app did not write": `main.showFile({ path: "/etc/passwd" })`,
  };
  for (const [what, call] of Object.entries(calls)) {
    const answer = await nightdesk.page.evaluate(`nightdesk.${call}`);
    expect.soft(answer, what).toMatchObject({ ok: false, error: { code: "invalid" } });
  }
});

test("main answers no page but ours, even one that has the preload", async ({ nightdesk }) => {
  const answer = await nightdesk.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    try {
      await stranger.loadURL("data:text/html,<title>a stranger</title>");
      return await stranger.webContents.executeJavaScript("nightdesk.main.startUpProblem({})");
    } finally {
      stranger.destroy();
    }
  });
  expect(answer).toEqual({ ok: false, error: { code: "invalid", message: "this page may not ask that" } });
});

test("a frame inside the page has no bridge and runs no script", async ({ nightdesk }) => {
  const found = await nightdesk.page.evaluate(async () => {
    const policy = Reflect.get(window, "trustedTypes").createPolicy("lexical", { createHTML: (html: string) => html });
    const frame = document.createElement("iframe");
    frame.srcdoc = policy.createHTML("<p>inside</p><script>parent.ranInFrame = true</script>");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    return {
      text: frame.contentDocument?.body.textContent,
      bridge: "nightdesk" in (frame.contentWindow ?? {}),
      ran: "ranInFrame" in window,
    };
  });
  expect(found).toEqual({ text: "insideparent.ranInFrame = true", bridge: false, ran: false });
});

test("the frame of the preview runs no script, asks no server, goes nowhere, and opens links in the browser", async ({
  nightdesk,
}) => {
  const stranger = await startStranger();
  try {
    const opened = await watchOpenExternal(nightdesk);
    const { page } = nightdesk;
    await nightdesk.startBlog({ headline: "Plymouth counts" });
    await page.keyboard.type("See https://example.org/results for all of it");
    await page.keyboard.press("ControlOrMeta+p");
    const frame = page.locator("iframe");
    await expect(frame.contentFrame().getByRole("article")).toHaveCount(1);
    await expect(frame).toHaveAttribute("sandbox", "allow-same-origin");

    const found = await frame.evaluate(async (element: HTMLIFrameElement, origin) => {
      const { contentDocument, contentWindow } = element;
      if (!contentDocument || !contentWindow) throw new Error("the frame cannot be reached");
      const settled = (node: HTMLElement) =>
        new Promise((resolve) => {
          node.addEventListener("load", resolve);
          node.addEventListener("error", resolve);
          contentDocument.body.append(node);
        });
      const place = contentDocument.body.appendChild(contentDocument.createElement("div"));
      place.innerHTML = `<a id="run" href="javascript:parent.ranInFrame = true">x</a><button onclick="parent.ranInFrame = true">x</button>`;
      const script = contentDocument.createElement("script");
      script.textContent = "parent.ranInFrame = true";
      contentDocument.body.append(script);
      place.querySelector("button")?.click();
      const image = Object.assign(contentDocument.createElement("img"), { src: `${origin}/image.png` });
      const style = Object.assign(contentDocument.createElement("link"), {
        rel: "stylesheet",
        href: `${origin}/a.css`,
      });
      const inner = Object.assign(contentDocument.createElement("iframe"), { src: `${origin}/frame` });
      await Promise.all([settled(image), settled(style), settled(inner)]);
      return { ran: "ranInFrame" in window, bridge: "nightdesk" in contentWindow };
    }, stranger.origin);
    expect(found).toEqual({ ran: false, bridge: false });
    await frame.contentFrame().getByRole("link", { name: "https://example.org/results" }).click();
    await expect.poll(opened).toEqual(["https://example.org/results"]);
    await expect(frame.contentFrame().getByRole("article")).toHaveCount(1);
    expect(stranger.asked).toEqual([]);
    expect(await nightdesk.askWindow("'ranInFrame' in window")).toBe(false);
  } finally {
    stranger.stop();
  }
});

test("a string never becomes script: not by eval, Function, a timer, a script element, a handler or a link", async ({
  nightdesk,
}) => {
  const outcome = await nightdesk.page.evaluate(async () => {
    // Out of the call that the test itself makes, which is allowed more than a page is.
    await new Promise((resolve) => setTimeout(resolve));
    const attempts: Readonly<Record<string, () => unknown>> = {
      // biome-ignore lint/security/noGlobalEval: that it does not work is what is tried here
      eval: () => globalThis.eval("ran.push('eval')"),
      Function: () => new Function("ran.push('Function')")(),
      timer: () => Reflect.apply(setTimeout, window, ["ran.push('timer')", 0]),
      innerHTML: () => {
        document.body.appendChild(document.createElement("p")).innerHTML = "<b>raw</b>";
      },
      scriptText: () => {
        document.body.appendChild(document.createElement("script")).text = "ran.push('script')";
      },
      // A policy of the name that Lexical uses gets past Trusted Types: what is left is the ban on inline script.
      inline: () => {
        const policy = Reflect.get(window, "trustedTypes").createPolicy("lexical", {
          createHTML: (html: string) => html,
          createScript: (script: string) => script,
        });
        const place = document.body.appendChild(document.createElement("div"));
        place.innerHTML = policy.createHTML(
          `<img src="nothing" onerror="ran.push('handler')"><a href="javascript:ran.push('link')">link</a>`,
        );
        place.querySelector("a")?.click();
        const script = document.createElement("script");
        script.text = policy.createScript("ran.push('inline script')");
        place.append(script);
        const image = place.querySelector("img");
        return new Promise((resolve) => image?.addEventListener("error", () => setTimeout(resolve)));
      },
    };
    const ran: string[] = [];
    Reflect.set(window, "ran", ran);
    const refused: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
      } catch {
        refused.push(name);
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
    return { ran, refused };
  });
  expect(outcome).toEqual({ ran: [], refused: ["eval", "Function", "timer", "innerHTML", "scriptText"] });
});

test("the window asks no other server for anything", async ({ nightdesk }) => {
  const stranger = await startStranger();
  try {
    const fetched = await nightdesk.page.evaluate(async (origin) => {
      const settled = (element: HTMLElement) =>
        new Promise((resolve) => {
          element.addEventListener("load", resolve);
          element.addEventListener("error", resolve);
          document.head.append(element);
        });
      const image = Object.assign(document.createElement("img"), { src: `${origin}/image.png` });
      const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${origin}/style.css` });
      await Promise.all([settled(image), settled(style)]);
      navigator.sendBeacon(`${origin}/beacon`, "words");
      new EventSource(`${origin}/events`).close();
      await new Promise((resolve) => {
        const socket = new WebSocket(origin.replace("http", "ws"));
        socket.addEventListener("error", resolve);
        socket.addEventListener("open", resolve);
      }).catch(() => {});
      const form = Object.assign(document.createElement("form"), { method: "post", action: `${origin}/form` });
      document.body.append(form);
      form.submit();
      return fetch(`${origin}/words`).then(
        () => "answered",
        () => "refused",
      );
    }, stranger.origin);
    expect(fetched).toBe("refused");
    expect(stranger.asked).toEqual([]);
    expect(nightdesk.page.url()).toBe("nightdesk://app/index.html");
  } finally {
    stranger.stop();
  }
});

test("a link opens in the browser when it is http, https or mailto, and nowhere otherwise", async ({ nightdesk }) => {
  const opened = await watchOpenExternal(nightdesk);
  const windows = await nightdesk.page.evaluate(() =>
    [
      "https://example.org/a",
      "http://example.org/b",
      "mailto:desk@example.org",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,<p>hello",
      "smb://example.org/share",
      "vscode://file/etc/passwd",
      "nightdesk://app/index.html",
      "about:blank",
    ].map((url) => window.open(url)),
  );
  expect(windows.filter((one) => one !== null)).toEqual([]);
  await expect.poll(opened).toEqual(["https://example.org/a", "http://example.org/b", "mailto:desk@example.org"]);
  expect(nightdesk.app.windows()).toHaveLength(1);
});

test("the window never leaves its own page", async ({ nightdesk }) => {
  await nightdesk.page.getByRole("heading", { name: "Nightdesk" }).waitFor();
  const stranger = await startStranger();
  try {
    for (const url of [stranger.origin, "data:text/html,<p>elsewhere", "file:///etc/hostname", "nightdesk://other/"]) {
      await nightdesk.askWindow(`location.href = ${JSON.stringify(url)}`);
      await nightdesk.askWindow(
        `document.body.appendChild(Object.assign(document.createElement("a"), { href: ${JSON.stringify(url)} })).click()`,
      );
      // A round trip through the process that would have begun to navigate by now.
      await nightdesk.askWindow("fetch('nightdesk://app/index.html').then((answer) => answer.text())");
    }
    expect(await nightdesk.askWindow("location.href")).toBe("nightdesk://app/index.html");
    expect(await nightdesk.askWindow("document.querySelector('h1').textContent")).toBe("Nightdesk");
    expect(stranger.asked).toEqual([]);
  } finally {
    stranger.stop();
  }
});

test("the app's own scheme answers 404 to whatever leaves its folder, however it is written", async ({ nightdesk }) => {
  // The script is there and of a kind that is served: only the folder's border keeps it in.
  const paths = [
    "/../../package.json",
    "/../main/index.js",
    "/%2e%2e/main/index.js",
    "/..%2fmain/index.js",
    "/..%2Fmain%2Findex.js",
    "/assets/..%2f..%2fmain/index.js",
    "/%252e%252e%252fmain/index.js",
    "/..%5cmain%5cindex.js",
    "/....//main/index.js",
    "//etc/passwd",
    "/%00/index.html",
    "/index.html%00.js",
    "/%",
    "/",
  ];
  for (const path of paths) {
    const url = `nightdesk://app${path}`;
    const inWindow = await nightdesk.page.evaluate((asked) => fetch(asked).then(({ status }) => status), url);
    const inMain = await nightdesk.app.evaluate(({ net }, asked) => net.fetch(asked).then(({ status }) => status), url);
    expect.soft({ inWindow, inMain }, path).toEqual({ inWindow: 404, inMain: 404 });
  }
});

test("the app's own scheme serves its own page and no other host", async ({ nightdesk }) => {
  const status = (url: string) =>
    nightdesk.app.evaluate(({ net }, asked) => net.fetch(asked).then((answer) => answer.status), url);
  expect(await status("nightdesk://app/index.html")).toBe(200);
  expect(await status("nightdesk://other/index.html")).toBe(404);
});

test("the window gets no permission but to write to the clipboard", async ({ nightdesk }) => {
  const answers = await nightdesk.page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        (value) => value ?? "allowed",
        (error: Error) => error.name,
      );
    const stateOf = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      geolocation: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve("allowed"),
          ({ code }) => resolve(code),
        ),
      ),
      notifications: await Notification.requestPermission(),
      readClipboard: await outcome(navigator.clipboard.readText()),
      writeClipboard: await outcome(navigator.clipboard.writeText("Labour gain Plymouth")),
      camera: await stateOf("camera"),
      microphone: await stateOf("microphone"),
      midi: await stateOf("midi"),
    };
  });
  expect(answers).toEqual({
    geolocation: 1,
    notifications: "denied",
    readClipboard: "NotAllowedError",
    writeClipboard: "allowed",
    camera: "denied",
    microphone: "denied",
    midi: "denied",
  });
});

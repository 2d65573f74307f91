import { existsSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { formFacts } from "@shared/export/formFacts";
import { type ArgumentsOf, channels, mainMethods } from "@shared/ipc/contract";
import { failure, NightdeskError } from "@shared/ipc/result";
import { answer, type Handlers } from "@shared/ipc/wire";
import { app, dialog, type IpcMainInvokeEvent, ipcMain, shell } from "electron";
import { databaseFile, profileFolder } from "../app/profile";
import { appOrigin } from "../app/scheme";
import type { StoreProcess } from "../app/storeProcess";
import { currentWindow } from "../app/window";
import { writeClipboard } from "../app/writeClipboard";

type Arguments<Name extends keyof typeof mainMethods> = ArgumentsOf<(typeof mainMethods)[Name]>;

/** The one gate for what the window asks of main: our own page, in its top frame, and the contract's schema. */
export function handleMainCalls(store: StoreProcess): void {
  const handlers = createMainHandlers(store);
  ipcMain.handle(channels.call, async (event, name: unknown, args: unknown) => {
    if (!isOurPage(event)) return failure(new NightdeskError("invalid", "this page may not ask that"));
    return answer(mainMethods, handlers, String(name), args);
  });
}

function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`);
}

function createMainHandlers(store: StoreProcess): Handlers<typeof mainMethods> {
  /** The files written in this run: the only ones that the window may ask to be shown. */
  const written = new Set<string>();

  /** `kinds` are the forms that the person can choose from, by the ending of the name: the first is offered. */
  async function save(suggestedName: string, kinds: Readonly<Record<string, string>>): Promise<string | undefined> {
    const window = currentWindow();
    const [first = ""] = Object.keys(kinds);
    const options = {
      defaultPath: join(documentsFolder(), `${fileNameOf(suggestedName)}.${first}`),
      filters: Object.entries(kinds).map(([extension, name]) => ({ name, extensions: [extension] })),
    };
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === "" ? undefined : filePath;
  }

  return {
    startUpProblem: () => store.startUpProblem(),
    async exportBlog({ blogId, suggestedName, ...choices }: Arguments<"exportBlog">) {
      const { label, fileName } = formFacts[choices.form];
      const path = await save(nameOfExport(suggestedName, fileName), { [endingOf(fileName)]: label });
      if (path === undefined) return undefined;
      written.add(path);
      return store.files.exportBlog({ blogId, path, ...choices });
    },
    async copyForCms(what: Arguments<"copyForCms">) {
      await writeClipboard(await store.files.copyForCms(what));
    },
    async exportResults({ blogId, suggestedName }: Arguments<"exportResults">) {
      const path = await save(`${suggestedName} results`, {
        csv: "CSV, one row a candidate",
        json: "JSON, everything",
      });
      if (path === undefined) return undefined;
      written.add(path);
      return store.files.exportResults({ blogId, path });
    },
    async exportLog({ blogId, suggestedName }: Arguments<"exportLog">) {
      const path = await save(`${suggestedName} log`, { csv: "CSV, one row for each thing done" });
      if (path === undefined) return undefined;
      written.add(path);
      return store.files.exportLog({ blogId, path });
    },
    async exportLibrary() {
      const path = await save("Templates and snippets", { json: "Nightdesk templates and snippets" });
      if (path === undefined) return undefined;
      written.add(path);
      return store.files.exportLibrary({ path });
    },
    async writeHandover({ blogId, suggestedName }: Arguments<"writeHandover">) {
      const path = await save(suggestedName, { nightdesk: "Nightdesk handover file" });
      if (path === undefined) return undefined;
      written.add(path);
      return store.files.writeHandover({ blogId, path });
    },
    async importHandover({ path: given }: Arguments<"importHandover">) {
      if (given !== undefined) return store.files.importHandover({ path: given });
      const window = currentWindow();
      const options = {
        properties: ["openFile" as const],
        filters: [{ name: "Nightdesk handover file", extensions: ["nightdesk"] }],
      };
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      const [path] = filePaths;
      return canceled || path === undefined ? undefined : store.files.importHandover({ path });
    },
    showFile({ path }: Arguments<"showFile">) {
      if (!written.has(path)) throw new NightdeskError("invalid", "only a file that was just written can be shown");
      shell.showItemInFolder(path);
    },
    async showProfileFolder() {
      await shell.openPath(profileFolder());
    },
    async startAfresh() {
      await store.end();
      putAside(databaseFile());
      app.relaunch();
      app.exit(0);
    },
  };
}

function documentsFolder(): string {
  try {
    return app.getPath("documents");
  } catch {
    return homedir();
  }
}

function endingOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf(".") + 1);
}

/** The headline; with what the file is where that is not the page, so that no form is written over another. */
function nameOfExport(suggestedName: string, fileName: string): string {
  const stem = fileName.slice(0, fileName.lastIndexOf("."));
  return stem === "index" ? suggestedName : `${fileNameOf(suggestedName)} ${stem}`;
}

/** A headline as a file name that every system takes. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "");
  return plain.slice(0, 80).trim() || "live blog";
}

/** Gives the database, with its write-ahead log, another name beside it. Nothing is deleted. */
function putAside(file: string): void {
  const stamp = new Date().toISOString().replaceAll(":", "-");
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(file + suffix)) renameSync(file + suffix, `${file}.${stamp}.set-aside${suffix}`);
  }
}

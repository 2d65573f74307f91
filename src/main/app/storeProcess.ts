import { dirname, join } from "node:path";
import { quotedName } from "@files/quotedName";
import type { CmsCopy } from "@shared/export/fragment/cmsCopy";
import {
  type Client,
  channels,
  type ServedPicture,
  type StartUpProblem,
  type storeFileMethods,
} from "@shared/ipc/contract";
import { failure, NightdeskError, type Result, unwrap } from "@shared/ipc/result";
import type { Response } from "@shared/ipc/wire";
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from "electron";

import { watchOver } from "./watchOver";

type StoreMessage = Response | { readonly started: Result<undefined> };

/** Main's end of the store: starts it, starts it again when it dies, and hands the window its port. */
export class StoreProcess {
  private readonly file: string;
  private child: UtilityProcess | undefined;
  private started: Promise<Result<undefined>> | undefined;
  private readonly waiting = new Map<number, (result: Result<unknown>) => void>();
  private nextId = 1;
  private window: WebContents | undefined;
  private stopping = false;

  constructor(file: string) {
    this.file = file;
  }

  start(): void {
    const child = utilityProcess.fork(join(import.meta.dirname, "store.js"), [this.file], {
      serviceName: "Nightdesk store",
    });
    this.child = child;
    this.started = new Promise((resolve) => {
      child.on("message", (message: StoreMessage) => {
        if ("started" in message) resolve(message.started);
        else this.settle(message);
      });
      child.on("exit", () => resolve(failure(new NightdeskError("unexpected", endedAtOnce))));
    });
    child.on("exit", () => void this.onExit(child));
  }

  /** What kept the database from opening; undefined when it is open. */
  async startUpProblem(): Promise<StartUpProblem | undefined> {
    const result = await this.started;
    if (!result || result.ok) return undefined;
    const { code, message } = result.error;
    return {
      code: code === "notFound" || code === "invalid" ? "unexpected" : code,
      message,
      folder: dirname(this.file),
    };
  }

  /** Gives the window a port of its own to the store, once the store listens: an earlier message would be lost. */
  async connect(window: WebContents): Promise<void> {
    this.window = window;
    const child = this.child;
    const started = await this.started;
    if (!started?.ok || child !== this.child || window.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    child?.postMessage({ port: true }, [port1]);
    window.postMessage(channels.storePort, null, [port2]);
  }

  /** The store's file methods, for main itself. */
  readonly files: Client<typeof storeFileMethods> = {
    exportBlog: (args) => this.call("exportBlog", args) as Promise<string>,
    copyForCms: (args) => this.call("copyForCms", args) as Promise<CmsCopy>,
    exportResults: (args) => this.call("exportResults", args) as Promise<string>,
    exportLog: (args) => this.call("exportLog", args) as Promise<string>,
    exportLibrary: (args) => this.call("exportLibrary", args) as Promise<string>,
    readPicture: (args) => this.call("readPicture", args) as Promise<ServedPicture>,
    writeHandover: (args) => this.call("writeHandover", args) as Promise<string>,
    isAwake: () => this.call("isAwake", {}) as Promise<true>,
    importHandover: (args) => this.importHandover(args.path),
  };

  /** A file can be made so that Yjs would work on it for hours: a store that no longer hears is ended and comes back. */
  private async importHandover(path: string): ReturnType<Client<typeof storeFileMethods>["importHandover"]> {
    let isSilent = false;
    const onSilence = () => {
      isSilent = true;
      this.child?.kill();
    };
    const work = this.call("importHandover", { path }) as ReturnType<Client<typeof storeFileMethods>["importHandover"]>;
    try {
      return await watchOver(work, () => this.files.isAwake({}), onSilence);
    } catch (error) {
      if (!isSilent) throw error;
      throw new NightdeskError(
        "invalid",
        `${quotedName(path)} could not be read in good time. Nothing was changed. Ask for the file again.`,
      );
    }
  }

  stop(): void {
    this.stopping = true;
    this.child?.kill();
  }

  /** Ends the store and waits until its files are closed. */
  async end(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.stopping = true;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
    this.stopping = false;
  }

  private async call(method: keyof typeof storeFileMethods, args: unknown): Promise<unknown> {
    const started = await this.started;
    if (started) unwrap(started);
    if (!this.child) throw new NightdeskError("unexpected", stopped);
    const id = this.nextId++;
    const result = await new Promise<Result<unknown>>((resolve) => {
      this.waiting.set(id, resolve);
      this.child?.postMessage({ id, method, args });
    });
    return unwrap(result);
  }

  private settle({ id, result }: Response): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }

  private async onExit(child: UtilityProcess): Promise<void> {
    if (child !== this.child) return;
    this.child = undefined;
    for (const [id] of this.waiting) this.settle({ id, result: failure(new NightdeskError("unexpected", stopped)) });
    // A store that could not open the database has said why, and another try would say the same.
    const started = await this.started;
    if (started?.ok) await this.startAgain();
  }

  /** Until it succeeds: the words that came meanwhile wait in the window. */
  private async startAgain(): Promise<void> {
    if (this.stopping) return;
    this.start();
    const started = await this.started;
    if (started?.ok) {
      if (this.window && !this.window.isDestroyed()) await this.connect(this.window);
      return;
    }
    this.child?.kill();
    setTimeout(() => void this.startAgain(), startAgainAfter);
  }
}

/** In milliseconds. */
const startAgainAfter = 2_000;
const stopped = "The store stopped and was started again. Nothing was written; try again.";
const endedAtOnce =
  "Nothing was changed. The part of Nightdesk that opens the database ended at once. Start Nightdesk again.";

import type { ElectronApplication } from "@playwright/test";

export interface AppProcess {
  readonly pid: number;
  /** Chromium's word for it: "Browser" is main, "Tab" the window, "Utility" the store and the network. */
  readonly type: string;
  readonly name: string;
}

/** Every process of the running app, main included. */
export function processesOf(app: ElectronApplication): Promise<readonly AppProcess[]> {
  return app.evaluate((electron) =>
    electron.app.getAppMetrics().map(({ pid, type, name }) => ({ pid, type, name: name ?? "" })),
  );
}

export async function windowProcessOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? Number.NaN,
  );
}

export async function storeProcessOf(app: ElectronApplication): Promise<number> {
  const found = (await processesOf(app)).find(({ name }) => name === "Nightdesk store");
  if (!found) throw new Error("the store is not running");
  return found.pid;
}

/** Ends processes at once and for good, as a power cut would. One that has ended already is passed over. */
export function kill(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }
}

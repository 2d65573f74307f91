import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { electronPath } from "./launch";

/**
 * Runs a script on Electron's own Node, the only one that better-sqlite3 is built for, and answers what it printed.
 * Its arguments are `process.argv` from 1 on.
 */
export function onElectronNode(script: string, ...args: readonly string[]): string {
  return execFileSync(electronPath(), ["-e", script, ...args], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
}

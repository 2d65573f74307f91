import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { requireElectron, root } from "./electronBinary.mjs";

/**
 * Runs a script on Electron's own Node: the runtime that ships, and the one better-sqlite3 is built for.
 * Returns the exit code.
 */
export function runOnElectronNode(args, options = {}) {
  const electron = requireElectron();
  const result = spawnSync(electron.path, args, {
    cwd: root,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    stdio: "inherit",
    ...options,
  });
  return result.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(runOnElectronNode(process.argv.slice(2)));

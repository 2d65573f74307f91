import { spawnSync } from "node:child_process";
import { bundle } from "../scripts/bundle.mjs";
import { findElectron } from "../scripts/electronBinary.mjs";

/** Runs one of the scripts here on Electron's Node, in a process of its own, and answers what it prints. */
export async function runBundled(source, args) {
  const script = await bundle(source, "bench");
  const result = spawnSync(findElectron().path, [script, ...args], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${source} failed: ${result.stderr}`);
  return result.stdout;
}

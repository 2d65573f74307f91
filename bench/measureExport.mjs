import { spawnSync } from "node:child_process";
import { bundle } from "../scripts/bundle.mjs";
import { findElectron } from "../scripts/electronBinary.mjs";

/** The CPU milliseconds of each of `rounds` exports of a handover file, one after the other in one process. */
export async function measureExport(file, rounds) {
  const script = await bundle("bench/exportCost.ts", "bench");
  const result = spawnSync(findElectron().path, [script, file, String(rounds)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`the export could not be measured: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

import { runBundled } from "./runBundled.mjs";

/** The CPU milliseconds of each of `rounds` exports of a handover file, one after the other in one process. */
export async function measureExport(file, rounds) {
  return JSON.parse(await runBundled("bench/exportCost.ts", [file, String(rounds)]));
}

/** The same of `rounds` checks before an export. */
export async function measureCheck(file, rounds) {
  return JSON.parse(await runBundled("bench/checkCost.ts", [file, String(rounds)]));
}

import { runBundled } from "./runBundled.mjs";

/** What handing over, opening and merging a handover file's blog costs, as handoverCost.ts prints it. */
export async function measureHandover(file, { rounds, pictures }) {
  return JSON.parse(await runBundled("bench/handoverCost.ts", [file, String(rounds), String(pictures)]));
}

import { join } from "node:path";
import { root } from "../scripts/electronBinary.mjs";
import { runBundled } from "./runBundled.mjs";

/** The general election of 2017, from the House of Commons Library: 650 contests. */
const election = join(root, "src/shared/results/transfer/testdata/hoc-ge2017-results-by-candidate.csv");

/** The milliseconds of `rounds` imports and tallies, and of parsing the same alone, as resultsCost.ts prints them. */
export async function measureResults(rounds) {
  return JSON.parse(await runBundled("bench/resultsCost.ts", [election, String(rounds)]));
}

/** The path of a handover file: the blog of `file`, with the 650 contests in it. */
export async function addContests(file) {
  const into = join(root, ".cache", "bench", "contests.nightdesk");
  await runBundled("bench/resultsBlog.ts", [file, election, into]);
  return into;
}

import { readFileSync } from "node:fs";
import { createBlogDoc } from "@shared/doc/blogDoc";
import { createBlogId } from "@shared/model/ids";
import { tallyOf } from "@shared/results/arithmetic/tally";
import papaparse from "papaparse";
import { importElection } from "./importElection";

/**
 * Imports one file of candidates again and again, each time into a new document, in turn with Papa Parse alone on the
 * same text, then adds it up, in turn with JSON.parse of the same contests. Prints the milliseconds of each round as
 * JSON. Usage: FILE ROUNDS
 */
const [, , file = "", rounds = "1"] = process.argv;
const bytes = readFileSync(file);
const text = bytes.toString("utf8");
const imports = [];
const tally = [];
const parsed = { papa: [] as number[], json: [] as number[] };
let counts = { contests: 0, candidates: 0 };

for (let round = 0; round < Number(rounds); round++) {
  const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
  const { results, times } = await importElection(
    createBlogDoc(createBlogId(), details, "2017-06-09T12:00:00Z"),
    bytes,
  );
  imports.push(times);
  parsed.papa.push(timed(() => papaparse.parse(text)));
  const contests = JSON.stringify(results.contests);
  const [election] = results.elections;
  if (!election) throw new Error("the election was not imported");
  // A copy, as after every change: nothing that is remembered for the results of before counts.
  tally.push(timed(() => tallyOf({ ...results }, election.id)));
  parsed.json.push(timed(() => JSON.parse(contests)));
  counts = {
    contests: results.contests.length,
    candidates: results.contests.reduce((sum, { candidates }) => sum + candidates.length, 0),
  };
}
console.log(JSON.stringify({ counts, imports, tally, parsed }));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

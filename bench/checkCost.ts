import { readHandoverFile } from "@files/handoverFile";
import { checkBlog } from "@shared/export/check/checkBlog";
import { cpuOf } from "./cpuOf";

/**
 * Checks one handover file's blog again and again, as if it were over, so that every rule works; prints the CPU
 * milliseconds of each check, beyond reading, as JSON. Usage: FILE ROUNDS
 */
const [, , file = "", rounds = "1"] = process.argv;
const { blog } = await readHandoverFile(file);
const milliseconds = Array.from({ length: Number(rounds) }, () =>
  // A copy of the results, as after every change: nothing that is remembered for those of before counts.
  cpuOf(() => checkBlog({ ...blog, results: { ...blog.results } }, { now: Date.now(), finishing: true })),
);
console.log(JSON.stringify(milliseconds));

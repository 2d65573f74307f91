import { readHandoverFile } from "@files/handoverFile";
import { exportHtml } from "@shared/export/html/exportHtml";
import { cpuOf } from "./cpuOf";

/**
 * Exports one handover file's blog again and again; prints the CPU milliseconds of each export, beyond reading, as JSON.
 * The first is what a command line pays, the later ones what an app pays that stays open. Usage: FILE ROUNDS
 */
const [, , file = "", rounds = "1"] = process.argv;
const { blog } = await readHandoverFile(file);
const milliseconds: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  milliseconds.push(cpuOf(() => exportHtml(blog, { order: "newestFirst" })));
}
console.log(JSON.stringify(milliseconds));

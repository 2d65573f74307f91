import { milliseconds, printLine, ratio } from "./reportLines.mjs";
import { median } from "./statistics.mjs";

/** The aim: each of the three, in milliseconds that pass. */
const aim = 2_000;
const steps = {
  handOver: "hand over: pack, write",
  open: "open: read, check, keep in an empty profile",
  merge: "merge: read, check, into 100 entries changed",
  apply: "Yjs alone: the document from memory",
};

/** `cost` as measureHandover answers it. The ratio is that of the CPU time to that of Yjs alone. */
export function printHandover(count, pictures, { bytes, times }) {
  const what = `${count.toLocaleString("en-GB")} entries and ${pictures} pictures`;
  console.log(`\nA handover file of ${what}, ${(bytes / 1e6).toFixed(1)} MB, through the store, ms`);
  printLine("", "first", "median", "CPU", "ratio");
  const later = (step, measure) => median(times[step].slice(1).map((cost) => cost[measure]));
  for (const [step, name] of Object.entries(steps)) {
    const { elapsed } = times[step][0];
    const cpu = later(step, "cpu");
    const columns = [elapsed, later(step, "elapsed"), cpu].map(milliseconds);
    printLine(`  ${name}`, ...columns, ratio(cpu, later("apply", "cpu")));
  }
  const slowest = Math.max(...["handOver", "open", "merge"].map((step) => times[step][0].elapsed));
  console.log(`  each, first in its process, is to take less than ${aim}: ${slowest < aim ? "met" : "missed"}`);
}

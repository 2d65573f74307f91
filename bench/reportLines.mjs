import { percentile } from "./statistics.mjs";

const shares = [0.5, 0.95, 0.99];

/** `places`: pairs of what was typed into and its times, { app: number[], bare: number[] }. */
export function printKeys(heading, places) {
  console.log(`\n${heading}`);
  printLine("", "p50", "p95", "p99");
  for (const [name, { app, bare }] of places) {
    const ofApp = shares.map((share) => percentile(app, share));
    const ofBare = shares.map((share) => percentile(bare, share));
    printLine(`  ${name}`, ...ofApp.map(milliseconds));
    printLine("  bare contenteditable, in turn with it", ...ofBare.map(milliseconds));
    printLine("    ratio", ...ofApp.map((value, index) => ratio(value, ofBare[index])));
  }
}

export function milliseconds(value) {
  return value.toFixed(value < 100 ? 1 : 0);
}

export function ratio(value, base) {
  return (value / base).toFixed(2);
}

export function printLine(name, ...columns) {
  console.log(name.padEnd(46) + columns.map((column) => column.padStart(9)).join(""));
}

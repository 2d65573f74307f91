import { milliseconds, printKeys, printLine, ratio } from "./reportLines.mjs";
import { median } from "./statistics.mjs";

const steps = { rows: "file to rows", plan: "rows to plan", apply: "plan to Y.Doc", readBack: "read back" };

/** `cost` as measureResults answers it. */
export function printResults({ counts, imports, tally, parsed }) {
  const candidates = counts.candidates.toLocaleString("en-GB");
  console.log(`\nResults: ${counts.contests} contests, ${candidates} candidates from one CSV file, ms`);
  printLine("", "first", "median", "ratio");
  const line = (name, times, base) =>
    printLine(name, milliseconds(times[0]), milliseconds(later(times)), base ? ratio(later(times), later(base)) : "");
  const sums = imports.map((times) => Object.keys(steps).reduce((sum, step) => sum + times[step], 0));
  line("  import, in all", sums, parsed.papa);
  for (const [step, name] of Object.entries(steps)) {
    line(
      `    ${name}`,
      imports.map((times) => times[step]),
      parsed.papa,
    );
  }
  line("  Papa Parse alone, same text", parsed.papa);
  line("  tally", tally, parsed.json);
  line("  JSON.parse alone, same contests", parsed.json);
}

/** The first one in a process is not among the later ones. */
function later(times) {
  return median(times.slice(1));
}

/** `times` as measureDesk answers it. */
export function printDesk(heading, times) {
  printKeys(heading, [
    ["opening the results desk", times.opening],
    ["search by two letters", times.search],
    ["votes into a sheet", times.votes],
    ["words beside the open sheet", times.words],
  ]);
}

/** `times` as measurePalette answers it. */
export function printPalette(heading, times) {
  printKeys(heading, [
    ["opening the palette", times.opening],
    ["first letter", times.first],
    ["letters after it", times.later],
  ]);
}

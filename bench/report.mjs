import { availableParallelism, cpus, loadavg } from "node:os";
import { milliseconds, printKeys, printLine, ratio } from "./reportLines.mjs";
import { median, percentile } from "./statistics.mjs";

/** The aim: key to next frame at p95, against the bare contenteditable. */
const aim = 2;

export function printHead(versions) {
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const [{ model = "unknown processor" } = {}] = cpus();
  console.log(`Nightdesk bench, ${day}`);
  console.log(`Electron ${versions.electron}, Chromium ${versions.chrome}, ${process.platform}-${process.arch}`);
  const load = loadavg()[0] ?? 0;
  console.log(`${availableParallelism()} cores, ${model.trim()}, load before the run ${load.toFixed(1)}`);
  if (load > availableParallelism() / 2) {
    console.log("The machine was busy with something else: read the ratios, not the milliseconds.");
  }
}

/** `times` as measureTyping answers it. */
export function printTyping(heading, times) {
  printKeys(
    heading,
    Object.entries(times).map(([count, of]) => [`${entries(count)} open`, of]),
  );
}

/** One line that holds the p95 against the aim, and the large blog against the small one. */
export function printAim(times) {
  const [small, large] = Object.values(times);
  const at95 = (each) => percentile(each.app, 0.95) / percentile(each.bare, 0.95);
  const worst = Math.max(at95(small), at95(large));
  console.log(
    `  p95 is ${worst.toFixed(2)} times the bare contenteditable at worst (aim: at most ${aim.toFixed(1)}): ${worst <= aim ? "met" : "missed"}`,
  );
  console.log(`  the ratio at 2,000 entries is ${(at95(large) / at95(small)).toFixed(2)} times the one at 20`);
}

/** `times` as measurePreview answers it. */
export function printPreview(count, { quick, thinking, drawn }) {
  printKeys(
    `The preview beside ${entries(count)}, key to the end of the next frame, ms (bare: the same window without it)`,
    [
      ["typed quickly", quick],
      ["with pauses", thinking],
    ],
  );
  console.log("\nFrom a pause in typing to the page drawn in the preview, ms");
  printLine("", "median", "p95", "worst");
  printLine("", milliseconds(median(drawn)), milliseconds(percentile(drawn, 0.95)), milliseconds(Math.max(...drawn)));
}

export function printStart({ app, empty }) {
  console.log("\nStart, from the spawn of the process, median, ms (files in the system's cache)");
  printLine("", "app", "empty", "ratio");
  const line = (name, ofApp, ofEmpty) =>
    printLine(name, milliseconds(ofApp), milliseconds(ofEmpty), ratio(ofApp, ofEmpty));
  line("  first page drawn (app: the list of blogs)", median(app.first), median(empty.first));
  line("  first letter drawn (app: list, open a blog)", median(app.letter), median(empty.letter));
}

export function printOpening(count, { timeline, caret }) {
  console.log(`\nOpening a blog of ${entries(count)}, from the click, ms`);
  printLine("", "median", "worst");
  printLine("  timeline drawn", milliseconds(median(timeline)), milliseconds(Math.max(...timeline)));
  printLine("  caret in the editor", milliseconds(median(caret)), milliseconds(Math.max(...caret)));
}

/** `memories`: MB by number of entries. */
export function printMemory(empty, memories) {
  const measure = process.platform === "linux" ? "proportional set size" : "working set";
  console.log(`\nMemory of all processes, ${measure}, MB`);
  printLine("", "MB", "ratio");
  printLine("  empty window", empty.toFixed(0), "");
  for (const [count, memory] of Object.entries(memories)) {
    printLine(`  ${entries(count)} open`, memory.toFixed(0), ratio(memory, empty));
  }
}

/** `times`: by form, by count of entries, the smaller count first. The page has an aim; all are to grow with the count. */
export function printForms(times) {
  const [small, large] = Object.keys(Object.values(times)[0]);
  console.log(`\nExport in every form, of blogs with every kind of block, beyond reading, CPU ms`);
  printLine("", "first", Number(small).toLocaleString("en-GB"), Number(large).toLocaleString("en-GB"), "per entry");
  for (const [form, of] of Object.entries(times)) {
    const [atSmall, atLarge] = [small, large].map((count) => median(of[count].slice(1)));
    const growth = ratio(atLarge / large, atSmall / small);
    printLine(`  ${form}`, milliseconds(of[small][0]), milliseconds(atSmall), milliseconds(atLarge), growth);
  }
  const first = times.page[small][0];
  console.log(
    `  the page at ${entries(small)}, first in its process, is to take less than 300: ${first < 300 ? "met" : "missed"}`,
  );
}

export function printCheck(count, times) {
  printRounds(`Check of ${entries(count)} and 650 contests before an export, beyond reading, CPU ms`, times);
}

function printRounds(heading, times) {
  console.log(`\n${heading}`);
  printLine("  first in its process", milliseconds(times[0]));
  printLine("  median of the later ones", milliseconds(median(times.slice(1))));
}

function entries(count) {
  return `${Number(count).toLocaleString("en-GB")} entries`;
}

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runPlaywright } from "./e2e.mjs";
import { root } from "./electronBinary.mjs";
import { runOnElectronNode } from "./electronNode.mjs";

/** Runs everything: types, lint, unit tests, end-to-end tests; ends with one line that counts it all. */
const reports = join(root, ".cache", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;

function count(name, outcome) {
  passed += outcome.passed;
  failed += outcome.failed;
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
}

/** Runs a program, and answers its exit code and what it printed. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", ...command), ...args], { cwd: root });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
    child.on("close", (code) => resolve({ code, printed }));
  });
}

async function check(name, command, args) {
  const { code, printed } = await run(command, args);
  console.log(`\n${name}\n${printed.trimEnd()}`);
  count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A run that ended badly without naming a failed test still failed. */
function outcomeOf(status, passedTests, failedTests) {
  return { passed: passedTests, failed: status !== 0 && failedTests === 0 ? 1 : failedTests };
}

function unitTests() {
  console.log("\nunit tests");
  const file = join(reports, "unit.json");
  const status = runOnElectronNode([
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  count("unit tests", outcomeOf(status, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0));
}

async function endToEndTests() {
  console.log("\nend-to-end tests");
  const file = join(reports, "e2e.json");
  const status = await runPlaywright([], { NIGHTDESK_REPORT: file });
  const stats = readReport(file)?.stats;
  count(
    "end-to-end tests",
    outcomeOf(status, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0)),
  );
}

await Promise.all([
  check("types", ["typescript", "bin", "tsc"], ["-b", "--force"]),
  check("lint", ["@biomejs", "biome", "bin", "biome"], ["check", "--error-on-warnings", "."]),
]);
unitTests();
await endToEndTests();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

import { defineConfig } from "@playwright/test";

/** One for each worker: two windows on one display would take the focus and the clipboard from each other. */
const displays = (process.env["NIGHTDESK_DISPLAYS"] ?? "").split(" ");
// This file is read in each worker as well, which has a number from 0.
const own = displays[Number(process.env["TEST_PARALLEL_INDEX"] ?? 0)];
if (own) process.env["DISPLAY"] = own;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  snapshotPathTemplate: "{snapshotDir}/{testFileDir}/{testFileName}-snapshots/{arg}{-snapshotSuffix}{ext}",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: displays.length,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["NIGHTDESK_REPORT"]
    ? [["list"], ["json", { outputFile: process.env["NIGHTDESK_REPORT"] }]]
    : [["list"]],
  use: { trace: "retain-on-failure" },
  projects: [
    { name: "all at once", testIgnore: "kill.spec.ts" },
    // It measures how long words take to the disk: by itself, after the others.
    { name: "alone", testMatch: "kill.spec.ts", dependencies: ["all at once"] },
  ],
});

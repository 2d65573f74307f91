import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One window at a time: two cores, one clipboard, one focus.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["NIGHTDESK_REPORT"]
    ? [["list"], ["json", { outputFile: process.env["NIGHTDESK_REPORT"] }]]
    : [["list"]],
  use: { trace: "retain-on-failure" },
});

import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@shared": resolve("src/shared"), "@body": resolve("src/body"), "@files": resolve("src/files") },
  },
  // A deadline for what hangs, not a measure of speed: these machines are shared.
  // Styles are left empty by default: those of the themes are read as text.
  test: {
    css: { include: [/\/themes\//] },
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    // By itself vitest leaves a core free: of two that is half the time.
    maxWorkers: "100%",
    testTimeout: 30_000,
  },
});

import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@shared": resolve("src/shared"), "@body": resolve("src/body"), "@files": resolve("src/files") },
  },
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node" },
});

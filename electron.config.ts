import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const alias = {
  "@shared": resolve("src/shared"),
  "@body": resolve("src/body"),
  "@files": resolve("src/files"),
};

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      rollupOptions: {
        input: {
          index: resolve("src/main/index.ts"),
          cli: resolve("src/main/cli/index.ts"),
          store: resolve("src/store/index.ts"),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    // The sandboxed preload may only be one CommonJS file.
    build: {
      externalizeDeps: false,
      rollupOptions: { input: resolve("src/preload/index.ts"), output: { format: "cjs", entryFileNames: "index.cjs" } },
    },
  },
  renderer: {
    root: "src/renderer",
    resolve: { alias },
    plugins: [react()],
    worker: { format: "es" },
    build: {
      rollupOptions: { input: resolve("src/renderer/index.html") },
      target: "chrome148",
      minify: true,
      chunkSizeWarningLimit: 2_000,
    },
  },
});

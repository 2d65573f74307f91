import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const alias = {
  "@shared": resolve("src/shared"),
  "@body": resolve("src/body"),
  "@files": resolve("src/files"),
};

/** The dictionary stays a file of its own, with its licence beside it: so its licence, the LGPL, lets it be handed on. */
function dictionary() {
  const folder = resolve("node_modules/@cspell/dict-en-gb");
  const files = [
    ...["en_GB.trie.gz", "LICENSE", "README.md"].map((name) => join(folder, name)),
    resolve("licences/GPL-3.0.txt"),
  ];
  return {
    name: "dictionary",
    generateBundle(this: { emitFile(file: { type: "asset"; fileName: string; source: Uint8Array }): string }) {
      for (const file of files)
        this.emitFile({ type: "asset", fileName: `dictionary/${basename(file)}`, source: readFileSync(file) });
    },
  };
}

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
    plugins: [react(), dictionary()],
    worker: { format: "es" },
    build: {
      rollupOptions: { input: resolve("src/renderer/index.html") },
      target: "chrome148",
      minify: true,
      chunkSizeWarningLimit: 2_000,
    },
  },
});

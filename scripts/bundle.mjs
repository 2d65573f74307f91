import { basename, join } from "node:path";
import { build } from "vite";
import { root } from "./electronBinary.mjs";

/** Bundles one TypeScript file of the project for Electron's Node into .cache/`folder` and answers the path. */
export async function bundle(source, folder) {
  const outDir = join(root, ".cache", folder);
  const name = `${basename(source, ".ts")}.mjs`;
  const alias = Object.fromEntries(["shared", "body", "files"].map((part) => [`@${part}`, join(root, "src", part)]));
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    resolve: { alias },
    build: {
      ssr: join(root, source),
      outDir,
      emptyOutDir: false,
      target: "node24",
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return join(outDir, name);
}

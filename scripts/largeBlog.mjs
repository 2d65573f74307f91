import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { root } from "./electronBinary.mjs";
import { runOnElectronNode } from "./electronNode.mjs";

const source = join(root, "bench", "largeBlog.ts");

/** The path of a handover file with a blog of `count` entries, made once and kept in .cache. */
export async function largeBlog(count) {
  const folder = join(root, ".cache", "large-blog");
  const file = join(folder, `${count}.nightdesk`);
  if (existsSync(file) && statSync(file).mtimeMs > statSync(source).mtimeMs) return file;
  mkdirSync(folder, { recursive: true });
  const alias = Object.fromEntries(["shared", "body", "files"].map((name) => [`@${name}`, join(root, "src", name)]));
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    resolve: { alias },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      target: "node24",
      rollupOptions: { output: { entryFileNames: "largeBlog.mjs" } },
    },
  });
  const status = runOnElectronNode([join(folder, "largeBlog.mjs"), String(count), file]);
  if (status !== 0) throw new Error(`the blog of ${count} entries could not be made`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await largeBlog(Number(process.argv[2] ?? 2000)));

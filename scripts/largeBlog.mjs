import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { root } from "./electronBinary.mjs";
import { runOnElectronNode } from "./electronNode.mjs";

const source = join(root, "bench", "largeBlog.ts");

/** The path of a handover file with a blog of `count` entries, made once and kept in .cache. */
export async function largeBlog(count) {
  const folder = join(root, ".cache", "large-blog");
  const file = join(folder, `${count}.nightdesk`);
  if (existsSync(file) && statSync(file).mtimeMs > statSync(source).mtimeMs) return file;
  mkdirSync(folder, { recursive: true });
  const status = runOnElectronNode([await bundle("bench/largeBlog.ts", "large-blog"), String(count), file]);
  if (status !== 0) throw new Error(`the blog of ${count} entries could not be made`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await largeBlog(Number(process.argv[2] ?? 2000)));

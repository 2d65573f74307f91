import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./electronBinary.mjs";

const stamp = join(root, "out", ".built");
const inputs = [
  "src",
  "themes",
  "electron.config.ts",
  "licences",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Builds the app into out/ when a source is newer than the last build. */
export function build() {
  const newest = Math.max(...inputs.map((input) => newestChange(join(root, input))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return;
  rmSync(join(root, "out"), { recursive: true, force: true });
  const result = spawnSync(
    process.execPath,
    [
      join(root, "node_modules", "electron-vite", "bin", "electron-vite.js"),
      "build",
      "--config",
      "electron.config.ts",
      "--logLevel",
      "warn",
    ],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (result.status !== 0) throw new Error("the build failed; the lines above say where");
  writeFileSync(stamp, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();

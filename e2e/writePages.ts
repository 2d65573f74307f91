import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { newFolder } from "./launch";

/** Runs a script that writes pages into the folder it is given, with the exporters, and answers the files by name. */
export function writePages(source: string): readonly string[] {
  const folder = newFolder("pages");
  const code = `import { runBundled } from "./bench/runBundled.mjs"; await runBundled(${JSON.stringify(source)}, [${JSON.stringify(folder)}]);`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return readdirSync(folder).map((name) => join(folder, name));
}

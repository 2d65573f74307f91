import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { openDisplay } from "./display.mjs";
import { requireElectron, root } from "./electronBinary.mjs";
import { largeBlog } from "./largeBlog.mjs";

/** Runs Playwright on the built app, under a virtual display where there is none. Returns the exit code. */
export async function runPlaywright(args, extra = {}) {
  build();
  const electron = requireElectron();
  const large = await largeBlog(2_000);
  const display = await openDisplay();
  try {
    const result = spawnSync(
      process.execPath,
      [join(root, "node_modules", "@playwright", "test", "cli.js"), "test", ...args],
      {
        cwd: root,
        stdio: "inherit",
        env: { ...display.env, ...extra, NIGHTDESK_ELECTRON: electron.path, NIGHTDESK_LARGE_BLOG: large },
      },
    );
    return result.status ?? 1;
  } finally {
    display.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await runPlaywright(process.argv.slice(2)));

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { openDisplays } from "./display.mjs";
import { requireElectron, root } from "./electronBinary.mjs";
import { largeBlog } from "./largeBlog.mjs";

/** How many tests run at once where each can have a display of its own. */
const windowsAtOnce = 2;

/** Runs Playwright on the built app, under virtual displays where there is none. Returns the exit code. */
export async function runPlaywright(args, extra = {}) {
  build();
  const electron = requireElectron();
  const large = await largeBlog(2_000);
  const displays = await openDisplays(windowsAtOnce);
  // Tests that somebody names run without those that go before them in a whole run.
  const given = args.length > 0 ? ["--no-deps", ...args] : args;
  try {
    const result = spawnSync(
      process.execPath,
      [join(root, "node_modules", "@playwright", "test", "cli.js"), "test", ...given],
      {
        cwd: root,
        stdio: "inherit",
        env: {
          ...process.env,
          ...extra,
          NIGHTDESK_ELECTRON: electron.path,
          NIGHTDESK_LARGE_BLOG: large,
          NIGHTDESK_DISPLAYS: displays.map(({ env }) => env.DISPLAY ?? "").join(" "),
        },
      },
    );
    return result.status ?? 1;
  } finally {
    for (const display of displays) display.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await runPlaywright(process.argv.slice(2)));

import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { openDisplay } from "./display.mjs";
import { requireElectron, root } from "./electronBinary.mjs";

build();
const electron = requireElectron();
const display = await openDisplay((line) => console.error(line));
// Chromium's sandbox refuses to run as root: only then, and only here in development, it is left off.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const app = spawn(electron.path, [...sandbox, root, ...process.argv.slice(2)], {
  env: display.env,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => app.kill(signal));
app.on("exit", (code) => {
  display.stop();
  process.exit(code ?? 0);
});

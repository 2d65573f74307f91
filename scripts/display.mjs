import { spawn } from "node:child_process";

/**
 * Displays for `count` windows at once, each with its own focus and clipboard; where there is one already, that one.
 * Resolves to { env, stop } for each: see openDisplay.
 */
export async function openDisplays(count) {
  const first = await openDisplay();
  if (first.env === process.env) return [first];
  return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => openDisplay())))];
}

/**
 * A display to draw on: the one that is there, or on Linux without one a virtual one (Xvfb), started here.
 * Resolves to { env, stop }: the environment for the child, and what ends the virtual display.
 */
export async function openDisplay(say = () => {}) {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay) return { env: process.env, stop() {} };
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.once("error", () => reject(new Error("Xvfb did not start. Type: node scripts/setup.mjs")));
    server.once("exit", (code) => reject(new Error(`Xvfb ended at once (code ${code}).`)));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  say(`no display here: running under Xvfb on display :${number}`);
  return { env: { ...process.env, DISPLAY: `:${number}` }, stop: () => server.kill() };
}

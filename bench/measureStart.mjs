import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../scripts/electronBinary.mjs";
import { commandOf, emptyWindow } from "./appWindows.mjs";

/** A start that takes longer than this, in milliseconds, has failed. */
const patience = 30_000;
const probe = join(import.meta.dirname, "startProbe.cjs");

/**
 * Starts the empty window and the app on `profile` in turn. Answers milliseconds from the spawn of the process to the
 * first page drawn (the list of blogs), and to the first letter drawn (the app: in the blog, opened from the list).
 */
export async function measureStart(profile, env, rounds) {
  const times = { empty: { first: [], letter: [] }, app: { first: [], letter: [] } };
  for (let round = 0; round < rounds; round++) {
    await startOnce(emptyWindow, [], env, times.empty);
    await startOnce(root, [`--profile=${profile}`], env, times.app);
  }
  return times;
}

async function startOnce(target, args, env, times) {
  const command = commandOf(target, ["-r", probe]);
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(command.executablePath, [...command.args, ...args], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
    timeout: patience,
  });
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  await once(child, "close");
  const report = /^start (.+)$/m.exec(output)?.[1];
  if (!report) throw new Error(`${target} ended before it could be typed into`);
  const { firstAt, letterAt } = JSON.parse(report);
  times.first.push(firstAt - spawnedAt);
  times.letter.push(letterAt - spawnedAt);
}

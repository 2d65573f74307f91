import { readdirSync, readFileSync } from "node:fs";

/**
 * What a running app and all its processes hold, in MB (1,000,000 bytes), after the window has collected its garbage.
 * On Linux the proportional set size, which counts a page that four processes share as a quarter in each; elsewhere
 * the sum of the working sets, which counts it four times.
 */
export async function memoryOf({ app, page }) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  if (process.platform === "linux") return sumOfProportions(app.process().pid);
  const kilobytes = await app.evaluate((electron) =>
    electron.app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return (kilobytes * 1024) / 1e6;
}

function sumOfProportions(pid) {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isBelow = (each) => each === pid || (parents.has(each) && isBelow(parents.get(each)));
  return [...parents.keys()].filter(isBelow).reduce((sum, each) => sum + proportionOf(each), 0);
}

/** A process may end while it is asked. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function proportionOf(pid) {
  return (Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024) / 1e6;
}

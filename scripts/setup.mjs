/**
 * Sets up everything that start, test, demo, bench, cli and audit need; `java` and `chromium` as arguments ask for what
 * test and audit need beside that. A second run finds nothing to do.
 * Node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findElectron, installElectron, root } from "./electronBinary.mjs";

const lockFile = join(root, "package-lock.json");
const stamp = join(root, "node_modules", ".nightdesk-lock");
const librariesStamp = join(root, ".cache", "system-libraries");

function say(line) {
  console.error(`set-up: ${line}`);
}

function fail(line) {
  console.error(`set-up failed: ${line}`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Debian's packages must not stop to ask.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
    ...options,
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old. Install Node 20.19 or newer, then type the same command again.`);
}

function installDependencies() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("installing the dependencies (npm ci)");
  const result = run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
  if (result.status !== 0) {
    fail("npm ci could not install the dependencies. Check the network, then type: npm ci --ignore-scripts");
  }
  writeFileSync(stamp, wanted);
}

function missingLibraries(binary) {
  const listed = spawnSync("ldd", [binary], { encoding: "utf8" });
  return (listed.stdout ?? "")
    .split("\n")
    .filter((line) => line.includes("not found"))
    .map((line) => line.trim().split(" ")[0]);
}

function hasCommand(name) {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}

/** Electron's shared libraries, and Xvfb for machines without a display. GTK is not in Playwright's list. */
function installSystemLibraries() {
  if (process.platform !== "linux") return;
  const electron = findElectron();
  const recorded = existsSync(librariesStamp) && readFileSync(librariesStamp, "utf8") === electron.path;
  if (recorded && existsSync("/usr/bin/Xvfb")) return;
  if (missingLibraries(electron.path).length > 0 || !hasCommand("Xvfb")) {
    if (!hasCommand("apt-get")) {
      fail(
        `Electron needs ${missingLibraries(electron.path).join(", ") || "Xvfb"}. Install it with this system's package manager, then type the same command again.`,
      );
    }
    say("installing the system libraries that Electron needs (apt-get)");
    run("npx", ["playwright", "install-deps", "chromium"]);
    if (missingLibraries(electron.path).includes("libgtk-3.so.0")) {
      const apt = ["apt-get", "install", "-y", "--no-install-recommends", "libgtk-3-0"];
      const asRoot = process.getuid() === 0 ? apt : ["sudo", ...apt];
      run(asRoot[0], asRoot.slice(1));
    }
    const missing = missingLibraries(electron.path);
    if (missing.length > 0 || !hasCommand("Xvfb")) {
      fail(
        `apt-get did not bring ${missing.join(", ") || "Xvfb"}. Type: sudo npx playwright install-deps chromium && sudo apt-get install libgtk-3-0 xvfb`,
      );
    }
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(librariesStamp, electron.path);
}

/** What one command needs beside Electron, as Debian's package. */
const programs = {
  java: { debian: "openjdk-17-jre-headless", purpose: "Java for the Nu HTML checker", elsewhere: "Java 17 or newer" },
  chromium: { debian: "chromium", purpose: "Chromium for Lighthouse", elsewhere: "Chromium" },
};

function installProgram(name) {
  const { debian, purpose, elsewhere } = programs[name];
  if (hasCommand(name)) return;
  if (process.platform !== "linux" || !hasCommand("apt-get")) {
    fail(`${purpose} is missing. Install ${elsewhere}, so that “${name}” runs, then type the same command again.`);
  }
  say(`installing ${purpose}: Debian's ${debian} (apt-get)`);
  const asRoot = process.getuid() === 0 ? [] : ["sudo"];
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", debian]]) {
    const [command, ...args] = [...asRoot, "apt-get", "-qq", ...step];
    run(command, args);
  }
  if (!hasCommand(name)) fail(`apt-get did not bring ${debian}. Type: sudo apt-get install ${debian}`);
}

checkNode();
try {
  installDependencies();
  installElectron(say);
  installSystemLibraries();
  for (const name of process.argv.slice(2)) installProgram(name);
} catch (error) {
  fail(error.message);
}

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { electronPath, newFolder, sandboxArgs } from "./launch";
import { writePages } from "./writePages";

interface Loaded {
  readonly elements: number;
  readonly scripts: number;
  readonly styles: number;
  readonly refreshes: number;
  readonly foreign: readonly string[];
  readonly handlers: readonly string[];
  readonly addresses: readonly string[];
  readonly requests: readonly string[];
  readonly dialogs: readonly string[];
  readonly windows: readonly string[];
}

/** Opens each file in Chromium, with scripts allowed, and answers what it found there. */
function load(files: readonly string[]): Readonly<Record<string, Loaded>> {
  const script = join(import.meta.dirname, "loadHostile.cjs");
  const args = [...sandboxArgs(), script, "--files", ...files];
  const output = execFileSync(electronPath(), args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 150_000,
  });
  return JSON.parse(output.slice(output.indexOf("{")));
}

test("hostile words in every field leave their place in no form: no dialog, no request, no script, no element of theirs", () => {
  test.setTimeout(180_000);
  const files = writePages("e2e/hostilePages.ts");
  expect(files).toHaveLength(8);
  const found = load(files);
  for (const file of files) {
    const loaded = found[file];
    expect.soft(loaded, file).toMatchObject({
      scripts: 0,
      foreign: [],
      handlers: [],
      addresses: [],
      dialogs: [],
      windows: [],
      refreshes: 0,
      requests: [pathToFileURL(file).href],
      styles: file.includes("page-") ? 1 : 0,
    });
    expect.soft(loaded?.elements, file).toBeGreaterThan(300);
  }
});

test("what does leave its place is counted", () => {
  const file = join(newFolder("hostile"), "page.html");
  const hostile = `<img src=https://evil.example/x.gif onerror=alert(1)><script>alert(2)</script><svg></svg><a href="javascript:1">x</a>`;
  writeFileSync(file, `<!DOCTYPE html><title>x</title>${hostile}`);
  expect(readFileSync(file, "utf8")).toContain("evil.example");
  expect(load([file])[file]).toMatchObject({
    scripts: 1,
    foreign: ["svg"],
    handlers: ["onerror"],
    addresses: ["javascript:1"],
    dialogs: expect.arrayContaining(["2"]),
    requests: expect.arrayContaining(["https://evil.example/x.gif"]),
  });
});

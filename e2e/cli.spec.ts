import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { pageRules } from "../src/shared/export/testing/pageRules";
import { auditPage } from "./auditPage";
import { newFolder } from "./launch";

const headline = "English local elections 2018";

/** Runs the command line as a person would, on a machine without a display. */
function nightdesk(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const script = join(import.meta.dirname, "..", "scripts", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8", env });
  // The set-up's own line, where Electron's official binary could not be fetched.
  return { code: status, out: stdout, err: stderr.replace(/^Electron: using the repackaged .*\n/, "") };
}

function writeSample(folder: string): string {
  const file = join(folder, "sample.nightdesk");
  expect(nightdesk("sample", "--out", file)).toEqual({ code: 0, out: `${file}\n`, err: "" });
  return file;
}

test("the sample is written, counted and exported without a display", () => {
  const folder = newFolder("cli");
  const sample = writeSample(folder);
  const info = nightdesk("info", sample);
  expect(info).toMatchObject({ code: 0, err: "" });
  const counts = JSON.parse(info.out);
  expect(counts.headline).toContain(headline);
  expect(counts.entries.total).toBeGreaterThanOrEqual(25);
  expect(counts.entries.filed).toBe(counts.entries.total);

  const page = join(folder, "site", "index.html");
  expect(nightdesk("export", sample, "--out", join(folder, "site"))).toEqual({ code: 0, out: `${page}\n`, err: "" });
  expect(readdirSync(folder).sort()).toEqual(["sample.nightdesk", "site"]);
  expect(readdirSync(join(folder, "site"))).toEqual(["index.html"]);
  expect(readFileSync(page, "utf8").match(/<article[\s>]/g)).toHaveLength(counts.entries.total);
});

test("the exported sample is valid HTML, passes axe in light and dark, needs no script and asks for nothing", async () => {
  const folder = newFolder("cli");
  nightdesk("export", writeSample(folder), "--out", folder);
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");

  const report = await new HtmlValidate(pageRules).validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, line }) => `${ruleId} in line ${line}: ${message}`)).toEqual([]);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|javascript:|\son\w+=/i);

  const light = auditPage(page, "light");
  const dark = auditPage(page, "dark");
  for (const audit of [light, dark]) {
    expect(audit.violations).toEqual([]);
    expect(audit.passes).toBeGreaterThan(20);
    expect(audit.scripts).toBe(0);
    expect(audit.headline).toContain(headline);
    expect(audit.requests).toEqual([pathToFileURL(page).href]);
  }
  expect(dark.background).not.toBe(light.background);
});

test("what makes no sense ends with code 2, a sentence and the usage", () => {
  const folder = newFolder("cli");
  const usages: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [[], "say what to do"],
    [["publish"], "there is no command “publish”"],
    [["sample"], "--out FILE.nightdesk is missing"],
    [["export", join(folder, "x.nightdesk")], "--out FOLDER is missing"],
    [["info"], "name the file to read"],
    [["info", "x", "--json"], "Unknown option --json"],
  ];
  for (const [args, sentence] of usages) {
    const { code, out, err } = nightdesk(...args);
    expect
      .soft({ code, out, first: err.split("\n")[0] })
      .toEqual({ code: 2, out: "", first: `nightdesk: ${sentence}` });
    expect.soft(err).toContain("usage: npm run -s cli -- COMMAND");
  }
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that is damaged, foreign or gone ends with code 1 and one sentence, and nothing is half written", () => {
  const folder = newFolder("cli");
  const sample = writeSample(folder);
  const whole = readFileSync(sample);
  writeFileSync(join(folder, "index.html"), "the page of last night");
  writeFileSync(sample, whole.subarray(0, whole.length / 2));
  const notes = join(folder, "notes.txt");
  writeFileSync(notes, "Plymouth");

  const failures: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [
      ["info", sample],
      /^nightdesk: “sample\.nightdesk” is damaged: .+\. Nothing was changed\. Ask for the file again\.\n$/,
    ],
    [["export", sample, "--out", folder], /^nightdesk: “sample\.nightdesk” is damaged: .+\n$/],
    [["export", sample, "--out", join(folder, "site")], /^nightdesk: “sample\.nightdesk” is damaged: .+\n$/],
    [["info", notes], /^nightdesk: “notes\.txt” is not a Nightdesk file\. Nothing was changed\.\n$/],
    [["info", join(folder, "gone.nightdesk")], /^nightdesk: .*“gone\.nightdesk”.+\n$/],
    [["sample", "--out", join(folder, "gone", "x.nightdesk")], /^nightdesk: The sample was not written: .+\n$/],
  ];
  for (const [args, sentence] of failures) {
    const { code, out, err } = nightdesk(...args);
    expect.soft({ code, out }).toEqual({ code: 1, out: "" });
    expect.soft(err).toMatch(sentence);
  }
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("the page of last night");
  expect(readdirSync(folder).sort()).toEqual(["index.html", "notes.txt", "sample.nightdesk"]);
});

import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemText } from "@shared/export/theme/Theme";
import { expect, test } from "vitest";
import { findTheme, findThemes, usableTheme } from "./findThemes";
import { readThemeFolder } from "./readThemeFolder";
import { temporaryFolder } from "./testing/temporaryFolder";

async function problemsIn(folder: string): Promise<readonly string[]> {
  const reading = await readThemeFolder(folder);
  return "problems" in reading ? reading.problems.map(problemText) : [];
}

async function writeTheme(folder: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries({ "theme.json": '{ "title": "Trial" }', ...files })) {
    await writeFile(join(folder, name), text);
  }
  return folder;
}

test("a link that leads out of the folder is refused; one within is followed", async () => {
  const base = await temporaryFolder();
  await writeFile(join(base, "secret.txt"), "<p>secret</p>");
  const folder = await writeTheme(join(base, "theme"), { "part.html": "<p>part</p>" });
  await symlink("part.html", join(folder, "footer.html"));
  expect(await problemsIn(folder)).toEqual([]);
  await symlink(join(base, "secret.txt"), join(folder, "header.html"));
  expect(await problemsIn(folder)).toEqual([
    "header.html: it is a link that leads out of the folder: put the file itself here.",
  ]);
});

test("what is too large, no file, or not there is named and not opened", async () => {
  const folder = await writeTheme(await temporaryFolder(), { "header.html": "x".repeat(17 * 1024) });
  await mkdir(join(folder, "tokens.css"));
  expect(await problemsIn(folder)).toEqual(["tokens.css: it is no file.", "header.html: it may weigh at most 16 KB."]);
  expect(await problemsIn(join(folder, "elsewhere"))).toEqual(["theme.json: it is missing."]);
});

test("a newsroom's own themes stand beside ours, and take the place of one of the same name", async () => {
  const themes = await temporaryFolder();
  await writeTheme(join(themes, "daily"), { "theme.json": '{ "title": "Our daily" }' });
  await writeTheme(join(themes, "half"), { "tokens.css": "body {}" });
  await writeFile(join(themes, "notes.txt"), "");
  await mkdir(join(themes, ".git"));
  const found = await findThemes(themes);
  expect(
    found.map(({ name, isOwn, reading }) => [name, isOwn, "theme" in reading ? reading.theme.title : "broken"]),
  ).toEqual([
    ["daily", true, "Our daily"],
    ["half", true, "broken"],
    ["plain", false, "Plain"],
  ]);
  expect((await findThemes(join(themes, "nowhere"))).map(({ name }) => name)).toEqual(["daily", "plain"]);
  for (const name of ["../half", "notes.txt", "", ".git"]) expect(await findTheme(name, themes), name).toBeUndefined();
});

test("a broken theme stops an export with its problems, one a line", async () => {
  const folder = await writeTheme(await temporaryFolder(), {
    "tokens.css": ":root {\n--ink: red;\n}",
    "header.html": "<h1>x</h1>",
  });
  expect(() => usableTheme({ problems: [] }, "x", "The page")).toThrow();
  const reading = await readThemeFolder(folder);
  expect(() => usableTheme(reading, "half", "The page")).toThrow(
    /^The page was not written: the theme “half” cannot be used\. Mend it or choose another, then export again\.\ntokens\.css, line 2: --ink: “red” cannot stand here: write a colour as #rrggbb\.\nheader\.html, line 1: <h1> is not allowed.*\.$/,
  );
  expect(() => usableTheme(undefined, "gone", "The page")).toThrow("the theme “gone” is not there any more");
});

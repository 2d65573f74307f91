import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { migrations } from "../src/store/migrations/all";
import { overwritePage } from "../src/store/testing/overwritePage";
import { expect, test } from "./fixtures";
import { launchOptions, newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { runSql } from "./runSql";

const databaseOf = (profile: string): string => join(profile, "nightdesk.db");

/** Makes a profile with one blog of ours in it, all of it in the database's one file. */
async function writeProfile(profile: string): Promise<string> {
  const nightdesk = await Nightdesk.open(profile);
  await nightdesk.startBlog({ headline: "The count", name: "Ada Clarke" });
  await nightdesk.editor.pressSequentially("Labour gain Plymouth from the Conservatives.");
  await nightdesk.waitUntilSaved();
  await nightdesk.close();
  const file = databaseOf(profile);
  runSql(file, "PRAGMA wal_checkpoint(TRUNCATE)");
  return file;
}

interface Problem {
  readonly what: string;
  /** Puts the bad database into an empty profile. */
  readonly prepare: (profile: string) => Promise<string>;
  readonly heading: string;
  readonly sentence: (file: string) => string;
  readonly canStartAfresh: boolean;
}

const problems: readonly Problem[] = [
  {
    what: "a text file in the database's place",
    async prepare(profile) {
      writeFileSync(databaseOf(profile), "Plymouth: Labour gain from Conservatives\n".repeat(200));
      return databaseOf(profile);
    },
    heading: "This is not a Nightdesk database",
    sentence: (file) =>
      `Nothing was changed. ${file} is not a Nightdesk database. Move it away, then start Nightdesk again.`,
    canStartAfresh: true,
  },
  {
    what: "another program's database",
    async prepare(profile) {
      runSql(databaseOf(profile), "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('Night and Day')");
      return databaseOf(profile);
    },
    heading: "This is not a Nightdesk database",
    sentence: (file) =>
      `Nothing was changed. ${file} is a database of another program. Move it away, then start Nightdesk again.`,
    canStartAfresh: true,
  },
  {
    what: "a damaged database",
    async prepare(profile) {
      const file = await writeProfile(profile);
      const [{ page_count } = {}] = runSql(file, "PRAGMA page_count");
      for (let page = 2; page <= Number(page_count); page++) overwritePage(file, page);
      return file;
    },
    heading: "The database is damaged",
    sentence: (file) =>
      `Nothing was changed. The database ${file} is damaged. Keep a copy of it, then start afresh or put back a copy from the folder “backups”.`,
    canStartAfresh: true,
  },
  {
    what: "a newer Nightdesk's database",
    async prepare(profile) {
      const file = await writeProfile(profile);
      runSql(file, "PRAGMA user_version = 99");
      return file;
    },
    heading: "The database is from a newer Nightdesk",
    sentence: (file) =>
      `Nothing was changed. The database ${file} was made by a newer Nightdesk (version 99; this one knows ${migrations.length}). Update Nightdesk, then start it again.`,
    canStartAfresh: false,
  },
];

for (const { what, prepare, heading, sentence, canStartAfresh } of problems) {
  test(`${what} is named in one sentence and left as it is`, async ({ profile }) => {
    const file = await prepare(profile);
    const before = readFileSync(file);
    const nightdesk = await Nightdesk.open(profile);
    await expect(nightdesk.page.getByRole("heading", { name: heading })).toBeVisible();
    await expect(nightdesk.page.getByRole("main")).toContainText(sentence(file));
    await expect(nightdesk.button("Show the folder")).toBeVisible();
    await expect(nightdesk.button("Set this file aside and start afresh")).toHaveCount(canStartAfresh ? 1 : 0);
    await nightdesk.close();
    expect(nightdesk.errors).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
}

test("one damaged page is said in a sentence when the app meets it, and the file is not written to", async ({
  profile,
}) => {
  const file = await writeProfile(profile);
  const [{ rootpage } = {}] = runSql(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'doc_update'");
  overwritePage(file, Number(rootpage));
  const before = readFileSync(file);
  const nightdesk = await Nightdesk.open(profile);
  await nightdesk.page.getByRole("listitem").getByRole("button").first().click();
  await expect(nightdesk.message).toContainText(
    "Nothing was changed. A part of the database is damaged and cannot be read. Keep a copy of it; the folder “backups” holds earlier ones.",
  );
  await nightdesk.close();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a profile folder that cannot be written to is named in one sentence", async () => {
  const file = join(newFolder("profile"), "a-file");
  writeFileSync(file, "not a folder");
  const profile = join(file, "profile");
  const nightdesk = await Nightdesk.open(profile);
  await expect(nightdesk.page.getByRole("heading", { name: "The profile folder cannot be written to" })).toBeVisible();
  await expect(nightdesk.page.getByRole("main")).toContainText(
    `Nothing was changed. Nightdesk may not write to ${databaseOf(profile)}. Allow writing to its folder, then start Nightdesk again.`,
  );
  await nightdesk.close();
  expect(readFileSync(file, "utf8")).toBe("not a folder");
});

test("“Set this file aside and start afresh” keeps the old file under another name and starts empty", async ({
  profile,
}) => {
  const file = databaseOf(profile);
  writeFileSync(file, "somebody's notes\n".repeat(1_000));
  const before = readFileSync(file);
  const first = await Nightdesk.open(profile);
  // The next start is made below: one that the app makes by itself would outlive the test.
  const marker = join(newFolder("relaunch"), "asked");
  await first.app.evaluate(({ app }, path) => {
    app.relaunch = () => process.getBuiltinModule("node:fs").writeFileSync(path, "");
  }, marker);
  const ended = first.app.waitForEvent("close");
  await first.button("Set this file aside and start afresh").click();
  await ended;
  expect(existsSync(marker)).toBe(true);
  expect(existsSync(file)).toBe(false);
  const [aside = ""] = readdirSync(profile).filter((name) => name.startsWith("nightdesk.db."));
  expect(aside).toMatch(/^nightdesk\.db\.\d{4}-\d\d-\d\dT[\d.-]+Z\.set-aside$/);
  expect(readFileSync(join(profile, aside)).equals(before)).toBe(true);

  const second = await Nightdesk.open(profile);
  await expect(second.page.getByRole("heading", { name: "No live blogs yet" })).toBeVisible();
  await second.close();
  expect(readFileSync(join(profile, aside)).equals(before)).toBe(true);
});

test("a second start on the same profile ends by itself and brings the first window to the front", async ({
  nightdesk,
  profile,
}) => {
  await nightdesk.startBlog({ headline: "The count" });
  await nightdesk.app.evaluate(({ app, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const shown: string[] = [];
    Object.assign(app, { shown });
    window?.minimize();
    window?.hide();
    window?.on("show", () => shown.push("shown"));
    const focus = window?.focus.bind(window);
    if (window && focus) {
      window.focus = () => {
        shown.push("focused");
        focus();
      };
    }
  });
  const { executablePath, args } = launchOptions(profile);
  const second = spawn(executablePath, args, { stdio: "ignore" });
  expect(await endOf(second)).toBe(0);

  const state = () =>
    nightdesk.app.evaluate(({ app, BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      return {
        windows: windows.length,
        isVisible: windows[0]?.isVisible(),
        isMinimized: windows[0]?.isMinimized(),
        shown: Reflect.get(app, "shown") as string[],
      };
    });
  await expect.poll(state).toEqual({ windows: 1, isVisible: true, isMinimized: false, shown: ["shown", "focused"] });
  await nightdesk.editor.pressSequentially("Still here.");
  await nightdesk.waitUntilSaved();
});

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "exit");
  return code;
}

test("opening a handover file that is foreign, damaged or newer says so and adds nothing", async ({ nightdesk }) => {
  const folder = newFolder("handover");
  const good = join(folder, "good.nightdesk");
  await nightdesk.startBlog({ headline: "The count" });
  await nightdesk.answerSaveDialog(good);
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+S");
  await expect(nightdesk.message).toContainText(`Written to ${good}.`);
  await nightdesk.button("Close message").click();
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+B");
  const bytes = readFileSync(good);

  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const bad: readonly (readonly [path: string, sentence: string | RegExp])[] = [
    [write("notes.nightdesk", "Plymouth"), "“notes.nightdesk” is not a Nightdesk file. Nothing was changed."],
    [write("empty.nightdesk", ""), "“empty.nightdesk” is empty: it is not a Nightdesk file. Nothing was changed."],
    [
      write("cut.nightdesk", bytes.subarray(0, bytes.length / 2)),
      /“cut\.nightdesk” is damaged: .+\. Nothing was changed\. Ask for the file again\./,
    ],
    [join(folder, "gone.nightdesk"), /“gone\.nightdesk”/],
    [
      write("newer.nightdesk", asNewer(bytes)),
      "“newer.nightdesk” was saved by a newer Nightdesk. Nothing was changed.",
    ],
  ];
  for (const [path, sentence] of bad) {
    const before = existsSync(path) ? readFileSync(path) : undefined;
    await nightdesk.answerOpenDialog(path);
    await nightdesk.button("Open handover file").click();
    await expect(nightdesk.message).toContainText(sentence);
    await nightdesk.button("Close message").click();
    await expect(nightdesk.page.getByRole("listitem")).toHaveCount(1);
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
  }
});

/** The same file as a later version would write it. */
function asNewer(bytes: Uint8Array): Uint8Array {
  const { "manifest.json": manifest = new Uint8Array(), ...parts } = unzipSync(bytes);
  const text = JSON.stringify({ ...JSON.parse(strFromU8(manifest)), version: 99 });
  return zipSync({ "manifest.json": [strToU8(text), { level: 0 }], ...parts }, { mtime: new Date(1980, 0, 1, 12) });
}

test("a page or handover file that cannot be written is said in a sentence, and the file that was there is unchanged", async ({
  nightdesk,
}) => {
  await nightdesk.startBlog({ headline: "The count" });
  await nightdesk.editor.pressSequentially("Labour gain Plymouth.");
  const folder = newFolder("export");
  const missing = join(folder, "gone", "page.html");
  await nightdesk.answerSaveDialog(missing);
  await nightdesk.export();
  await expect(nightdesk.exportDialog.getByRole("alert")).toContainText(
    `was not written: the folder “${join(folder, "gone")}” is not there. Choose another folder, then`,
  );

  // A running program's file: nobody may write to it, not even root.
  const held = join(folder, "page.html");
  copyFileSync("/bin/sleep", held);
  chmodSync(held, 0o755);
  const before = readFileSync(held);
  const holder = spawn(held, ["600"]);
  await once(holder, "spawn");
  try {
    await nightdesk.answerSaveDialog(held);
    const refused =
      "was not written and the file that was there is unchanged: another program holds “page.html”. Close it there, then";
    await nightdesk.button("Write the page").click();
    await expect(nightdesk.exportDialog.getByRole("alert")).toContainText(refused);
    expect(readFileSync(held).equals(before)).toBe(true);
    await nightdesk.page.keyboard.press("Escape");
    await nightdesk.page.keyboard.press("ControlOrMeta+Shift+S");
    await expect(nightdesk.message).toContainText(refused);
    expect(readFileSync(held).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["page.html"]);
  } finally {
    holder.kill();
  }
});

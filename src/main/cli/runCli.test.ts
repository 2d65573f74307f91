import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unpackHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { formNames } from "@shared/export/formFacts";
import { exportHtml } from "@shared/export/html/exportHtml";
import { lastFiledRevision } from "@shared/model/entry";
import { localElections2018 } from "@shared/sample/localElections2018";
import { describe, expect, test } from "vitest";
import { runCommand as run } from "./testing/runCommand";

async function writeSample(): Promise<{ folder: string; sample: string }> {
  const folder = await temporaryFolder();
  const sample = join(folder, "sample.nightdesk");
  expect(await run("sample", "--out", sample)).toEqual({ code: 0, out: `${sample}\n`, err: "" });
  return { folder, sample };
}

describe("sample", () => {
  test("writes the whole sample as a finished blog, every filed entry with its revision at its own time", async () => {
    const { sample } = await writeSample();
    const { blog, manifest } = unpackHandover(await readFile(sample));
    expect(manifest.savedAt).toBe(localElections2018.finishedAt);
    expect(blog).toMatchObject({
      ...localElections2018.details,
      status: "finished",
      summary: localElections2018.summary,
    });
    expect(blog.finishedAt).toBe(localElections2018.finishedAt);
    expect(blog.results).toEqual(localElections2018.results);
    expect(
      blog.entries.map(({ title, authors, key, pinned, status, body }) => ({
        title,
        authors,
        key,
        pinned,
        status,
        body,
      })),
    ).toEqual(localElections2018.entries.map(({ time: _time, ...entry }) => entry));
    for (const entry of blog.entries) {
      expect(lastFiledRevision(entry)?.at).toBe(entry.eventTime.instant);
      expect(entry.writtenAt).toEqual(entry.eventTime);
    }
    expect(blog.entries[0]?.eventTime).toEqual({
      instant: "2018-05-03T21:00:00.000Z",
      timeZone: "Europe/London",
      offset: "+01:00",
    });
  });

  test("writes over an earlier sample and over nothing else", async () => {
    const { folder, sample } = await writeSample();
    expect((await run("sample", "--out", sample)).code).toBe(0);
    const work = join(folder, "notes.nightdesk");
    await writeFile(work, "somebody's work");
    const { code, err } = await run("sample", "--out", work);
    expect(code).toBe(1);
    expect(err).toContain("is there already and is not an earlier sample");
    expect(await readFile(work, "utf8")).toBe("somebody's work");
  });

  test("says in one sentence why it could not", async () => {
    const folder = await temporaryFolder();
    const { code, out, err } = await run("sample", "--out", join(folder, "gone", "sample.nightdesk"));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(
      `nightdesk: The sample was not written: the folder “${join(folder, "gone")}” is not there. Choose another folder, then write it again.\n`,
    );
  });
});

describe("info", () => {
  test("prints what is in the file as JSON", async () => {
    const { sample } = await writeSample();
    const { code, out, err } = await run("info", sample);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const entries = localElections2018.entries;
    const blocks = entries.flatMap((entry) => entry.body.blocks);
    expect(JSON.parse(out)).toEqual({
      headline: localElections2018.details.headline,
      status: "finished",
      timeZone: "Europe/London",
      savedAt: localElections2018.finishedAt,
      savedBy: localElections2018.details.byline,
      bytes: (await readFile(sample)).length,
      entries: { total: entries.length, draft: 0, review: 0, filed: entries.length, withdrawn: 0 },
      key: entries.filter(({ key }) => key).length,
      pinned: 1,
      revisions: entries.length,
      words: expect.any(Number),
      quotes: blocks.filter(({ type }) => type === "quote").length,
      tables: blocks.filter(({ type }) => type === "table").length,
      resultsTables: blocks.filter(({ type }) => type === "results").length,
      pictures: 0,
      elections: 1,
      authorities: { total: 15, declared: 15 },
      contests: { total: 1, declared: 1 },
      firstEvent: "2018-05-03T21:00:00.000Z",
      lastEvent: expect.stringMatching(/^2018-05-05T/),
    });
    expect(JSON.parse(out).words).toBeGreaterThan(1_000);
  });

  test("refuses what is no Nightdesk file", async () => {
    const path = join(await temporaryFolder(), "notes.txt");
    await writeFile(path, "Plymouth");
    expect(await run("info", path)).toEqual({
      code: 1,
      out: "",
      err: "nightdesk: “notes.txt” is not a Nightdesk file. Nothing was changed.\n",
    });
  });
});

describe("export", () => {
  test("makes the folder and writes the page, newest first or oldest first", async () => {
    const { folder, sample } = await writeSample();
    const { blog } = unpackHandover(await readFile(sample));
    const out = join(folder, "site", "2018");
    expect(await run("export", sample, "--out", out)).toEqual({
      code: 0,
      out: `${join(out, "index.html")}\n`,
      err: "",
    });
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(exportHtml(blog, { order: "newestFirst" }));
    expect((await run("export", sample, "--out", out, "--order", "oldestFirst")).code).toBe(0);
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(exportHtml(blog, { order: "oldestFirst" }));
    expect(await readdir(out)).toEqual(["index.html"]);
  });

  test("of a damaged file leaves the page that was there, and makes no folder", async () => {
    const { folder, sample } = await writeSample();
    await writeFile(join(folder, "index.html"), "the page of last night");
    await writeFile(sample, (await readFile(sample)).subarray(0, 5_000));
    for (const out of [folder, join(folder, "site")]) {
      const { code, err } = await run("export", sample, "--out", out);
      expect(code).toBe(1);
      expect(err).toMatch(/^nightdesk: “sample\.nightdesk” is damaged: .+ Ask for the file again\.\n$/);
    }
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("the page of last night");
    expect((await readdir(folder)).sort()).toEqual(["index.html", "sample.nightdesk"]);
  });

  test("into a place where no folder can be made, which answers at once", async () => {
    const { sample } = await writeSample();
    const { code, err } = await run("export", sample, "--out", "/proc/nightdesk/page");
    expect(code).toBe(1);
    expect(err).toContain("The page was not written");
  });

  test("into what is no folder", async () => {
    const { sample } = await writeSample();
    const { code, err } = await run("export", sample, "--out", sample);
    expect(code).toBe(1);
    expect(err).toBe(
      `nightdesk: The page was not written: the folder “${sample}” cannot be made. Choose another folder, then export again.\n`,
    );
  });
});

const formList = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(formNames);

describe("what was typed", () => {
  test.each([
    [[], "say what to do"],
    [["publish"], "there is no command “publish”"],
    [["constructor"], "there is no command “constructor”"],
    [["sample"], "--out FILE.nightdesk is missing"],
    [["sample", "--out"], "Option --out <value> argument missing"],
    [["sample", "more", "--out", "x"], "“more” is one word too many"],
    [["export", "x"], "--out FOLDER is missing"],
    [["export", "--out", "x"], "name the file to read"],
    [["export", "x", "--out", "y", "--order", "sideways"], "--order is newestFirst or oldestFirst, not “sideways”"],
    [["export", "x", "--out", "y", "--pictures", "apart"], "--pictures is inside or beside, not “apart”"],
    [["export", "x", "--out", "y", "--form", "toString"], `--form is ${formList}, not “toString”`],
    [["info"], "name the file to read"],
    [["info", "x", "--json"], "Unknown option --json"],
  ])("%j makes no sense", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^nightdesk: /);
    expect(err.split("\n")[0]).toBe(`nightdesk: ${message}`);
    expect(err).toContain("export FILE.nightdesk --out FOLDER");
  });

  test.each([["help"], ["--help"], ["export", "--help"]])("%s gets the usage on stdout", async (...args) => {
    const { code, out, err } = await run(...args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("info FILE.nightdesk");
  });
});

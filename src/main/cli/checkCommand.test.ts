import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { blogTextOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { reopenBlog } from "@shared/doc/changeBlog";
import { createEntry, setEventTime } from "@shared/doc/changeEntry";
import { readBlog } from "@shared/doc/readBlog";
import { addWaiver } from "@shared/doc/waivers";
import { checkBlog } from "@shared/export/check/checkBlog";
import { waiverKey } from "@shared/export/check/waiverKey";
import { createProfileId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import { localElections2018 } from "@shared/sample/localElections2018";
import { expect, test } from "vitest";
import type { Doc } from "yjs";
import { buildSampleDoc } from "./buildSampleDoc";
import { runCommand as run } from "./testing/runCommand";

async function check(doc: Doc, ...options: string[]): Promise<{ code: number; out: string; err: string }> {
  const file = join(await temporaryFolder(), "blog.nightdesk");
  await writeFile(file, packHandover(doc, { savedAt: "2018-05-05T00:00:00.000Z", savedBy: "" }, new Map()));
  return run("check", file, ...options);
}

/** The sample while it was live, with one draft in it. */
function liveWithDraft(): Doc {
  const doc = buildSampleDoc(localElections2018);
  reopenBlog(doc);
  const now = Date.parse("2018-05-04T01:14:00.000Z");
  const id = createEntry(doc, createProfileId(), [], now);
  setEventTime(doc, id, momentAt(now, "Europe/London"));
  titleOf(entryOf(doc, id)).insert(0, "Half a thought");
  return doc;
}

const draft =
  "The entry of 4 May, 02:14, “Half a thought” is still a draft: nothing of it is printed. File or discard it.";

test("a warning is told and passes; in a blog that is to be over it is an error and does not", async () => {
  const doc = liveWithDraft();
  expect(await check(doc)).toEqual({ code: 0, out: `WARN entryNotFiled: ${draft}\n`, err: "" });
  const { code, out } = await check(doc, "--finishing");
  expect(code).toBe(1);
  expect(out.split("\n")[0]).toBe(`ERROR entryNotFiled: ${draft}`);
});

test("an error fails, and JSON says the same", async () => {
  const doc = liveWithDraft();
  const headline = blogTextOf(doc, "headline");
  headline.delete(0, headline.length);
  const { code, out } = await check(doc, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      rule: "emptyHeadline",
      level: "ERROR",
      place: { kind: "headline" },
      sentence: "The blog has no headline. Write one in its details.",
      waiver: null,
    },
    {
      rule: "entryNotFiled",
      level: "WARN",
      place: { kind: "entry", id: expect.any(String) },
      sentence: draft,
      waiver: null,
    },
  ]);
});

test("what was waived is told with who answers for it", async () => {
  const doc = liveWithDraft();
  const at = "2018-05-05T07:00:00.000Z";
  const [finding] = checkBlog(readBlog(doc), { now: Date.parse(at) });
  if (!finding) throw new Error("the draft is not found");
  addWaiver(doc, waiverKey(finding), "Kept for\nthe morning", {
    by: "Ada Clarke",
    profileId: createProfileId(),
    now: Date.parse(at),
  });
  expect(await check(doc)).toEqual({
    code: 0,
    out: `WAIVED entryNotFiled: ${draft} (Kept for the morning; Ada Clarke; ${at})\n`,
    err: "",
  });
});

test("a blog with nothing to say of says so", async () => {
  const doc = buildSampleDoc(localElections2018);
  reopenBlog(doc);
  expect(await check(doc)).toEqual({ code: 0, out: "Nothing stands in the way.\n", err: "" });
  expect(await check(doc, "--json")).toEqual({ code: 0, out: "[]\n", err: "" });
});

test("a theme is checked with the blog, by the name of its folder", async () => {
  const theme = await temporaryFolder();
  await writeFile(join(theme, "theme.json"), JSON.stringify({ title: "Ours" }));
  await writeFile(join(theme, "tokens.css"), ":root {\n  --accent: crimson;\n}\n");
  const doc = buildSampleDoc(localElections2018);
  reopenBlog(doc);
  const { code, out } = await check(doc, "--theme", theme);
  expect(code).toBe(1);
  expect(out).toMatch(/^ERROR themeProblem: In the theme: tokens\.css, line 2: .*crimson/);
  expect((await check(doc, "--theme", "daily")).code).toBe(0);
});

test.each([
  [["check"], "name the file to read"],
  [["check", "a", "b"], "“b” is one word too many"],
  [["check", "a", "--theme", "gothic"], "--theme is daily, plain or a folder, not “gothic”"],
  [["check", "a", "--finished"], "Unknown option --finished"],
])("%j makes no sense", async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err.split("\n")[0]).toBe(`nightdesk: ${message}`);
});

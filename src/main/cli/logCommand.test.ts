import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { actOnEntry, approveEntry } from "@shared/doc/actOnEntry";
import { createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { setTwoPairsOfEyes } from "@shared/doc/rulesOfBlog";
import { createBlogId, createProfileId } from "@shared/model/ids";
import { expect, test } from "vitest";
import { runCommand as run } from "./testing/runCommand";

async function file(): Promise<string> {
  const details = { headline: "Plymouth counts", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  const now = Date.parse("2018-05-04T01:14:00.000Z");
  const ada = { by: "Ada", profileId: createProfileId(), now };
  const id = createEntry(doc, ada.profileId, ["Ada"], now);
  titleOf(entryOf(doc, id)).insert(0, "Polls close");
  actOnEntry(doc, id, "submit", { ...ada, now: now + 1_000 });
  approveEntry(doc, id, { by: "Ben", profileId: createProfileId(), now: now + 2_000 });
  setTwoPairsOfEyes(doc, true, { ...ada, now: now + 3_000 });
  const path = join(await temporaryFolder(), "blog.nightdesk");
  await writeFile(path, packHandover(doc, { savedAt: "2018-05-05T00:00:00.000Z", savedBy: "" }, new Map()));
  return path;
}

test("the log is told in lines, oldest first, in the time of the blog", async () => {
  expect(await run("log", await file())).toEqual({
    code: 0,
    out: [
      "2018-05-03T21:00:00+01:00 The blog was started: Plymouth counts",
      "2018-05-04T02:14:00+01:00 Ada began “Polls close”",
      "2018-05-04T02:14:01+01:00 Ada sent for review “Polls close”",
      "2018-05-04T02:14:02+01:00 Ben filed “Polls close” (revision 1)",
      "2018-05-04T02:14:02+01:00 Ben approved “Polls close” (revision 1)",
      "2018-05-04T02:14:03+01:00 Ada turned two pairs of eyes on",
      "",
    ].join("\n"),
    err: "",
  });
});

test("JSON and CSV say the same", async () => {
  const path = await file();
  const { out } = await run("log", path, "--json");
  const lines: unknown = JSON.parse(out);
  expect(lines).toHaveLength(6);
  expect(lines).toMatchObject([{}, {}, {}, {}, { kind: "approve", by: "Ben", at: "2018-05-04T01:14:02.000Z" }, {}]);
  const csv = await run("log", path, "--csv");
  expect(csv.out.trimEnd().split("\r\n").slice(-2)).toEqual([
    "2018-05-04T02:14:02+01:00,2018-05-04T01:14:02.000Z,Ben,approved,Polls close,revision 1",
    "2018-05-04T02:14:03+01:00,2018-05-04T01:14:03.000Z,Ada,turned two pairs of eyes on,,",
  ]);
});

test.each([
  [["log"], 2, "name the file to read"],
  [["log", "a", "--json", "--csv"], 2, "choose --json or --csv"],
  [["log", "/nowhere/a.nightdesk"], 1, /There is no file|no such|not there/i],
] as const)("%j says what is wrong", async (args, code, message) => {
  const ran = await run(...args);
  expect(ran.code).toBe(code);
  const [line = ""] = ran.err.split("\n");
  if (typeof message === "string") expect(line).toBe(`nightdesk: ${message}`);
  else expect(line).toMatch(message);
});

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { setTwoPairsOfEyes } from "@shared/doc/rulesOfBlog";
import { createProfileId } from "@shared/model/ids";
import { localElections2018 } from "@shared/sample/localElections2018";
import { expect, test } from "vitest";
import { buildSampleDoc } from "./buildSampleDoc";
import { runCli } from "./runCli";
import { runCommand } from "./testing/runCommand";

test("a blank that nobody has filled in keeps the page from being written, and is named with its entry", async () => {
  const [first, ...entries] = localElections2018.entries;
  if (!first) throw new Error("the sample is empty");
  const doc = buildSampleDoc({
    ...localElections2018,
    entries: [{ ...first, title: "Labour hold Nonsuch by {{majority}}" }, ...entries],
  });
  const folder = await temporaryFolder();
  const file = join(folder, "night.nightdesk");
  await writeFile(file, packHandover(doc, { savedAt: "2018-05-05T09:00:00.000Z", savedBy: "" }, new Map()));
  const said = { out: "", err: "" };
  const code = await runCli(["export", file, "--out", join(folder, "site")], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  expect({ code, ...said }).toEqual({
    code: 1,
    out: "",
    err: "nightdesk: The page was not written: the entry of 3 May, 22:00, “Labour hold Nonsuch by {{majority}}” still holds the blank {{majority}}. Fill it in, then export again.",
  });
  expect(await readdir(folder)).toEqual(["night.nightdesk"]);
});

test("a theme by its name or its folder; a broken one is named line by line and nothing is written", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "night.nightdesk");
  const saved = { savedAt: "2018-05-05T09:00:00.000Z", savedBy: "" };
  await writeFile(file, packHandover(buildSampleDoc(localElections2018), saved, new Map()));
  const out = join(folder, "site");
  const exportWith = async (theme: string) => {
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const code = await runCli(["export", file, "--out", out, "--theme", theme], { out: say, err: say });
    return { code, said: said.join("\n") };
  };
  const own = join(folder, "own");
  await mkdir(own);
  await writeFile(join(own, "theme.json"), '{\n  "title": "Own",\n  "hours": "noon"\n}\n');
  await writeFile(join(own, "footer.html"), "<p>Paper</p>\n<script>alert(1)</script>\n");

  const broken = await exportWith(own);
  expect(broken.code).toBe(1);
  expect(broken.said.split("\n").slice(1)).toEqual([
    "theme.json, line 3: hours: write 24h or 12h.",
    expect.stringMatching(/^footer\.html, line 2: <script> is not allowed: .+\.$/),
  ]);
  expect(await exportWith("nowhere")).toMatchObject({
    code: 2,
    said: expect.stringContaining("--theme is daily, plain or a folder, not “nowhere”"),
  });
  expect((await readdir(folder)).toSorted()).toEqual(["night.nightdesk", "own"]);

  await writeFile(join(own, "theme.json"), '{ "title": "Own", "hours": "12h" }');
  await writeFile(join(own, "footer.html"), "<p>Paper</p>\n");
  expect((await exportWith(own)).code).toBe(0);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain("<p>Paper</p>");
  expect((await exportWith("daily")).code).toBe(0);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain("The Daily Nonsuch");
});

test("a blog that asks for two pairs of eyes is not written while one person has seen what is on the page", async () => {
  const doc = buildSampleDoc(localElections2018);
  setTwoPairsOfEyes(doc, true, { by: "", profileId: createProfileId(), now: Date.parse("2018-05-05T09:00:00.000Z") });
  const folder = await temporaryFolder();
  const file = join(folder, "night.nightdesk");
  await writeFile(file, packHandover(doc, { savedAt: "2018-05-05T09:00:00.000Z", savedBy: "" }, new Map()));
  const { code, err } = await runCommand("export", file, "--out", join(folder, "site"));
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(
      /^nightdesk: The page was not written: this blog asks for two pairs of eyes, and \d+ entries on the page have had one\./,
    ),
  ]);
  expect(await readdir(folder)).toEqual(["night.nightdesk"]);
});

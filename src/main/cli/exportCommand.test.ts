import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { localElections2018 } from "@shared/sample/localElections2018";
import { expect, test } from "vitest";
import { buildSampleDoc } from "./buildSampleDoc";
import { runCli } from "./runCli";

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

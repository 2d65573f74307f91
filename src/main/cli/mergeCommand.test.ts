import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packHandover, unpackHandover } from "@files/handoverFile";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import { createProfileId, type EntryId } from "@shared/model/ids";
import { localElections2018 } from "@shared/sample/localElections2018";
import { expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { buildSampleDoc } from "./buildSampleDoc";
import { runCommand as run } from "./testing/runCommand";

const savedAt = "2018-05-05T09:00:00.000Z";

/** The sample as it was handed over, and as two laptops changed it apart. */
async function twoFiles() {
  const doc = buildSampleDoc(localElections2018);
  const other = new Doc();
  applyUpdate(other, encodeStateAsUpdate(doc));
  const [id = "" as EntryId] = [...doc.getMap("entries").keys()] as EntryId[];
  changeText(titleOf(entryOf(doc, id)), "Polls have closed");
  changeText(titleOf(entryOf(other, id)), "Polls close across England");
  const added = createEntry(other, createProfileId(), ["Ben Okoro"], Date.parse(savedAt));
  changeText(titleOf(entryOf(other, added)), "One more result");
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, `${name}.nightdesk`);
  await writeFile(path("a"), packHandover(doc, { savedAt, savedBy: "Ada Clarke" }, new Map()));
  await writeFile(path("b"), packHandover(other, { savedAt, savedBy: "Ben Okoro" }, new Map()));
  return { folder, path, id };
}

test("two files of one blog are merged into a third, and what came is told", async () => {
  const { path, id } = await twoFiles();
  const told = "1 new entry, 1 changed. 1 entry was changed on both laptops. Both versions wait in review.";
  expect(await run("merge", path("a"), path("b"), "--out", path("c"))).toEqual({
    code: 0,
    out: `${told} Written to ${path("c")}.\n`,
    err: "",
  });
  const { blog } = unpackHandover(await readFile(path("c")));
  const entry = blog.entries.find((each) => each.id === id);
  expect(entry?.status).toBe("review");
  expect(entry?.conflicts[0]?.versions.map(({ by, content }) => [by, content.title]).sort()).toEqual([
    ["Ada Clarke", "Polls have closed"],
    ["Ben Okoro", "Polls close across England"],
  ]);
  // The other way round it is the same blog, and a merge with what is in it already brings nothing.
  await run("merge", path("b"), path("a"), "--out", path("d"));
  expect(unpackHandover(await readFile(path("d"))).blog).toEqual(blog);
  expect((await run("merge", path("c"), path("b"), "--out", path("e"))).out).toContain("was here already");
});

test("two blogs, a file that is none, and too few words are refused in a sentence, and nothing is written", async () => {
  const { folder, path } = await twoFiles();
  const other = buildSampleDoc(localElections2018);
  await writeFile(path("x"), packHandover(other, { savedAt, savedBy: "" }, new Map()));
  await writeFile(path("y"), "Plymouth");
  const before = await readdir(folder);
  expect(await run("merge", path("a"), path("x"), "--out", path("c"))).toEqual({
    code: 1,
    out: "",
    err: "nightdesk: “a.nightdesk” and “x.nightdesk” hold two different blogs. Nothing was written.\n",
  });
  const foreign = await run("merge", path("a"), path("y"), "--out", path("c"));
  expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining("“y.nightdesk” is not a Nightdesk file")]);
  for (const args of [[path("a")], [path("a"), path("b")], [path("a"), path("b"), path("x"), "--out", path("c")]]) {
    expect((await run("merge", ...args)).code).toBe(2);
  }
  expect(await readdir(folder)).toEqual(before);
});

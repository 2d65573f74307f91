import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./testing/temporaryFolder";
import { writeExport } from "./writeExport";

const words = { what: "The page", retry: "export again" };
const page = { path: "index.html", content: "new page" };
const box = { path: "pictures/aa.jpg", content: Uint8Array.of(1) };
const hall = { path: "pictures/bb.jpg", content: Uint8Array.of(2) };

test("the first file takes the name that was chosen, the others lie beside it", async () => {
  const folder = await temporaryFolder();
  await writeExport(join(folder, "Night.html"), [page, box, hall], words);
  expect(await readFile(join(folder, "Night.html"), "utf8")).toBe("new page");
  expect([...(await readFile(join(folder, "pictures", "bb.jpg")))]).toEqual([2]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    "Night.html",
    "pictures",
    join("pictures", "aa.jpg"),
    join("pictures", "bb.jpg"),
  ]);
});

test("a picture that cannot be written keeps the page of last night, and what came before it is taken away", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "index.html"), "the page of last night");
  await mkdir(join(folder, "pictures", "bb.jpg"), { recursive: true });
  await expect(writeExport(join(folder, "index.html"), [page, box, hall], words)).rejects.toThrow(
    /^The page was not written: .+, then export again\.$/,
  );
  expect(await readFile(join(folder, "index.html"), "utf8")).toBe("the page of last night");
  expect(await readdir(join(folder, "pictures"))).toEqual(["bb.jpg"]);
});

test("a page that cannot be written leaves no folder and no picture, but one that was there stays", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "taken.html"));
  await expect(writeExport(join(folder, "taken.html"), [page, box], words)).rejects.toThrow("The page was not written");
  expect(await readdir(folder)).toEqual(["taken.html"]);

  await mkdir(join(folder, "pictures"));
  await writeFile(join(folder, "pictures", "aa.jpg"), "kept");
  await expect(writeExport(join(folder, "taken.html"), [page, box, hall], words)).rejects.toThrow();
  expect(await readdir(join(folder, "pictures"))).toEqual(["aa.jpg"]);
});

test("a file where the folder should be is named", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "pictures"), "notes");
  await expect(writeExport(join(folder, "index.html"), [page, box], words)).rejects.toThrow(
    /^The page was not written: .+, then export again\.$/,
  );
  expect(await readdir(folder)).toEqual(["pictures"]);
});

test.each(["../up.jpg", "/etc/up.jpg", "pictures/..", "pictures\\up.jpg", "", "a//b"])(
  "%j leads nowhere outside the folder",
  async (path) => {
    const folder = await temporaryFolder();
    await expect(writeExport(join(folder, "index.html"), [page, { path, content: "" }], words)).rejects.toThrow(
      "no path of an export",
    );
    expect(await readdir(folder)).toEqual([]);
  },
);

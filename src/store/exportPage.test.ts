import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { usualExport } from "@shared/export/formFacts";
import { storeFileMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { createProfileId } from "@shared/model/ids";
import { expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { createStoreFileHandlers } from "./storeHandlers";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { addEntry, countNight, newBlog, setWords, updatesFrom } from "./testing/writtenBlog";

test("a page with a blank that nobody has filled in is refused in a sentence, and written once it is filled", async () => {
  const db = temporaryDatabase();
  const blogs = openTestBlogs(db);
  const handlers = createStoreFileHandlers(db, blogs);
  const { id: blogId, doc } = newBlog();
  const entry = addEntry(doc, { title: "Nonsuch", words: "Held by {{majority}} votes" });
  const file = (now: number) =>
    actOnEntry(doc, entry, "file", { by: "Ada Lovelace", profileId: createProfileId(), now });
  file(countNight);
  blogs.add(blogId, encodeStateAsUpdate(doc));
  const path = join(await temporaryFolder(), "index.html");
  const exportPage = () => answer(storeFileMethods, handlers, "exportBlog", { blogId, path, ...usualExport });

  expect(await exportPage()).toEqual({
    ok: false,
    error: {
      code: "invalid",
      message:
        "The page was not written: the entry of 4 May, 01:14, “Nonsuch” still holds the blank {{majority}}. Fill it in, then export again.",
    },
  });
  expect(existsSync(path)).toBe(false);

  const updates = updatesFrom(doc, () => {
    setWords(doc, entry, "Held by 52 votes");
    file(countNight + 60_000);
  });
  for (const update of updates) blogs.append(blogId, update);
  expect(await exportPage()).toEqual({ ok: true, value: path });
  expect(await readFile(path, "utf8")).toContain("Held by 52 votes");
});

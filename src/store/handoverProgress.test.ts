import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "@shared/doc/blogDoc";
import type { HandoverProgress } from "@shared/ipc/progress";
import { expect, test } from "vitest";
import { createStoreFileHandlers } from "./storeHandlers";
import { openTestBlogs } from "./testing/openTestBlogs";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";
import { addEntry, newBlog, updatesFrom } from "./testing/writtenBlog";

function laptop() {
  const db = temporaryDatabase();
  const blogs = openTestBlogs(db);
  const told: (HandoverProgress["step"] | null)[] = [];
  const tell = (progress: HandoverProgress | null) => {
    const step = progress?.step ?? null;
    if (told.at(-1) !== step) told.push(step);
  };
  const files = createStoreFileHandlers(db, blogs, tell);
  return {
    blogs,
    told,
    write: (args: { blogId: string; path: string }) => files.writeHandover(args as never) as Promise<string>,
    open: (path: string) => files.importHandover({ path } as never) as Promise<unknown>,
  };
}

test("every step of handing over, opening and merging is told as it begins, and the end also when it is refused", async () => {
  const path = join(temporaryFolder(), "count.nightdesk");
  const { id: blogId, update } = newBlog();
  const [here, there] = [laptop(), laptop()];
  here.blogs.add(blogId, update);
  await here.write({ blogId, path });
  expect(here.told).toEqual(["packing", "writing", null]);

  await there.open(path);
  await there.open(path);
  expect(there.told).toEqual(["reading", "checking", "saving", null, "reading", "checking", "merging", null]);

  writeFileSync(path, "Plymouth");
  await expect(there.open(path)).rejects.toThrow("is not a Nightdesk file");
  expect(there.told.slice(-2)).toEqual(["reading", null]);
});

test("what is typed while a file is read is saved between two of its steps", async () => {
  const path = join(temporaryFolder(), "count.nightdesk");
  const { id: blogId, doc, update } = newBlog();
  const { blogs, told, write, open } = laptop();
  blogs.add(blogId, update);
  await write({ blogId, path });
  const before = told.length;
  const opening = open(path);
  const toldByThen = await new Promise((resolve) => {
    setImmediate(() => {
      for (const typed of updatesFrom(doc, () => addEntry(doc))) blogs.append(blogId, typed);
      resolve(told.slice(before));
    });
  });
  expect(toldByThen).not.toContain(null);
  await opening;
  expect(entriesOf(blogs.document(blogId)).size).toBe(1);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "@shared/doc/blogDoc";
import { storeFileMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { createEntryId } from "@shared/model/ids";
import { expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { createStoreFileHandlers } from "./storeHandlers";
import { answerOf, askStore } from "./testing/askStore";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";
import { addEntry, newBlog } from "./testing/writtenBlog";

test("the log of a blog is written with everything of it that can be read", async () => {
  const db = temporaryDatabase();
  const { ask, blogs } = askStore(db);
  const { id: blogId, doc } = newBlog();
  addEntry(doc, { title: "Labour gain" });
  entriesOf(doc).set(createEntryId(), "not an entry" as never);
  await answerOf(ask("createBlog", { blogId, update: encodeStateAsUpdate(doc) }));
  const path = join(temporaryFolder(), "log.csv");
  const handlers = createStoreFileHandlers(db, blogs);
  expect(await answerOf(answer(storeFileMethods, handlers, "exportLog", { blogId, path }))).toBe(path);
  expect(readFileSync(path, "utf8").split("\r\n").slice(1)).toEqual([
    "2018-05-04T01:14:00+01:00,2018-05-04T00:14:00.000Z,,started the blog,The count,",
    "2018-05-04T01:14:00+01:00,2018-05-04T00:14:00.000Z,,began,Labour gain,",
    "",
  ]);
});

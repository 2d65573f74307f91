import { createBlogId, createEntryId } from "@shared/model/ids";
import { expect, test } from "vitest";
import { answerOf, askStore, codeOf } from "../testing/askStore";
import { temporaryDatabase } from "../testing/temporaryFolder";
import { newBlog } from "../testing/writtenBlog";

test("what was last seen of an entry is kept, by the blog it is in, and the later in place of the earlier", async () => {
  const { ask } = askStore(temporaryDatabase());
  const [blog, other] = [newBlog("The count"), newBlog("Another")];
  for (const { id, update } of [blog, other]) await answerOf(ask("createBlog", { blogId: id, update }));
  const entryId = createEntryId();
  const seen = (blogId = blog.id) => answerOf(ask("getSeen", { blogId, entryId }));
  expect(await seen()).toBeUndefined();
  await answerOf(ask("keepSeen", { blogId: blog.id, entryId, content: '{"title":"Labour gain Plymoth"}' }));
  await answerOf(ask("keepSeen", { blogId: blog.id, entryId, content: '{"title":"Labour gain Plymouth"}' }));
  expect(await seen()).toBe('{"title":"Labour gain Plymouth"}');
  expect(await seen(other.id)).toBeUndefined();
});

test("what is no JSON, or of no blog that is here, is refused", async () => {
  const { ask } = askStore(temporaryDatabase());
  const { id: blogId, update } = newBlog();
  await answerOf(ask("createBlog", { blogId, update }));
  const entryId = createEntryId();
  expect(await codeOf(ask("keepSeen", { blogId, entryId, content: "{" }))).toBe("invalid");
  expect(await codeOf(ask("keepSeen", { blogId, entryId, content: "1".repeat(4_000_001) }))).toBe("invalid");
  expect(await codeOf(ask("keepSeen", { blogId: createBlogId(), entryId, content: "{}" }))).toBe("notFound");
  expect(await answerOf(ask("getSeen", { blogId, entryId }))).toBeUndefined();
});

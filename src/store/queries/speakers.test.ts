import { addSpeaker, removeSpeaker } from "@shared/doc/changeSpeakers";
import { readSpeakers } from "@shared/doc/readSpeakers";
import { expect, test } from "vitest";
import { answerOf, askStore } from "../testing/askStore";
import { temporaryDatabase } from "../testing/temporaryFolder";
import { newBlog, updatesFrom } from "../testing/writtenBlog";
import { clearDerived } from "./entries";

const ann = { name: "Ann Lee", role: "candidate", party: "Labour", aliases: ["AL"] };

test("the directory is the union over all blogs, the last changed has the say, and a blog in the bin has none", async () => {
  const { ask, blogs } = askStore(temporaryDatabase());
  const list = () => answerOf<readonly object[]>(ask("listSpeakers"));
  const [first, second] = [newBlog("First"), newBlog("Second")];
  blogs.add(first.id, first.update);
  blogs.add(second.id, second.update);
  expect(await list()).toEqual([]);
  const say = (blog: typeof first, change: () => unknown) => {
    for (const update of updatesFrom(blog.doc, change)) blogs.append(blog.id, update);
    blogs.derive(blog.id);
  };
  say(first, () => addSpeaker(first.doc, ann));
  say(second, () => addSpeaker(second.doc, { ...ann, name: "Bob Day", aliases: [] }));
  say(second, () => addSpeaker(second.doc, { name: "ANN LEE", role: "councillor", party: "", aliases: ["Annie"] }));
  const bob = { ...ann, name: "Bob Day", aliases: [] };
  expect(await list()).toMatchObject([{ role: "councillor", party: "Labour" }, bob]);

  await ask("moveBlog", { blogId: second.id, shelf: "binned" });
  expect(await list()).toEqual([ann]);
  await ask("moveBlog", { blogId: second.id, shelf: "archived" });
  expect(await list()).toHaveLength(2);
});

test("who is taken off a blog's directory leaves the laptop's, and a rebuild gives the same", async () => {
  const db = temporaryDatabase();
  const { ask, blogs } = askStore(db);
  const { id, doc, update } = newBlog();
  blogs.add(id, update);
  const write = (change: () => unknown) => {
    for (const one of updatesFrom(doc, change)) blogs.append(id, one);
    blogs.derive(id);
  };
  write(() => addSpeaker(doc, ann));
  write(() => addSpeaker(doc, { ...ann, name: "Bob Day" }));
  write(() => {
    for (const { id: speaker, name } of readSpeakers(doc)) if (name === "Bob Day") removeSpeaker(doc, speaker);
  });
  const derived = await answerOf(ask("listSpeakers"));
  expect(derived).toEqual([ann]);
  clearDerived(db, id);
  expect(db.prepare("SELECT count(*) FROM speaker").pluck().get()).toBe(0);
  expect(await answerOf(askStore(db).ask("listSpeakers"))).toEqual(derived);
});

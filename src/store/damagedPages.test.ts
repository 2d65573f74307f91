import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { NightdeskError, type Result } from "@shared/ipc/result";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Connection, openDatabase } from "./connection";
import { answerOf, askStore } from "./testing/askStore";
import { overwritePage } from "./testing/overwritePage";
import { temporaryDatabase, temporaryFolder } from "./testing/temporaryFolder";
import { addEntry, newBlog, updatesFrom } from "./testing/writtenBlog";

function openOrRefuse(file: string): Connection | string {
  try {
    const connection = openDatabase(file);
    onTestFinished(() => void connection.close());
    return connection;
  } catch (error) {
    if (error instanceof NightdeskError) return error.code;
    throw error;
  }
}

test("any page but the first may be overwritten: a blog comes back whole or is called damaged, and none is wrong", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const db = temporaryDatabase();
  const { ask, blogs } = askStore(db);
  const written = [newBlog("One"), newBlog("Two")];
  for (const { id: blogId, doc, update } of written) {
    await answerOf(ask("createBlog", { blogId, update }));
    const changes = updatesFrom(doc, () => {
      for (let ward = 0; ward < 12; ward++) addEntry(doc, { title: `Ward ${ward}`, words: "Labour gain. ".repeat(60) });
    });
    for (const change of changes) await answerOf(ask("appendUpdate", { blogId, update: change }));
    blogs.derive(blogId);
  }
  const states = await Promise.all(written.map(({ id: blogId }) => answerOf(ask("loadBlog", { blogId }))));
  db.pragma("wal_checkpoint(TRUNCATE)");
  const folder = temporaryFolder();
  const seen = { whole: 0, damaged: 0, refused: 0 };
  for (let page = 2; page <= Number(db.pragma("page_count", { simple: true })); page++) {
    const file = join(folder, `${page}.db`);
    copyFileSync(db.name, file);
    overwritePage(file, page);
    const opened = openOrRefuse(file);
    if (typeof opened === "string") {
      expect(opened).toBe("damaged");
      seen.refused++;
      continue;
    }
    const { ask } = askStore(opened);
    const [results, others] = [await askAll(ask, "loadBlog"), await askAll(ask, "listEntries")];
    for (const result of [...results, ...others, await ask("listBlogs")]) {
      if (!result.ok) expect(["damaged", "notFound"]).toContain(result.error.code);
    }
    results.forEach((result, index) => {
      if (result.ok) expect(result.value).toEqual(states[index]);
      seen[result.ok ? "whole" : "damaged"]++;
    });
  }
  expect(seen.whole).toBeGreaterThan(seen.damaged);
  expect(seen.damaged).toBeGreaterThan(0);
  errors.mockRestore();

  function askAll(
    ask: ReturnType<typeof askStore>["ask"],
    method: "loadBlog" | "listEntries",
  ): Promise<Result<unknown>[]> {
    return Promise.all(written.map(({ id: blogId }) => ask(method, { blogId })));
  }
});

import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@files/testing/temporaryFolder";
import { usualExport } from "@shared/export/formFacts";
import { type AnswerOf, storeFileMethods, type storeMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { expect, test } from "vitest";
import { createStoreFileHandlers } from "./storeHandlers";
import { answerOf, askStore, codeOf } from "./testing/askStore";
import { temporaryDatabase } from "./testing/temporaryFolder";
import { newBlog } from "./testing/writtenBlog";

type Listing = AnswerOf<(typeof storeMethods)["listThemes"]>;

test("the themes of a laptop are listed with what is wrong with them, and one is chosen for every later page", async () => {
  const db = temporaryDatabase();
  const { ask, blogs } = askStore(db);
  const own = join(dirname(db.name), "themes", "courier");
  await mkdir(own, { recursive: true });
  await writeFile(join(own, "theme.json"), '{ "title": "Courier" }');

  const listed = await answerOf<Listing>(ask("listThemes"));
  expect(listed.chosen).toBe("plain");
  expect(listed.themes.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ["courier", true],
    ["daily", false],
    ["plain", false],
  ]);

  expect(await codeOf(ask("chooseTheme", { name: "nowhere" }))).toBe("notFound");
  expect(await codeOf(ask("chooseTheme", { name: "../../secret" }))).toBe("notFound");
  expect(await codeOf(ask("chooseTheme", { name: "courier" }))).toBe("ok");
  expect((await answerOf<Listing>(ask("listThemes"))).chosen).toBe("courier");
  expect(await answerOf<{ title: string }>(ask("getTheme"))).toMatchObject({ title: "Courier" });

  const { id: blogId, update } = newBlog();
  blogs.add(blogId, update);
  const path = join(await temporaryFolder(), "index.html");
  const handlers = createStoreFileHandlers(db, blogs);
  const write = () => answer(storeFileMethods, handlers, "exportBlog", { blogId, path, ...usualExport });

  await writeFile(join(own, "tokens.css"), ":root {\n  --ink: red;\n}\n");
  expect(await write()).toMatchObject({
    ok: false,
    error: {
      code: "invalid",
      message: expect.stringContaining("\ntokens.css, line 2: --ink: “red” cannot stand here"),
    },
  });
  expect(existsSync(path)).toBe(false);
  const broken = (await answerOf<Listing>(ask("listThemes"))).themes.find(({ name }) => name === "courier");
  expect(broken?.problems).toMatchObject([{ file: "tokens.css", line: 2 }]);
  expect(await codeOf(ask("getTheme"))).toBe("invalid");

  await writeFile(join(own, "tokens.css"), ":root {\n  --ink: #102030;\n}\n");
  expect(await write()).toEqual({ ok: true, value: path });
  expect(await readFile(path, "utf8")).toContain("--ink: #102030;");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { storeFileMethods } from "@shared/ipc/contract";
import { answer } from "@shared/ipc/wire";
import { createSnippetId, createTemplateId } from "@shared/model/ids";
import type { Library } from "@shared/templates/library";
import { readLibraryFile } from "@shared/templates/libraryFile";
import { expect, test, vi } from "vitest";
import type { Connection } from "../connection";
import { createStoreFileHandlers } from "../storeHandlers";
import { answerOf, askStore, codeOf } from "../testing/askStore";
import { openTestBlogs } from "../testing/openTestBlogs";
import { temporaryDatabase, temporaryFolder } from "../testing/temporaryFolder";
import { paragraph } from "../testing/writtenBlog";

/** A database whose starting templates have been deleted. */
function emptyDatabase(): Connection {
  const db = temporaryDatabase();
  db.exec("DELETE FROM template");
  return db;
}

const gain = { id: createTemplateId(), name: "Gain", title: "{{winner}} wins", body: paragraph("By {{majority}}.") };
const snippet = { id: createSnippetId(), shortForm: "lab gain", words: "Labour GAIN" };

test("templates and snippets come back as they went in, by name, and one with the same id takes its place", async () => {
  const { ask } = askStore(emptyDatabase());
  const library = () => answerOf<Library>(ask("getLibrary"));
  expect(await library()).toEqual({ templates: [], snippets: [] });
  const ad = { ...gain, id: createTemplateId(), name: "ad-lib" };
  await answerOf(ask("saveToLibrary", { templates: [gain, ad], snippets: [snippet] }));
  expect(await library()).toEqual({ templates: [ad, gain], snippets: [snippet] });
  const renamed = { ...gain, name: "A gain" };
  await answerOf(ask("saveToLibrary", { templates: [renamed], snippets: [] }));
  expect(await library()).toEqual({ templates: [renamed, ad], snippets: [snippet] });
  for (const id of [ad.id, snippet.id]) await answerOf(ask("removeFromLibrary", { id }));
  expect(await library()).toEqual({ templates: [renamed], snippets: [] });
});

test("two of one name, and a short form that hides another, are refused, and nothing of what came with them is kept", async () => {
  const { ask } = askStore(emptyDatabase());
  await answerOf(ask("saveToLibrary", { templates: [gain], snippets: [snippet] }));
  const before = await answerOf(ask("getLibrary"));
  const twin = { ...gain, id: createTemplateId(), name: " gain" };
  const other = { ...gain, id: createTemplateId(), name: "Hold" };
  expect(await ask("saveToLibrary", { templates: [other, twin], snippets: [] })).toEqual({
    ok: false,
    error: { code: "invalid", message: "There is a template “gain” already. Choose another name." },
  });
  const lab = { id: createSnippetId(), shortForm: "lab", words: "Labour" };
  expect(await ask("saveToLibrary", { templates: [other], snippets: [lab] })).toMatchObject({
    error: { message: expect.stringContaining("“lab” would become its words before “lab gain” is typed") },
  });
  expect(await answerOf(ask("getLibrary"))).toEqual(before);
});

test("what is no template is refused at the gate", async () => {
  const { ask } = askStore(emptyDatabase());
  const save = (body: unknown) => codeOf(ask("saveToLibrary", { templates: [{ ...gain, body }], snippets: [] }));
  expect(await save({ version: 2, blocks: [{ type: "poll" }] })).toBe("invalid");
  expect(await save({ version: 99, blocks: [] })).toBe("invalid");
  const tally = { type: "results", kind: "tally", subject: createTemplateId(), frozen: false, view: null };
  expect(await save({ version: 2, blocks: [tally] })).toBe("invalid");
  expect(await codeOf(ask("saveToLibrary", { templates: [], snippets: [{ ...snippet, words: "a\nb" }] }))).toBe(
    "invalid",
  );
});

test("a body of an earlier version is upgraded, and one that cannot be read hides no other and keeps its row", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const db = emptyDatabase();
  const { ask } = askStore(db);
  const put = db.prepare("INSERT INTO template (id, name, title, body) VALUES (?, ?, '', ?)");
  const quote = { type: "quote", paragraphs: [], speaker: "Ann", role: "", party: "", place: "", source: "" };
  put.run(createTemplateId(), "Old", JSON.stringify({ version: 1, blocks: [quote] }));
  put.run(createTemplateId(), "Newer", JSON.stringify({ version: 99, blocks: [] }));
  const { templates } = await answerOf<Library>(ask("getLibrary"));
  expect(templates).toMatchObject([
    { name: "Old", body: { version: 2, blocks: [{ speaker: "Ann", saidAt: null, checkedBy: "" }] } },
  ]);
  expect(db.prepare("SELECT count(*) FROM template").pluck().get()).toBe(2);
  errors.mockRestore();
});

test("the file that is exported holds all of it, and reads back", async () => {
  const db = emptyDatabase();
  await answerOf(askStore(db).ask("saveToLibrary", { templates: [gain], snippets: [snippet] }));
  const path = join(temporaryFolder(), "newsroom.json");
  const handlers = createStoreFileHandlers(db, openTestBlogs(db));
  expect(await answer(storeFileMethods, handlers, "exportLibrary", { path })).toEqual({ ok: true, value: path });
  const { id: _, ...template } = gain;
  const { id: __, ...words } = snippet;
  expect(readLibraryFile(readFileSync(path, "utf8"))).toEqual({ templates: [template], snippets: [words] });
});

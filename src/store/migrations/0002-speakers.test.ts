import { join } from "node:path";
import { crc32 } from "node:zlib";
import { addSpeaker } from "@shared/doc/changeSpeakers";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import type { Connection } from "../connection";
import { migrate } from "../migrate";
import { listEntries } from "../queries/entries";
import { answerOf, askStore } from "../testing/askStore";
import { temporaryFolder } from "../testing/temporaryFolder";
import { addEntry, newBlog } from "../testing/writtenBlog";
import { migrations } from "./all";

/** A database as version 1 left it. */
function versionOne(): Connection {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, 1));
  expect(db.pragma("user_version", { simple: true })).toBe(1);
  return db;
}

function everything(db: Connection): unknown {
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table}`).all();
  const blogs = db.prepare("SELECT id, shelf, added_at, changed_at FROM blog").all();
  return [blogs, ...["profile", "doc_update", "doc_snapshot", "blog_row", "entry", "entry_search"].map(rows)];
}

test("from 1 to 2 no row is lost, and all is derived again", () => {
  const db = versionOne();
  db.exec(`
    INSERT INTO profile VALUES ('name', 'Ada');
    INSERT INTO blog VALUES ('b1', 'active', 1, 2, 7), ('b2', 'binned', 3, 4, 9);
    INSERT INTO doc_update VALUES (7, 'b1', 1, x'0000', 1104745215);
    INSERT INTO doc_snapshot VALUES ('b2', 9, 1, x'0000', 1104745215);
    INSERT INTO blog_row VALUES ('b1', 'Count', '', '', 'live', 'Europe/London', 1, 1);
    INSERT INTO entry VALUES (1, 'b1', 'e1', '{}', 'filed', 0);
    INSERT INTO entry_search (rowid, title, words, authors) VALUES (1, 'Count', 'words', 'Ada');
  `);
  const before = everything(db);
  migrate(db, db.name, migrations.slice(0, 2));
  expect(db.pragma("user_version", { simple: true })).toBe(2);
  expect(everything(db)).toEqual(before);
  expect(db.prepare("SELECT derived_to FROM blog").pluck().all()).toEqual([0, 0]);
  expect(db.prepare("SELECT count(*) FROM speaker").pluck().get()).toBe(0);
});

test("a blog of version 1 has its speakers and its rows in the new form when it is next asked for", async () => {
  const db = versionOne();
  const { id, doc } = newBlog();
  const entry = addEntry(doc, { words: "Said before" });
  addSpeaker(doc, { name: "Ann Lee", role: "", party: "", aliases: ["AL"] });
  const payload = encodeStateAsUpdate(doc);
  db.prepare("INSERT INTO blog VALUES (?, 'active', 1, 2, 1)").run(id);
  db.prepare("INSERT INTO doc_update VALUES (1, ?, 1, ?, ?)").run(id, payload, crc32(payload));
  db.prepare("INSERT INTO entry VALUES (1, ?, ?, ?, 'draft', 0)").run(id, entry, '{"body":{"version":1,"blocks":[]}}');
  migrate(db, db.name);
  const { ask } = askStore(db);
  expect(await answerOf(ask("listSpeakers"))).toEqual([{ name: "Ann Lee", role: "", party: "", aliases: ["AL"] }]);
  expect(listEntries(db, id)).toMatchObject([{ id: entry, body: { version: 2, blocks: [{ type: "paragraph" }] } }]);
});

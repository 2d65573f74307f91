import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../migrate";
import { getLibrary, removeFromLibrary } from "../queries/library";
import { temporaryFolder } from "../testing/temporaryFolder";
import { templates } from "./0005-templates";
import { migrations } from "./all";

test("a database without templates keeps every row, and begins with a handful that can be deleted for good", () => {
  const file = join(temporaryFolder(), "nightdesk.db");
  const db = new Database(file);
  onTestFinished(() => void db.close());
  migrate(db, file, migrations.slice(0, templates.version - 1));
  db.exec(`
    INSERT INTO profile VALUES ('name', 'Ada');
    INSERT INTO blog (id, added_at, changed_at) VALUES ('b1', 1, 2);
    INSERT INTO doc_update (blog_id, recorded_at, payload, checksum) VALUES ('b1', 1, x'0000', 1104745215);
    INSERT INTO picture (hash, mime, width, height, bytes, added_at) VALUES ('${"a".repeat(64)}', 'm', 1, 1, x'00', 1);
  `);
  const rows = () =>
    ["profile", "blog", "doc_update", "picture"].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, file, migrations.slice(0, templates.version));
  expect(rows()).toEqual(before);

  const library = getLibrary(db);
  expect(library.templates.map(({ name }) => name)).toEqual(["Declaration", "Reaction", "Recount", "Turnout"]);
  expect(library.snippets).toEqual([]);
  for (const { id } of library.templates) removeFromLibrary(db, id);
  migrate(db, file, migrations);
  expect(getLibrary(db).templates).toEqual([]);

  const add = (name: string, body: string) =>
    db.prepare("INSERT INTO template (id, name, title, body) VALUES ('t', ?, '', ?)").run(name, body);
  expect(() => add(" ", "{}")).toThrow("CHECK");
  expect(() => add("Broken", "{")).toThrow("CHECK");
  expect(() => db.exec("INSERT INTO snippet VALUES ('s', 'l', 'Labour')")).toThrow("CHECK");
});

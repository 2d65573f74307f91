import { parseDocument } from "@shared/document/document";
import { NightdeskError } from "@shared/ipc/result";
import { emptyLibrary, type Library, withChanges } from "@shared/templates/library";
import { libraryProblem } from "@shared/templates/libraryProblem";
import type { Snippet } from "@shared/templates/snippet";
import type { Template } from "@shared/templates/template";
import type { Connection } from "../connection";

interface StoredTemplate extends Omit<Template, "body"> {
  /** JSON of any version of the document. */
  readonly body: string;
}

/** The templates and snippets of the profile, by name. A template that cannot be read is left out; its row stays. */
export function getLibrary(db: Connection): Library {
  const stored = db.prepare<[], StoredTemplate>("SELECT id, name, title, body FROM template").all();
  const snippets = db.prepare<[], Snippet>("SELECT id, short_form AS shortForm, words FROM snippet").all();
  return withChanges(emptyLibrary, { templates: stored.flatMap(readTemplate), snippets });
}

/** Saves `changes`, each in place of what has its id, all or none. Throws a NightdeskError `invalid` with one sentence. */
export function saveToLibrary(db: Connection, changes: Library): void {
  const putTemplate = db.prepare<StoredTemplate>(
    `INSERT INTO template (id, name, title, body) VALUES (@id, @name, @title, @body)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title, body = excluded.body`,
  );
  const putSnippet = db.prepare<Snippet>(
    `INSERT INTO snippet (id, short_form, words) VALUES (@id, @shortForm, @words)
     ON CONFLICT (id) DO UPDATE SET short_form = excluded.short_form, words = excluded.words`,
  );
  db.transaction(() => {
    for (const template of changes.templates) putTemplate.run({ ...template, body: JSON.stringify(template.body) });
    for (const snippet of changes.snippets) putSnippet.run(snippet);
    const problem = libraryProblem(getLibrary(db));
    if (problem !== undefined) throw new NightdeskError("invalid", problem);
  })();
}

/** Takes the template or snippet of that id away, where there is one. */
export function removeFromLibrary(db: Connection, id: string): void {
  db.transaction(() => {
    for (const table of ["template", "snippet"]) db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  })();
}

function readTemplate({ body, ...template }: StoredTemplate): readonly Template[] {
  try {
    return [{ ...template, body: parseDocument(JSON.parse(body)) }];
  } catch (error) {
    console.error(`the template ${template.id} cannot be read:`, error);
    return [];
  }
}

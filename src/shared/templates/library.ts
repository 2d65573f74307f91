import * as v from "valibot";
import { type Snippet, snippetSchema } from "./snippet";
import { type Template, templateSchema } from "./template";

/** The templates and snippets of a profile. */
export interface Library {
  readonly templates: readonly Template[];
  readonly snippets: readonly Snippet[];
}

export const emptyLibrary: Library = { templates: [], snippets: [] };

/** So many of each at most: an import is one transaction, and the menus show all. */
const most = 2_000;

export const librarySchema = v.strictObject({
  templates: v.pipe(v.array(templateSchema), v.maxLength(most), v.readonly()),
  snippets: v.pipe(v.array(snippetSchema), v.maxLength(most), v.readonly()),
});

/** `changes` in place of what has their ids, and the rest as it is; templates by name, snippets by short form. */
export function withChanges(library: Library, changes: Library): Library {
  const collator = new Intl.Collator("en-GB");
  return {
    templates: withRecords(library.templates, changes.templates).sort((a, b) => collator.compare(a.name, b.name)),
    snippets: withRecords(library.snippets, changes.snippets).sort((a, b) =>
      collator.compare(a.shortForm, b.shortForm),
    ),
  };
}

/** Without the template or snippet of that id. */
export function withoutRecord({ templates, snippets }: Library, id: string): Library {
  return { templates: templates.filter((one) => one.id !== id), snippets: snippets.filter((one) => one.id !== id) };
}

function withRecords<T extends { readonly id: string }>(records: readonly T[], changes: readonly T[]): T[] {
  return [...new Map([...records, ...changes].map((record) => [record.id, record])).values()];
}

import { createSnippetId, createTemplateId } from "../model/ids";
import { emptyLibrary, type Library, withChanges } from "./library";
import type { LibraryFile } from "./libraryFile";
import { snippetProblem, templateKey } from "./libraryProblem";
import type { Snippet } from "./snippet";
import type { Template } from "./template";

/** What a file would change. Nothing is changed by the plan. */
export interface LibraryImport {
  /** What is to be saved: new, or in place of what has the same id. */
  readonly changes: Library;
  readonly added: number;
  /** By name and by short form, what is here already and says something else: it would be replaced. */
  readonly replaced: readonly string[];
  /** Here already, word by word. */
  readonly same: number;
  /** Why each of those that cannot be taken in is left out, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * What comes in with a file: templates are the same by their name, snippets by their short form. Of two in the file with
 * one name the last counts. A snippet that would keep another from being typed is left out.
 */
export function planLibraryImport(library: Library, file: LibraryFile): LibraryImport {
  const templates = file.templates.map((template): Template => {
    const known = library.templates.find(({ name }) => templateKey(name) === templateKey(template.name));
    return { id: known?.id ?? createTemplateId(), ...template };
  });
  const byName = new Map(templates.map((template) => [templateKey(template.name), template]));
  const snippets = new Map<string, Snippet>();
  const leftOut: string[] = [];
  for (const snippet of file.snippets) {
    const known = library.snippets.find(({ shortForm }) => shortForm === snippet.shortForm);
    const others = [...library.snippets, ...snippets.values()].filter((one) => one.shortForm !== snippet.shortForm);
    const problem = snippetProblem(snippet, others);
    if (problem === undefined) snippets.set(snippet.shortForm, { id: known?.id ?? createSnippetId(), ...snippet });
    else leftOut.push(`“${snippet.shortForm}” is left out: ${problem}`);
  }
  const all: Library = { templates: [...byName.values()], snippets: [...snippets.values()] };
  const changes: Library = {
    templates: all.templates.filter((template) => !isThere(library.templates, template)),
    snippets: all.snippets.filter((snippet) => !isThere(library.snippets, snippet)),
  };
  const counted = (one: Library) => one.templates.length + one.snippets.length;
  const replaced = [
    ...changes.templates.filter(({ id }) => library.templates.some((own) => own.id === id)).map(({ name }) => name),
    ...changes.snippets
      .filter(({ id }) => library.snippets.some((own) => own.id === id))
      .map(({ shortForm }) => shortForm),
  ];
  return {
    changes: withChanges(emptyLibrary, changes),
    added: counted(changes) - replaced.length,
    replaced,
    same: counted(all) - counted(changes),
    leftOut,
  };
}

function isThere<T extends { readonly id: string }>(records: readonly T[], record: T): boolean {
  const own = records.find(({ id }) => id === record.id);
  return own !== undefined && JSON.stringify(own) === JSON.stringify(record);
}

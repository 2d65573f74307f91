import { removeEntries } from "@shared/doc/changeEntry";
import type { EntryId } from "@shared/model/ids";
import type { BlogSession } from "../blog/BlogSession";

/** What an import has brought into a blog. */
export interface LastImport {
  readonly name: string;
  readonly ids: readonly EntryId[];
  /** The entries as they came. */
  readonly rows: string;
}

const lastImports = new WeakMap<BlogSession, LastImport>();

/** Remembers an import for as long as the blog is open, so that it can be taken back whole. */
export function rememberImport(session: BlogSession, name: string, ids: readonly EntryId[]): LastImport {
  session.refresh();
  const last = { name, ids, rows: rowsOf(session, ids) };
  lastImports.set(session, last);
  return last;
}

/** The last import, as long as nobody has changed one of its entries. */
export function untouchedImport(session: BlogSession): LastImport | undefined {
  const last = lastImports.get(session);
  if (!last) return undefined;
  session.refresh();
  return rowsOf(session, last.ids) === last.rows ? last : undefined;
}

/** Takes the last import out of the blog again, all of it. */
export function takeBack(session: BlogSession, { ids }: LastImport): void {
  removeEntries(session.doc, ids);
  lastImports.delete(session);
  session.refresh();
}

function rowsOf(session: BlogSession, ids: readonly EntryId[]): string {
  return JSON.stringify(ids.map((id) => session.row(id) ?? null));
}

import { entriesOf } from "@shared/doc/blogDoc";
import { readBlogMeta, readEntry } from "@shared/doc/readBlog";
import { entryRowOf } from "@shared/model/entryRow";
import type { EntryId } from "@shared/model/ids";
import { AbstractType, type Doc, type Transaction } from "yjs";
import type { Connection } from "./connection";
import { writeDerived } from "./queries/entries";

/** Writes the rows of the changed entries and the blog's own row. */
export function deriveRows(db: Connection, doc: Doc, changed: ReadonlySet<EntryId>, upTo: number): void {
  const entries = entriesOf(doc);
  const rows = [...changed].flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [entryRowOf(readEntry(id, entry))] : [];
  });
  writeDerived(db, readBlogMeta(doc), rows, upTo);
}

/** Every entry of a document, for a rebuild from scratch. */
export function allEntries(doc: Doc): Set<EntryId> {
  return new Set([...entriesOf(doc).keys()] as EntryId[]);
}

/** The entries that a transaction touched, however deep inside them. */
export function changedEntries(doc: Doc, transaction: Transaction): Set<EntryId> {
  const entries = entriesOf(doc);
  const changed = new Set<EntryId>();
  for (const [type, keys] of transaction.changed) {
    if (type === (entries as unknown)) {
      for (const key of keys) if (key !== null) changed.add(key as EntryId);
      continue;
    }
    const id = entryAbove(type, entries);
    if (id !== undefined) changed.add(id);
  }
  return changed;
}

/** The id of the entry that holds `type`; undefined for what belongs to the blog itself. */
function entryAbove(type: unknown, entries: unknown): EntryId | undefined {
  let current = type;
  while (current instanceof AbstractType) {
    const item = current._item;
    if (item === null) return undefined;
    if (item.parent === entries) return (item.parentSub ?? undefined) as EntryId | undefined;
    current = item.parent;
  }
  return undefined;
}

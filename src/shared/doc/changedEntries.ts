import { AbstractType, type Doc, type Transaction } from "yjs";
import type { EntryId } from "../model/ids";
import { entriesOf } from "./blogDoc";

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

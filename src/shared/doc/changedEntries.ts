import type { Doc, Transaction } from "yjs";
import type { EntryId } from "../model/ids";
import { entriesOf } from "./blogDoc";
import { changedKeys } from "./changedKeys";

/** Every entry of a document, for a rebuild from scratch. */
export function allEntries(doc: Doc): Set<EntryId> {
  return new Set([...entriesOf(doc).keys()] as EntryId[]);
}

/** The entries that a transaction touched, however deep inside them. */
export function changedEntries(doc: Doc, transaction: Transaction): Set<EntryId> {
  return changedKeys(entriesOf(doc), transaction) as Set<EntryId>;
}

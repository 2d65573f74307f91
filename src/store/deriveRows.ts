import { entriesOf } from "@shared/doc/blogDoc";
import { readBlogMeta } from "@shared/doc/readBlog";
import { readEntryRow } from "@shared/doc/readEntryRow";
import type { EntryId } from "@shared/model/ids";
import type { Doc } from "yjs";
import type { Connection } from "./connection";
import { writeDerived } from "./queries/entries";

/**
 * Writes the rows of the changed entries and the blog's own row. An entry that cannot be read gets a row that says so;
 * one that is gone from the document has none.
 */
export function deriveRows(db: Connection, doc: Doc, changed: ReadonlySet<EntryId>, upTo: number): void {
  const entries = entriesOf(doc);
  const rows = [...changed].filter((id) => entries.has(id)).map((id) => readEntryRow(id, entries.get(id)));
  const gone = [...changed].filter((id) => !entries.has(id));
  writeDerived(db, readBlogMeta(doc), { changed: rows, gone }, upTo);
}

import { entriesOf } from "@shared/doc/blogDoc";
import { picturesOfEntry, picturesOfSummary } from "@shared/doc/picturesOfBlog";
import { readBlogMeta } from "@shared/doc/readBlog";
import { readEntryRow } from "@shared/doc/readEntryRow";
import { readResults } from "@shared/doc/readResults";
import { readSpeakers } from "@shared/doc/readSpeakers";
import { plainTextOfDocument } from "@shared/document/document";
import type { EntryRow } from "@shared/model/entryRow";
import type { EntryId } from "@shared/model/ids";
import { noResults, type Results } from "@shared/results/results";
import { showResults } from "@shared/results/views/showResults";
import { showsResults } from "@shared/results/views/showsResults";
import type { Doc } from "yjs";
import type { Connection } from "./connection";
import { type DerivedEntry, writeDerived } from "./queries/entries";

/** What of a blog is to be derived again. */
export interface Changes {
  readonly entries: ReadonlySet<EntryId>;
  readonly speakers: boolean;
}

/**
 * Writes the rows of the changed entries, the speakers where they changed, and the blog's own row. An entry that cannot be read gets a row that says so;
 * one that is gone from the document has none.
 */
export function deriveRows(db: Connection, doc: Doc, changes: Changes, upTo: number): void {
  const entries = entriesOf(doc);
  const rows = [...changes.entries].filter((id) => entries.has(id)).map((id) => readEntryRow(id, entries.get(id)));
  const gone = [...changes.entries].filter((id) => !entries.has(id));
  const speakers = changes.speakers ? readSpeakers(doc) : undefined;
  const derived = { changed: withWords(doc, rows), gone, speakers, summaryPictures: picturesOfSummary(doc) };
  writeDerived(db, readBlogMeta(doc), derived, upTo);
}

/** The rows with the words that the search finds them by: the candidates and parties of a table of results among them. */
function withWords(doc: Doc, rows: readonly EntryRow[]): readonly DerivedEntry[] {
  const results = rows.some((row) => showsResults(row.body).length > 0) ? readableResults(doc) : noResults;
  const entries = entriesOf(doc);
  return rows.map((row) => ({
    row,
    words: plainTextOfDocument(showResults(row.body, results)),
    pictures: picturesOfEntry(entries.get(row.id)),
  }));
}

/** One result that cannot be read must not keep an entry from being found by its other words. */
function readableResults(doc: Doc): Results {
  try {
    return readResults(doc);
  } catch (error) {
    console.error("the results are left out of the search:", error);
    return noResults;
  }
}

/** Every entry that shows results, whose words follow the figures. */
export function entriesWithResults(doc: Doc): readonly EntryId[] {
  return [...entriesOf(doc)]
    .filter(([id, entry]) => showsResults(readEntryRow(id as EntryId, entry).body).length > 0)
    .map(([id]) => id as EntryId);
}

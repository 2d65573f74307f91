import { isEmptyDocument } from "../document/document";
import { type Entry, hasUnfiledChanges } from "./entry";

/** An entry as the timeline shows it: derived from the blog's document, never the source of anything. */
export interface EntryRow extends Omit<Entry, "revisions"> {
  /** Filed, and changed since. */
  readonly unfiledChanges: boolean;
  /** A draft without a word in it; the timeline leaves it out. */
  readonly blank: boolean;
  readonly revisionCount: number;
  /** Why the entry cannot be shown, where it cannot; its data is kept. */
  readonly problem?: string;
}

export function entryRowOf(entry: Entry): EntryRow {
  const { revisions, ...rest } = entry;
  return {
    ...rest,
    unfiledChanges: hasUnfiledChanges(entry),
    blank: entry.status === "draft" && entry.title.trim() === "" && isEmptyDocument(entry.body),
    revisionCount: revisions.length,
  };
}

import { isEmptyDocument, plainTextOfDocument } from "../document/document";
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

/** What an entry is called where there is room for one line: its title, or its first words. */
export function labelOfEntry(entry: Pick<Entry, "title" | "body">): string {
  if (entry.title.trim() !== "") return entry.title.trim();
  const words = plainTextOfDocument(entry.body).replace(/\s+/g, " ").trim();
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}

import type { Blog } from "../model/blog";
import {
  comparePositions,
  type Entry,
  type EntryContent,
  lastFiledRevision,
  type Position,
  type Revision,
  sameContent,
} from "../model/entry";
import type { EntryId } from "../model/ids";
import type { Results } from "../results/results";
import { showResults } from "../results/views/showResults";
import { british, type ResultsLanguage } from "../results/words/ResultsLanguage";
import type { ExportOptions } from "./exportOptions";

/** An entry as readers see it: the words last filed, never those being written, and the results as they stand now. */
export interface PublishedEntry {
  readonly id: EntryId;
  readonly key: boolean;
  readonly pinned: boolean;
  readonly content: EntryContent;
  readonly position: Position;
  /** When it was first filed: ISO 8601, UTC. */
  readonly publishedAt: string;
  /** When changed words were last filed; undefined when they never were. */
  readonly updatedAt: string | undefined;
  /** The corrections and clarifications that it carries, oldest first. */
  readonly amendments: readonly PublishedAmendment[];
}

export interface PublishedAmendment extends Pick<Revision, "note" | "at"> {
  readonly kind: Exclude<Revision["kind"], "update">;
}

/** The filed entries of a blog in the order of an export: newest first unless asked otherwise. */
export function orderedEntries(
  blog: Pick<Blog, "entries" | "results">,
  { order }: Pick<ExportOptions, "order">,
  language: ResultsLanguage = british,
): readonly PublishedEntry[] {
  const oldestFirst = publishedEntries(blog, language);
  return order === "oldestFirst" ? oldestFirst : oldestFirst.toReversed();
}

/** The filed entries of a blog, oldest first, with their results told in `language`. */
export function publishedEntries(
  blog: Pick<Blog, "entries" | "results">,
  language: ResultsLanguage = british,
): readonly PublishedEntry[] {
  return blog.entries
    .map((entry) => publishedEntryOf(entry, blog.results, language))
    .filter((entry) => entry !== undefined)
    .sort(comparePositions);
}

function publishedEntryOf(entry: Entry, results: Results, language: ResultsLanguage): PublishedEntry | undefined {
  const filed = lastFiledRevision(entry);
  if (!entry.isOnPage || filed === undefined) return undefined;
  const first = entry.revisions.find((revision) => revision.reason !== "restored") ?? filed;
  const corrected = entry.revisions.findLast((revision) => revision.reason === "corrected");
  return {
    id: entry.id,
    key: entry.key,
    pinned: entry.pinned,
    content: { ...filed, body: showResults(filed.body, results, language) },
    position: filedPosition(entry, filed),
    publishedAt: first.at,
    updatedAt: corrected?.at,
    amendments: amendmentsOf(entry.revisions.filter(({ reason }) => reason !== "restored")),
  };
}

/** Two laptops that corrected the same and said the same of it have corrected it once. */
function amendmentsOf(filed: readonly Revision[]): readonly PublishedAmendment[] {
  return filed.flatMap((revision, index) => {
    const { kind, note, at } = revision;
    const before = filed[index - 1];
    const isSaid = before?.kind === kind && before.note === note && sameContent(before, revision);
    return kind === "update" || isSaid ? [] : [{ kind, note, at }];
  });
}

/** A new time that is not filed yet moves the entry in the editor; on the page it stays where its filed time puts it. */
function filedPosition(entry: Entry, filed: EntryContent): Position {
  if (entry.eventTime.instant === filed.eventTime.instant) return entry.position;
  return { ...entry.position, sortTime: Date.parse(filed.eventTime.instant) };
}

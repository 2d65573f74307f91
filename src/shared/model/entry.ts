import type { Document } from "../document/document";
import type { Act, Stand } from "./act";
import type { CommentThread } from "./comment";
import type { Conflict, ConflictVersion } from "./conflict";
import type { EntryId, ProfileId, RevisionId } from "./ids";
import type { Moment } from "./moment";
import type { Suggestion } from "./suggestion";

/** What an entry says: the part that revisions keep and exports print. */
export interface EntryContent {
  readonly title: string;
  readonly authors: readonly string[];
  /** When it happened; the time the entry carries. */
  readonly eventTime: Moment;
  readonly body: Document;
}

/** One timestamped post in a blog. */
export interface Entry extends EntryContent, Stand {
  readonly id: EntryId;
  /** A key event: listed at the top of the page. */
  readonly key: boolean;
  readonly pinned: boolean;
  /** When the first word was typed. */
  readonly writtenAt: Moment;
  readonly position: Position;
  /** The profile on which the entry was made. */
  readonly createdBy: ProfileId;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** What was done to it, by whom: the first first. */
  readonly acts: readonly Act[];
  /** What a merge has left to be decided; while there is something, the entry is in review. */
  readonly conflicts: readonly Conflict[];
  /** Every version that merges have met, also once it was decided: nothing that was typed is gone. */
  readonly metVersions: readonly ConflictVersion[];
  /** What was said of it, oldest first; none of it is ever printed. */
  readonly comments: readonly CommentThread[];
  /** What others suggest that it should say, open or decided: the first first. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Where an entry stands in the timeline. `sortTime` is the event time when the reporter typed one, else the later of
 * the clock and the last sort time of the blog, so a clock that is set back cannot put a new entry below an old one.
 */
export interface Position {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly sortTime: number;
  /** Counts up within the blog; decides between equal sort times. */
  readonly sequence: number;
}

export const revisionReasons = ["filed", "corrected", "restored"] as const;

/** Why a revision was kept: first filing, a later filing of changed words, or the words from before a restore. */
export type RevisionReason = (typeof revisionReasons)[number];

export const amendmentKinds = ["update", "correction", "clarification"] as const;

/** What a later filing is: more or newer words, words that were wrong, or words that could be misread. */
export type AmendmentKind = (typeof amendmentKinds)[number];

/** What somebody says of a later filing; the page prints it with its time. */
export interface Amendment {
  readonly kind: AmendmentKind;
  /** What was wrong or unclear: "An earlier version gave the majority as 41." Empty for an update. */
  readonly note: string;
}

/** What is said of a filing when nothing is. */
export const plainUpdate: Amendment = { kind: "update", note: "" };

/** What an entry was at a moment that matters; an amendment is said of later filings alone. */
export interface Revision extends EntryContent, Amendment {
  readonly id: RevisionId;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name of whoever did it; empty when the profile has no name. */
  readonly by: string;
  readonly reason: RevisionReason;
}

/** Oldest first; the id decides last, so that two laptops agree. */
export function comparePositions(
  a: { readonly position: Position; readonly id: EntryId },
  b: { readonly position: Position; readonly id: EntryId },
): number {
  return (
    a.position.sortTime - b.position.sortTime ||
    a.position.sequence - b.position.sequence ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The revision that readers see: the last one filed or corrected. Undefined for an entry that was never filed. */
export function lastFiledRevision(entry: Pick<Entry, "revisions">): Revision | undefined {
  return entry.revisions.findLast((revision) => revision.reason !== "restored");
}

/** True when the words of an entry differ from those of it that are on the page. */
export function hasUnfiledChanges(entry: Entry): boolean {
  const filed = lastFiledRevision(entry);
  return entry.isOnPage && filed !== undefined && !sameContent(entry, filed);
}

/** Compares title, authors, time and body, and nothing else. */
export function sameContent(a: EntryContent, b: EntryContent): boolean {
  return (
    a.title === b.title &&
    a.eventTime.instant === b.eventTime.instant &&
    a.authors.length === b.authors.length &&
    a.authors.every((author, index) => author === b.authors[index]) &&
    JSON.stringify(a.body) === JSON.stringify(b.body)
  );
}

import { isEmptyDocument } from "../document/document";
import type { Act } from "./act";
import { type Approval, approvalOf } from "./approval";
import { isOpen } from "./comment";
import { type Entry, hasUnfiledChanges } from "./entry";
import { isSuggestionOpen } from "./suggestion";

/** An entry as the timeline shows it: derived from the blog's document, never the source of anything. */
export interface EntryRow
  extends Omit<Entry, "revisions" | "acts" | "conflicts" | "metVersions" | "comments" | "suggestions"> {
  /** On the page, and changed since it was filed. */
  readonly unfiledChanges: boolean;
  /** A draft without a word in it; the timeline leaves it out. */
  readonly blank: boolean;
  /** How many earlier words there are to look at: revisions, and versions that merges have met. */
  readonly revisionCount: number;
  /** How many conflicts wait to be decided. */
  readonly conflictCount: number;
  /** How many suggestions hold a change that waits to be accepted or rejected. */
  readonly openSuggestions: number;
  /** Who approved it, where somebody has and it is on the page. */
  readonly approval: Approval | null;
  /** How many threads of comments are not settled. */
  readonly openComments: number;
  /** What was done last, where anything was. */
  readonly lastAct: LastAct | null;
  /** When something was last done to it or said of it, by the clock of whoever did: ISO 8601, UTC. Its own time where nothing was. */
  readonly changedAt: string;
  /** Why the entry cannot be shown, where it cannot; its data is kept. */
  readonly problem?: string;
}

/** The act of an entry that stands last in time, for a row. */
export type LastAct = Pick<Act, "kind" | "by" | "at" | "note">;

export function entryRowOf(entry: Entry): EntryRow {
  const { revisions, acts, conflicts, metVersions, comments, suggestions, ...rest } = entry;
  const unfiledChanges = hasUnfiledChanges(entry);
  return {
    ...rest,
    unfiledChanges,
    blank: entry.status === "draft" && entry.title.trim() === "" && isEmptyDocument(entry.body),
    revisionCount: revisions.length + metVersions.length,
    conflictCount: conflicts.length,
    openSuggestions: suggestions.filter(isSuggestionOpen).length,
    approval: approvalOf(entry, unfiledChanges),
    openComments: comments.filter(isOpen).length,
    lastAct: lastActOf(acts),
    changedAt: lastChange(entry),
  };
}

function lastChange({ acts, comments, suggestions, eventTime }: Entry): string {
  const deeds: readonly { readonly at: string }[] = [
    ...acts,
    ...comments.flatMap((thread) => [thread, ...thread.replies]),
    ...comments.flatMap(({ resolved }) => resolved ?? []),
    ...suggestions.flatMap((suggestion) => [suggestion, ...suggestion.decisions]),
  ];
  const times = deeds.map(({ at }) => Date.parse(at)).filter(Number.isFinite);
  return times.length === 0 ? eventTime.instant : new Date(Math.max(...times)).toISOString();
}

/** By the ids: they begin with the time. */
function lastActOf(acts: readonly Act[]): LastAct | null {
  const last = acts.at(-1);
  return last ? { kind: last.kind, by: last.by, at: last.at, note: last.note } : null;
}

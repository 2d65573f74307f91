import type { Blog } from "../../model/blog";
import {
  type Entry,
  hasUnfiledChanges,
  lastFiledRevision,
  plainUpdate,
  type Revision,
  sameContent,
} from "../../model/entry";
import { entryRowOf } from "../../model/entryRow";
import type { EntryId, RevisionId } from "../../model/ids";

/** A blog in which one entry stands as it is being written. */
export interface Pretended {
  readonly blog: Blog;
  /** True when the page shows words of that entry that are not filed. */
  readonly isPretended: boolean;
}

/**
 * The blog as it would be if that entry were filed now, `now` in milliseconds since 1970-01-01T00:00Z. One that is filed
 * as it stands, that was withdrawn, or in which nothing is written yet changes nothing.
 */
export function pretendFiled(blog: Blog, id: EntryId | undefined, now: number): Pretended {
  const entry = blog.entries.find((each) => each.id === id);
  if (entry === undefined || !wouldChange(entry)) return { blog, isPretended: false };
  const filed: Entry = {
    ...entry,
    status: "filed",
    isOnPage: true,
    revisions: [...entry.revisions, ...revisionNow(entry, now)],
  };
  const status = blog.status === "draft" ? "live" : blog.status;
  return {
    blog: { ...blog, status, entries: blog.entries.map((each) => (each === entry ? filed : each)) },
    isPretended: true,
  };
}

function wouldChange(entry: Entry): boolean {
  if (entry.status === "withdrawn" || entryRowOf(entry).blank) return false;
  return entry.status !== "filed" || hasUnfiledChanges(entry);
}

/** As `actOnEntry` does it: filing the same words again keeps no revision. What kind of amendment it is, nobody has said yet. */
function revisionNow(entry: Entry, now: number): readonly Revision[] {
  const { title, authors, eventTime, body } = entry;
  const filed = lastFiledRevision(entry);
  if (filed && sameContent(entry, filed)) return [];
  const reason = filed ? "corrected" : "filed";
  // Kept nowhere, and told apart by no one.
  const id = "00000000-0000-7000-8000-000000000000" as RevisionId;
  return [{ id, at: new Date(now).toISOString(), by: "", reason, ...plainUpdate, title, authors, eventTime, body }];
}

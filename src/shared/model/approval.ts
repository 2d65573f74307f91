import type { Act } from "./act";
import { type Entry, hasUnfiledChanges, lastFiledRevision } from "./entry";
import type { ProfileId, RevisionId } from "./ids";

/** That somebody has approved words of an entry. */
export interface Approval {
  /** The name in the profile; may be empty. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The words that were approved. */
  readonly revision: RevisionId;
  /** The entry was edited since, or filed with other words. */
  readonly isChanged: boolean;
}

/**
 * The approval of an entry that is on the page: the last one of the revision that is printed, else the last one of an
 * earlier revision, which then no longer stands. Null where nothing of it was approved or printed. It goes by the
 * revision that an approval names, and not by its time. `isEdited`: the words differ from those that are printed.
 */
export function approvalOf(entry: Entry, isEdited: boolean = hasUnfiledChanges(entry)): Approval | null {
  if (!entry.isOnPage) return null;
  const order = new Map(entry.revisions.map(({ id }, index) => [id, index]));
  let last: (Act & { readonly revision: RevisionId }) | undefined;
  for (const act of entry.acts) {
    if (!isApproval(act) || !order.has(act.revision)) continue;
    if (last === undefined || (order.get(act.revision) ?? 0) >= (order.get(last.revision) ?? 0)) last = act;
  }
  if (!last) return null;
  const { by, at, revision } = last;
  return { by, at, revision, isChanged: isEdited || revision !== lastFiledRevision(entry)?.id };
}

/** The approvals of the revision that is printed. */
export function approvalsOfPrinted(entry: Entry): readonly Act[] {
  const printed = lastFiledRevision(entry);
  return printed ? entry.acts.filter((act) => isApproval(act) && act.revision === printed.id) : [];
}

/**
 * Whose hands the printed words went through: who filed them, and who sent them for review where they were filed from
 * there. Where nothing tells it, as in a blog from before acts were kept, whoever made the entry.
 */
export function handsOf(entry: Pick<Entry, "acts" | "revisions" | "createdBy">): readonly ProfileId[] {
  const printed = lastFiledRevision(entry);
  if (!printed) return [];
  const filings = entry.acts.filter(({ kind, revision }) => kind === "file" && revision === printed.id);
  if (filings.length === 0) return [entry.createdBy];
  const before = new Set(filings.flatMap(({ after }) => after));
  const submissions = entry.acts.filter(({ id, kind }) => kind === "submit" && before.has(id));
  return [...new Set([...filings, ...submissions].map(({ profileId }) => profileId))];
}

/**
 * True when two pairs of eyes have seen the words that are printed: somebody has approved this revision, and somebody
 * else filed it or sent it for review. Profiles count, and not names.
 */
export function seenByTwo(entry: Entry): boolean {
  const hands = handsOf(entry);
  return approvalsOfPrinted(entry).some(({ profileId }) => hands.some((hand) => hand !== profileId));
}

function isApproval(act: Act): act is Act & { readonly revision: RevisionId } {
  return act.kind === "approve" && act.revision !== null;
}

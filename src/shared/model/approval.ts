import type { Act } from "./act";
import { type Entry, hasUnfiledChanges, lastFiledRevision, type Revision, sameContent } from "./entry";
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
 * The approval of an entry that is on the page: the last one of the words that are printed, else the last one of an
 * earlier revision, which then no longer stands. Null where nothing of it was approved or printed. It goes by the
 * revision that an approval names, and not by its time. `isEdited`: the words differ from those that are printed.
 */
export function approvalOf(entry: Entry, isEdited: boolean = hasUnfiledChanges(entry)): Approval | null {
  if (!entry.isOnPage) return null;
  const isPrinted = isOfPrinted(entry);
  const order = new Map(entry.revisions.map(({ id }, index) => [id, isPrinted(id) ? entry.revisions.length : index]));
  let last: (Act & { readonly revision: RevisionId }) | undefined;
  for (const act of entry.acts) {
    if (!isApproval(act) || !order.has(act.revision)) continue;
    if (last === undefined || (order.get(act.revision) ?? 0) >= (order.get(last.revision) ?? 0)) last = act;
  }
  if (!last) return null;
  const { by, at, revision } = last;
  return { by, at, revision, isChanged: isEdited || !isPrinted(revision) };
}

/** The approvals of the words that are printed. */
export function approvalsOfPrinted(entry: Entry): readonly Act[] {
  const isPrinted = isOfPrinted(entry);
  return entry.acts.filter((act) => isApproval(act) && isPrinted(act.revision));
}

/** The filings of the words that are printed; none in a blog from before acts were kept. */
export function filingsOfPrinted(entry: Pick<Entry, "acts" | "revisions">): readonly Act[] {
  const isPrinted = isOfPrinted(entry);
  return entry.acts.filter(({ kind, revision }) => kind === "file" && isPrinted(revision));
}

/**
 * Tells the revision that is printed, and every other that holds the same words: two laptops that filed alike have filed
 * once, and what was approved of the one was approved of the other.
 */
export function isOfPrinted({ revisions }: Pick<Entry, "revisions">): (revision: RevisionId | null) => boolean {
  const printed = lastFiledRevision({ revisions });
  const alike = printed ? revisions.filter((each) => each === printed || saysItAll(each, printed)) : [];
  const ids = new Set<RevisionId | null>(alike.map(({ id }) => id));
  return (id) => ids.has(id);
}

/** A note is printed too, and an update has none. */
function saysItAll(revision: Revision, { kind, note, ...content }: Revision): boolean {
  const saysNote = kind === "update" || (revision.kind === kind && revision.note === note);
  return saysNote && sameContent(revision, content);
}

/**
 * Whose hands the printed words went through: who filed them, and who sent them for review where they were filed from
 * there. Where nothing tells it, as in a blog from before acts were kept, whoever made the entry.
 */
export function handsOf(entry: Pick<Entry, "acts" | "revisions" | "createdBy">): readonly ProfileId[] {
  if (!lastFiledRevision(entry)) return [];
  const filings = filingsOfPrinted(entry);
  if (filings.length === 0) return [entry.createdBy];
  const before = new Set(filings.flatMap(({ after }) => after));
  const submissions = entry.acts.filter(({ id, kind }) => kind === "submit" && before.has(id));
  return [...new Set([...filings, ...submissions].map(({ profileId }) => profileId))];
}

/**
 * True when two pairs of eyes have seen the words that are printed: somebody has approved them, and somebody else
 * filed them or sent them for review. Profiles count, and not names.
 */
export function seenByTwo(entry: Entry): boolean {
  const hands = handsOf(entry);
  return approvalsOfPrinted(entry).some(({ profileId }) => hands.some((hand) => hand !== profileId));
}

/**
 * True where somebody's approval of an entry would count: it is on the page, somebody else filed it or sent it for review,
 * and nobody but those has approved the printed words yet.
 */
export function canBeApprovedBy(entry: Entry, profileId: ProfileId): boolean {
  return entry.isOnPage && handsOf(entry).some((hand) => hand !== profileId) && !seenByTwo(entry);
}

function isApproval(act: Act): act is Act & { readonly revision: RevisionId } {
  return act.kind === "approve" && act.revision !== null;
}

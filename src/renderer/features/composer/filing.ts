import { actOnEntry, approveEntry } from "@shared/doc/actOnEntry";
import { entryOf } from "@shared/doc/blogDoc";
import { readEntry } from "@shared/doc/readBlog";
import { canBeApprovedBy } from "@shared/model/approval";
import { whyNotFiled } from "@shared/model/blogRules";
import type { Amendment } from "@shared/model/entry";
import type { EntryRow } from "@shared/model/entryRow";
import type { EntryAction } from "@shared/model/entryStatus";
import type { BlogSession } from "../blog/BlogSession";
import { namelessNote } from "../blog/namelessNote";

/**
 * What comes of an action that is asked for: who may not file sends for review instead. Null where nothing does, as for an
 * entry that waits for review already, or that has no change to send.
 */
export function actionHere(asked: EntryAction, row: EntryRow, mayFile: boolean): EntryAction | null {
  if (asked !== "file" || mayFile) return asked;
  if (row.status === "review") return null;
  return row.status === "filed" && !row.unfiledChanges ? null : "submit";
}

/** Does it; what is filed from review is approved by that. Throws as actOnEntry does. */
export function doAction(session: BlogSession, row: EntryRow, action: EntryAction, amendment: Amendment): void {
  const { doc } = session;
  if (action === "file" && row.status === "review") approveEntry(doc, row.id, session.deed(), amendment);
  else actOnEntry(doc, row.id, action, session.deed(), amendment);
}

/** Why an entry that was to be filed was not; `done` is what was done instead, or where it stands. */
export function whyNot(session: BlogSession, done: string): string {
  return whyNotFiled(done, session.getHead(), session.profile.name);
}

/** What is to be said of a deed that others will ask about: why it is not what was asked for, or that it carries no name. */
export function notesOnDone(
  session: BlogSession,
  row: EntryRow,
  asked: EntryAction,
  done: EntryAction,
): readonly string[] {
  if (asked !== done) return [whyNot(session, "Sent for review")];
  if (done === "file" && row.status === "draft") return [];
  return [namelessNote(session.profile.name) ?? []].flat();
}

/** True for a filed entry that stands as it was filed, where the approval of whoever is at this laptop would count. */
export function canApprove(row: EntryRow, session: BlogSession): boolean {
  const { id, status, unfiledChanges, problem } = row;
  if (status !== "filed" || unfiledChanges || problem !== undefined) return false;
  return canBeApprovedBy(readEntry(id, entryOf(session.doc, id)), session.profile.id);
}

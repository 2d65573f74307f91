import type { Doc } from "yjs";
import type { Stand } from "../model/act";
import {
  type Amendment,
  type Entry,
  hasUnfiledChanges,
  lastFiledRevision,
  plainUpdate,
  sameContent,
} from "../model/entry";
import { type EntryAction, nextStatus } from "../model/entryStatus";
import type { EntryId, RevisionId } from "../model/ids";
import { keepAct, standOfEntry } from "./acts";
import { entryOf, metaOf, type YEntry } from "./blogDoc";
import { statusOf } from "./changeBlog";
import { type Deed, keepRevision } from "./changeEntry";
import { keepSpeakersOf } from "./changeSpeakers";
import { readEntry } from "./readBlog";
import { refuseFiling } from "./rulesOfBlog";

/**
 * Does `action` to an entry and keeps that it was done. Filing keeps what is filed as a revision, and whoever is quoted
 * in the directory; filing again without a change keeps no revision. `amendment` is what a later filing is. The first
 * filing makes a draft blog live. Throws an Error when the action does not apply to where the entry stands, when two
 * versions of it wait to be decided and it is neither withdrawn nor brought back, or when the rules of the blog let only others file.
 */
export function actOnEntry(
  doc: Doc,
  id: EntryId,
  action: EntryAction,
  deed: Deed,
  amendment: Amendment = plainUpdate,
): void {
  act(doc, id, action, deed, { amendment, note: "" });
}

/** Sends an entry back to whoever wrote it. Throws as actOnEntry does, and for a reason without words. */
export function sendBackEntry(doc: Doc, id: EntryId, reason: string, deed: Deed): void {
  if (reason.trim() === "") throw new Error("Nothing was sent back: say in a few words what is to be changed.");
  act(doc, id, "sendBack", deed, { amendment: plainUpdate, note: reason.trim() });
}

/**
 * Approves an entry: one that waits for review is filed, and the approval names the revision that is on the page then.
 * What is filed already is approved by anybody. Throws as actOnEntry does, and for a filed entry whose words have changed
 * since.
 */
export function approveEntry(doc: Doc, id: EntryId, deed: Deed, amendment: Amendment = plainUpdate): void {
  const entry = entryOf(doc, id);
  // Read before anything is set: a transaction of Yjs is not undone by an error.
  const now = readEntry(id, entry);
  if (now.status === "filed" && hasUnfiledChanges(now)) {
    throw new Error("The entry was not approved: its words have changed since they were filed. File it again first.");
  }
  doc.transact(() => {
    if (now.status !== "filed") act(doc, id, "file", deed, { amendment, note: "" });
    const revision = lastFiledRevision(readEntry(id, entry));
    keepAct(entry, deed, { kind: "approve", revision: revision?.id ?? null });
  });
}

/** Takes a conflict of an entry as decided, by `deed`: its words are from now on those that stand in it. */
export function decideConflict(doc: Doc, id: EntryId, key: string, deed: Deed): void {
  keepAct(entryOf(doc, id), deed, { kind: "decide", conflict: key });
}

function act(
  doc: Doc,
  id: EntryId,
  action: EntryAction,
  deed: Deed,
  said: { readonly amendment: Amendment; readonly note: string },
): void {
  const entry = entryOf(doc, id);
  const { status, isOnPage } = standOfEntry(entry);
  if (action === "file") refuseFiling(doc, deed.by);
  const next = nextStatus(status, action, isOnPage);
  if (next === undefined) throw new Error(`an entry that is ${status} cannot be changed by “${action}”`);
  // Read before anything is set: a transaction of Yjs is not undone by an error.
  const content = readEntry(id, entry);
  if (content.conflicts.length > 0 && action !== "withdraw" && action !== "reinstate") {
    throw new Error("This entry was changed on two laptops. Choose which words stand, then go on with it.");
  }
  doc.transact(() => {
    const revision = action === "file" ? fileWords(doc, entry, content, deed, said.amendment) : null;
    keepAct(entry, deed, { kind: action, note: said.note, revision, stand: standAfter(next, isOnPage) });
    if (action === "file" && statusOf(doc) === "draft") metaOf(doc).set("status", "live");
  });
}

function standAfter(status: Stand["status"], wasOnPage: boolean): Stand {
  return { status, isOnPage: status === "filed" || (status === "review" && wasOnPage) };
}

/** Answers the revision that holds the words, new or not. */
function fileWords(doc: Doc, entry: YEntry, content: Entry, deed: Deed, amendment: Amendment): RevisionId {
  keepSpeakersOf(doc, content.body);
  const filed = lastFiledRevision(content);
  if (!filed) return keepRevision(entry, content, "filed", deed);
  if (sameContent(content, filed)) return filed.id;
  return keepRevision(entry, content, "corrected", deed, amendment);
}

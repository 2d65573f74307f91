import * as v from "valibot";
import { type Doc, XmlText, Array as YArray, Map as YMap, Text as YText } from "yjs";
import type { Amendment, EntryContent, Position, Revision, RevisionReason } from "../model/entry";
import { lastFiledRevision, plainUpdate, sameContent } from "../model/entry";
import { type EntryAction, type EntryStatus, nextStatus } from "../model/entryStatus";
import { createEntryId, createRevisionId, type EntryId, type ProfileId } from "../model/ids";
import { epochMillisecondsOf, type Moment, momentAt } from "../model/moment";
import { bodyOf, entriesOf, entryOf, metaOf, modelVersion, timeZoneOf, titleOf, type YEntry } from "./blogDoc";
import { statusOf } from "./changeBlog";
import { keepSpeakersOf } from "./changeSpeakers";
import { entrySchema, readEntry } from "./readBlog";

/** Who does something, and when. */
export interface Deed {
  /** The name in the profile; may be empty. */
  readonly by: string;
  /** Milliseconds since 1970-01-01T00:00Z, by this laptop's clock. */
  readonly now: number;
}

/**
 * A new, empty draft at the top of the timeline. Its Y.Map holds `status`, `key`, `pinned`, `authors` (array of names),
 * `eventTime`, `writtenAt` (Moment), `position`, `createdBy` as plain values, `title` as Y.Text, `body` as Y.XmlText
 * and `revisions` as a Y.Array of plain objects.
 */
export function createEntry(doc: Doc, createdBy: ProfileId, authors: readonly string[], now: number): EntryId {
  const id = createEntryId();
  const entry = draftEntry(momentAt(now, timeZoneOf(doc)), nextPosition(doc, now), createdBy, authors);
  doc.transact(() => entriesOf(doc).set(id, entry));
  return id;
}

function draftEntry(now: Moment, position: Position, createdBy: ProfileId, authors: readonly string[]): YEntry {
  return new YMap<unknown>([
    ["status", "draft" satisfies EntryStatus],
    ["key", false],
    ["pinned", false],
    ["authors", [...authors]],
    ["eventTime", now],
    ["writtenAt", now],
    ["position", position],
    ["createdBy", createdBy],
    ["title", new YText()],
    ["body", new XmlText()],
    ["revisions", new YArray()],
  ]);
}

/** An entry of which everything is known before it is in the blog. */
export interface ReadyEntry extends Pick<EntryContent, "title" | "authors" | "eventTime"> {
  readonly key: boolean;
  /** What an empty body is given with `applyDelta`, once. */
  readonly delta: readonly unknown[];
}

/**
 * Adds drafts in one transaction, each at its event time; of those at one time the later in `entries` stands above.
 * Answers their ids in the order given. `now` is milliseconds since 1970-01-01T00:00Z.
 */
export function addEntries(
  doc: Doc,
  createdBy: ProfileId,
  entries: readonly ReadyEntry[],
  now: number,
): readonly EntryId[] {
  const writtenAt = momentAt(now, timeZoneOf(doc));
  const { sequence } = nextPosition(doc, now);
  const ids = entries.map(createEntryId);
  doc.transact(() => {
    for (const [index, { title, authors, eventTime, key, delta }] of entries.entries()) {
      const position = { sortTime: placeOf(eventTime), sequence: sequence + index };
      const entry = draftEntry(writtenAt, position, createdBy, authors);
      entry.set("eventTime", eventTime);
      entry.set("eventTimeTyped", true);
      entry.set("key", key);
      entriesOf(doc).set(ids[index] ?? "", entry);
      titleOf(entry).insert(0, title);
      bodyOf(entry).applyDelta([...delta]);
    }
  });
  return ids;
}

/** Takes entries out of the blog as if they had never been in it: for those that an import has just brought. */
export function removeEntries(doc: Doc, ids: readonly EntryId[]): void {
  doc.transact(() => {
    for (const id of ids) entriesOf(doc).delete(id);
  });
}

/** The place above everything in the blog, whatever the clock says. */
function nextPosition(doc: Doc, now: number): Position {
  let sortTime = now;
  let sequence = 0;
  for (const entry of entriesOf(doc).values()) {
    const position = positionOf(entry);
    if (!position) continue;
    sequence = Math.max(sequence, position.sequence);
    if (!entry.get("eventTimeTyped")) sortTime = Math.max(sortTime, position.sortTime);
  }
  return { sortTime, sequence: sequence + 1 };
}

/** Undefined for an entry that cannot be read: it must not keep anyone from writing the next one. */
function positionOf(entry: YEntry): Position | undefined {
  const position = entry instanceof YMap ? entry.get("position") : undefined;
  return v.is(entrySchema.entries.position, position) ? position : undefined;
}

/** The first word of an empty draft was typed now: that is its time, and its place is the top. */
export function stampEntry(doc: Doc, id: EntryId, now: number): void {
  const entry = entryOf(doc, id);
  const moment = momentAt(now, timeZoneOf(doc));
  doc.transact(() => {
    entry.set("writtenAt", moment);
    if (entry.get("eventTimeTyped")) return;
    entry.set("eventTime", moment);
    entry.set("position", nextPosition(doc, now));
  });
}

/** The reporter typed when it happened; the entry moves to that place in the timeline. */
export function setEventTime(doc: Doc, id: EntryId, moment: Moment): void {
  const entry = entryOf(doc, id);
  doc.transact(() => {
    entry.set("eventTime", moment);
    entry.set("eventTimeTyped", true);
    const { sequence } = entry.get("position") as Position;
    entry.set("position", { sortTime: placeOf(moment), sequence } satisfies Position);
  });
}

/** A time typed to the minute stands at the end of that minute, above what came within it. */
function placeOf(moment: Moment): number {
  const time = epochMillisecondsOf(moment);
  return time % 60_000 === 0 ? time + 59_999 : time;
}

export function setAuthors(doc: Doc, id: EntryId, authors: readonly string[]): void {
  entryOf(doc, id).set("authors", [...authors]);
}

export function setFlag(doc: Doc, id: EntryId, flag: "key" | "pinned", value: boolean): void {
  entryOf(doc, id).set(flag, value);
}

/**
 * Does `action` to an entry. Filing keeps what is filed as a revision, and whoever is quoted in the directory; filing
 * again without a change keeps no revision. `amendment` is what a later filing is. The first filing makes a draft blog live. Throws an Error when the action does not apply to the entry's status.
 */
export function actOnEntry(
  doc: Doc,
  id: EntryId,
  action: EntryAction,
  deed: Deed,
  amendment: Amendment = plainUpdate,
): void {
  const entry = entryOf(doc, id);
  const status = entry.get("status") as EntryStatus;
  const next = nextStatus(status, action);
  if (next === undefined) throw new Error(`an entry that is ${status} cannot be changed by “${action}”`);
  // Read before anything is set: a transaction of Yjs is not undone by an error.
  const content = action === "file" ? readEntry(id, entry) : undefined;
  doc.transact(() => {
    entry.set("status", next);
    if (!content) return;
    const filed = lastFiledRevision(content);
    if (!filed) keepRevision(entry, content, "filed", deed);
    else if (!sameContent(content, filed)) {
      keepRevision(entry, content, "corrected", deed, amendment);
      // A Nightdesk that knows nothing of corrections then refuses the blog, in place of leaving them out.
      if (amendment.kind !== "update") metaOf(doc).set("modelVersion", modelVersion);
    }
    keepSpeakersOf(doc, content.body);
    if (statusOf(doc) === "draft") metaOf(doc).set("status", "live");
  });
}

/** Keeps the entry as it stands, for the history. */
export function keepRevision(
  entry: YEntry,
  content: EntryContent,
  reason: RevisionReason,
  deed: Deed,
  { kind, note }: Amendment = plainUpdate,
): void {
  const revisions = entry.get("revisions");
  if (!(revisions instanceof YArray)) throw new Error("the entry has no list of revisions");
  const { title, authors, eventTime, body } = content;
  const revision: Revision = {
    id: createRevisionId(),
    at: new Date(deed.now).toISOString(),
    by: deed.by,
    reason,
    kind,
    note: note.trim(),
    title,
    authors,
    eventTime,
    body,
  };
  revisions.push([revision]);
}

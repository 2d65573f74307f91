import * as v from "valibot";
import { type Doc, XmlText, Array as YArray, Map as YMap, Text as YText } from "yjs";
import {
  type Amendment,
  type EntryContent,
  type Position,
  plainUpdate,
  type Revision,
  type RevisionReason,
} from "../model/entry";
import type { EntryStatus } from "../model/entryStatus";
import { createEntryId, createRevisionId, type EntryId, type ProfileId, type RevisionId } from "../model/ids";
import { epochMillisecondsOf, type Moment, momentAt } from "../model/moment";
import { bodyOf, entriesOf, entryOf, timeZoneOf, titleOf, type YEntry } from "./blogDoc";
import { entrySchema } from "./readBlog";

/** Who does something, and when. */
export interface Deed {
  /** The name in the profile; may be empty. */
  readonly by: string;
  readonly profileId: ProfileId;
  /** Milliseconds since 1970-01-01T00:00Z, by this laptop's clock. */
  readonly now: number;
}

/**
 * A new, empty draft at the top of the timeline. Its Y.Map holds `status`, `key`, `pinned`, `authors` (array of names),
 * `eventTime`, `writtenAt` (Moment), `position`, `createdBy` as plain values, `title` as Y.Text, `body` as Y.XmlText
 * and `revisions` as a Y.Array of plain objects; later also what flatRecords tells of. `status` is where it begins.
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

/** Keeps the entry as it stands, for the history. */
export function keepRevision(
  entry: YEntry,
  content: EntryContent,
  reason: RevisionReason,
  deed: Deed,
  { kind, note }: Amendment = plainUpdate,
): RevisionId {
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
  return revision.id;
}

import * as v from "valibot";
import { Map as YMap } from "yjs";
import { emptyDocument } from "../document/document";
import { messageOf } from "../ipc/result";
import { type EntryRow, entryRowOf } from "../model/entryRow";
import type { EntryId, ProfileId } from "../model/ids";
import { momentAt } from "../model/moment";
import { standOfEntry } from "./acts";
import { entryKeys, entrySchema, readEntry } from "./readBlog";

/**
 * The row of an entry as it stands in a blog's document. Never throws: an entry that cannot be read gets a row with its
 * `problem` and whatever of it can be read, so that one broken entry hides no other.
 */
export function readEntryRow(id: EntryId, entry: unknown): EntryRow {
  try {
    if (!(entry instanceof YMap)) throw new Error(`entry ${id} is not of the expected kind`);
    return entryRowOf(readEntry(id, entry));
  } catch (error) {
    return brokenRow(id, entry, messageOf(error));
  }
}

function brokenRow(id: EntryId, entry: unknown, problem: string): EntryRow {
  const read = (key: string): unknown => (entry instanceof YMap ? entry.get(key) : undefined);
  const madeAt = timeOfId(id);
  const moment = momentAt(madeAt, "UTC");
  const { key, pinned, authors, eventTime, writtenAt, position, createdBy } = entrySchema.entries;
  const plain = v.parse(
    v.object({
      key: v.fallback(key, false),
      pinned: v.fallback(pinned, false),
      authors: v.fallback(authors, []),
      eventTime: v.fallback(eventTime, moment),
      writtenAt: v.fallback(writtenAt, moment),
      position: v.fallback(position, { sortTime: madeAt, sequence: 0 }),
      createdBy: v.fallback(createdBy, "00000000-0000-0000-0000-000000000000" as ProfileId),
    }),
    Object.fromEntries(entryKeys.map((name) => [name, read(name)])),
  );
  const title = String(read("title") ?? "");
  const stand = entry instanceof YMap ? standOfEntry(entry) : ({ status: "draft", isOnPage: false } as const);
  const counts = {
    revisionCount: 0,
    conflictCount: 0,
    openComments: 0,
    openSuggestions: 0,
    approval: null,
    lastAct: null,
  };
  return {
    ...plain,
    ...stand,
    ...counts,
    id,
    title,
    body: emptyDocument,
    unfiledChanges: false,
    blank: false,
    changedAt: plain.eventTime.instant,
    problem,
  };
}

/** When an entry was made: a UUIDv7 begins with 48 bits of milliseconds since 1970-01-01T00:00Z. */
function timeOfId(id: string): number {
  const time = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
  // The last moment that a date can hold.
  return time <= 8.64e15 ? time : 0;
}

import { type Doc, Map as YMap } from "yjs";
import { entryLabel } from "../../export/entryLabel";
import type { EntryRow } from "../../model/entryRow";
import type { EntryStatus } from "../../model/entryStatus";
import type { EntryId } from "../../model/ids";
import { entriesOf } from "../blogDoc";
import { readEntryRow } from "../readEntryRow";
import { countRecords, type RecordCounts } from "./countRecords";
import type { MergedEntry } from "./mergeReport";
import { changesAny, type Touched } from "./touched";

/** Some entries of a blog, and how much is said of each, before or after a merge. */
export type EntriesThen = ReadonlyMap<EntryId, { readonly row: EntryRow; readonly said: RecordCounts }>;

/** Those of the entries that are there. */
export function entriesThen(doc: Doc, ids: Iterable<EntryId>): EntriesThen {
  const entries = entriesOf(doc);
  return new Map(
    [...ids].flatMap((id) => {
      const entry = entries.get(id);
      return entry instanceof YMap ? [[id, { row: readEntryRow(id, entry), said: countRecords(entry) }] as const] : [];
    }),
  );
}

/**
 * What a merge brought of each entry of which `there` says that the other side touched it; none of an entry of which
 * nothing can be told. `met` are those of which both versions were kept just now.
 */
export function mergedEntries(
  there: Touched,
  before: EntriesThen,
  after: EntriesThen,
  bothChanged: ReadonlySet<EntryId>,
  met: ReadonlyMap<EntryId, unknown>,
): readonly MergedEntry[] {
  return [...there].flatMap(([id, places]) => {
    const [was, is] = [before.get(id), after.get(id)];
    // A blank draft goes along in every handover, and becomes an entry by its first word.
    const [wasWritten, isWritten] = [was?.row.blank === false, is?.row.blank === false];
    const changes = changesAny(places);
    const becomes = (status: EntryStatus) => was?.row.status !== status && is?.row.status === status;
    const more = (kind: keyof RecordCounts) => (is?.said[kind] ?? 0) - (was?.said[kind] ?? 0);
    const waits = (then: typeof is) => (then?.row.conflictCount ?? 0) > 0;
    const merged: MergedEntry = {
      id,
      isNew: !wasWritten && isWritten,
      isChanged: wasWritten && is !== undefined && changes,
      goneLabel: was && wasWritten && !is ? entryLabel(was.row) : null,
      isBothChanged: bothChanged.has(id),
      isUndecided: waits(is) && (!waits(was) || met.has(id)),
      isFiled: becomes("filed"),
      isWithdrawn: was !== undefined && becomes("withdrawn"),
      staysWithdrawn: was?.row.status === "withdrawn" && is?.row.status === "withdrawn" && changes,
      comments: more("comments"),
      suggestions: more("suggestions"),
      decisions: more("decisions"),
      approvals: more("approvals"),
      sendBacks: more("sendBacks"),
    };
    return Object.entries(merged).some(([name, value]) => name !== "id" && Boolean(value)) ? [merged] : [];
  });
}

import { type Doc, Array as YArray, Map as YMap } from "yjs";
import { entriesOf } from "../blogDoc";
import { copyShared } from "../copyShared";
import { idOf } from "../distinctById";
import { isRecordKey } from "../flatRecords";
import { authoritiesOf, contestsOf } from "../resultsDoc";
import type { Places } from "./touched";

/** What can be taken away whole on one laptop while the other goes on with it. */
const maps: readonly ((doc: Doc) => YMap<YMap<unknown>>)[] = [entriesOf, contestsOf, authoritiesOf];
const roots = ["entries", "contests", "authorities"];

/**
 * Prepares to put back every entry, contest and council that one side took away while the other changed it: nothing that
 * somebody wrote goes because somebody else did not want what it was written in. Of one that was put back before, while
 * somebody went on in what it had been, the records of both stay. To be called before the merge; what it answers is to be
 * called after it.
 */
export function preparePutBack(ours: Doc, theirs: Doc, touchedHere: Places, touchedThere: Places): () => void {
  const sides = [
    { doc: ours, other: theirs, touched: touchedHere },
    { doc: theirs, other: ours, touched: touchedThere },
  ];
  const copies = maps.flatMap((mapOf, index) =>
    sides.flatMap(({ doc, other, touched }) =>
      changedIn(touched, roots[index] ?? "").flatMap((key) => {
        const [value, there] = [mapOf(doc).get(key), mapOf(other).get(key)];
        if (!(value instanceof YMap) || isSame(value, there)) return [];
        // Copied now: what is deleted cannot be read any more.
        return [{ mapOf, key, copy: there ? undefined : copyShared(value), records: recordsIn(value) }];
      }),
    ),
  );
  return () => {
    for (const { mapOf, key, copy, records } of copies) {
      const standing = mapOf(ours).get(key);
      if (standing instanceof YMap) carryRecords(records, standing);
      else if (copy && !standing) mapOf(ours).set(key, copy);
    }
  };
}

/** True for one and the same, as far as it came on either side. */
function isSame(value: YMap<unknown>, other: YMap<unknown> | undefined): boolean {
  const [here, there] = [value._item?.id, other?._item?.id];
  return here?.client === there?.client && here?.clock === there?.clock;
}

/** Lists of records, maps of them, and under an empty name those that lie flat; no words and no plain fields. */
type Records = ReadonlyMap<string, readonly unknown[] | ReadonlyMap<string, unknown>>;

function recordsIn(value: YMap<unknown>): Records {
  const records = new Map<string, readonly unknown[] | ReadonlyMap<string, unknown>>();
  const flat = new Map<string, unknown>();
  for (const [key, part] of value) {
    if (isRecordKey(key)) flat.set(key, copyShared(part));
    else if (part instanceof YArray) records.set(key, part.toArray());
    else if (part instanceof YMap) records.set(key, new Map(part.entries()));
  }
  return records.set("", flat);
}

/** Adds what is missing: records are never changed, and have an id of their own. */
function carryRecords(records: Records, into: YMap<unknown>): void {
  for (const [name, from] of records) {
    const to = name === "" ? into : into.get(name);
    if (from instanceof Map && to instanceof YMap) {
      for (const [key, record] of from) if (!to.has(key)) to.set(key, record);
    } else if (Array.isArray(from) && to instanceof YArray) {
      const known = new Set(to.toArray().map(idOf));
      to.push(from.filter((record) => !known.has(idOf(record))));
    }
  }
}

/** What was changed inside: taken away or put there whole is no change of it. */
function changedIn(places: Places, root: string): readonly string[] {
  return [
    ...new Set([...places.values()].filter((place) => place.root === root && place.field !== "").map(({ key }) => key)),
  ];
}

import type { Map as YMap } from "yjs";

/**
 * What is said of an entry lies flat in its Y.Map, and what was done to the rules of a blog in `meta`, each under a key of
 * its own that is never used twice: two laptops that make a nested list or map apart would lose one of the two.
 */
export const recordKinds = ["act", "conflict", "comment", "suggestion", "ruleChange"] as const;
export type RecordKind = (typeof recordKinds)[number];

export function flatKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

/** The records of one kind with their ids, in the order of the ids, which is about that in which they were made. */
export function flatRecords(
  holder: YMap<unknown>,
  kind: RecordKind,
): readonly (readonly [id: string, value: unknown])[] {
  const prefix = flatKey(kind, "");
  return [...holder.keys()]
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => [key.slice(prefix.length), holder.get(key)] as const);
}

/** True for a key of an entry that holds a record, and not its words or flags. */
export function isRecordKey(key: string): boolean {
  return recordKinds.some((kind) => key.startsWith(flatKey(kind, "")));
}

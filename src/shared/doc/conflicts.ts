import * as v from "valibot";
import type { Act } from "../model/act";
import type { Conflict } from "../model/conflict";
import { readActs } from "./acts";
import { modelVersion, type YEntry } from "./blogDoc";
import { entryContentSchema } from "./entryContentSchema";
import { flatKey, flatRecords } from "./flatRecords";

const versionSchema = v.object({ by: v.string(), content: entryContentSchema });
const conflictSchema = v.object({
  key: v.string(),
  versions: v.pipe(v.tuple([versionSchema, versionSchema]), v.readonly()),
  waits: v.optional(v.boolean(), true),
}) satisfies v.GenericSchema<unknown, Conflict>;

/** Every conflict that a merge has left in an entry, also those that were decided; one that cannot be read is left out. */
export function readConflicts(entry: YEntry): readonly Conflict[] {
  return flatRecords(entry, "conflict").flatMap(([, value]) => {
    const read = v.safeParse(conflictSchema, value);
    return read.success ? [read.output] : [];
  });
}

/** The conflicts that wait for somebody to decide. */
export function undecidedConflicts(acts: readonly Act[], conflicts: readonly Conflict[]): readonly Conflict[] {
  const decided = new Set(acts.map(({ conflict }) => conflict));
  return conflicts.filter(({ key, waits }) => waits && !decided.has(key));
}

/**
 * Keeps both versions; nothing happens where the same two are kept already and nobody has chosen. Where two laptops have
 * chosen differently, the same two meet again: that is another conflict.
 */
export function keepConflict(entry: YEntry, conflict: Conflict): void {
  const decided = new Set(readActs(entry).map((act) => act.conflict));
  const key = undecidedKey(conflict.key, (each) => decided.has(each));
  if (entry.has(flatKey("conflict", key))) return;
  entry.set(flatKey("conflict", key), { ...conflict, key });
  // An older Nightdesk would file the entry without a word of it.
  entry.doc?.getMap("meta").set("modelVersion", modelVersion);
}

/** The key of two versions, numbered from the second time on that they are to be decided. */
export function undecidedKey(key: string, isDecided: (key: string) => boolean): string {
  for (let time = 1; ; time++) {
    const numbered = time === 1 ? key : `${key}-${time}`;
    if (!isDecided(numbered)) return numbered;
  }
}

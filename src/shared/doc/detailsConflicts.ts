import * as v from "valibot";
import type { Doc } from "yjs";
import type { DetailsConflict } from "../model/conflict";
import { metaOf, modelVersion } from "./blogDoc";
import type { Deed } from "./changeEntry";
import { undecidedKey } from "./conflicts";
import { entryContentSchema } from "./entryContentSchema";

/**
 * What a merge has met of the words at the top of a blog lies flat in `meta`, as that of an entry does in its map:
 * `conflict/KEY` with both versions, and `decided/KEY` once somebody has read what stands.
 */
const versionSchema = v.object({
  by: v.string(),
  headline: v.string(),
  standfirst: v.string(),
  byline: v.string(),
  summary: entryContentSchema.entries.body,
});
const conflictSchema = v.object({
  key: v.string(),
  versions: v.pipe(v.tuple([versionSchema, versionSchema]), v.readonly()),
}) satisfies v.GenericSchema<unknown, DetailsConflict>;

const prefix = "conflict/";
const decided = "decided/";

/** The conflicts that nobody has decided; one that cannot be read is left out. */
export function readDetailsConflicts(doc: Doc): readonly DetailsConflict[] {
  const meta = metaOf(doc);
  return [...meta.keys()]
    .filter((key) => key.startsWith(prefix) && !meta.has(decided + key.slice(prefix.length)))
    .sort()
    .flatMap((key) => {
      const read = v.safeParse(conflictSchema, meta.get(key));
      return read.success ? [read.output] : [];
    });
}

/** Keeps both versions, as keepConflict does those of an entry. */
export function keepDetailsConflict(doc: Doc, conflict: DetailsConflict): void {
  const meta = metaOf(doc);
  const key = undecidedKey(conflict.key, (each) => meta.has(decided + each));
  if (meta.has(prefix + key)) return;
  meta.set(prefix + key, { ...conflict, key });
  meta.set("modelVersion", modelVersion);
}

/** What stands at the top of the blog is right from now on. */
export function decideDetailsConflicts(doc: Doc, { by, profileId, now }: Deed): void {
  doc.transact(() => {
    for (const { key } of readDetailsConflicts(doc)) {
      metaOf(doc).set(decided + key, { by, profileId, at: new Date(now).toISOString() });
    }
  });
}

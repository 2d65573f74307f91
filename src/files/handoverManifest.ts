import { type BlogId, idPattern } from "@shared/model/ids";
import * as v from "valibot";

/**
 * The version of the handover file that this code writes and reads. Whatever an older Nightdesk would drop without
 * noticing (a new kind of part, a new field) needs a higher one.
 */
export const handoverVersion = 1;

/** What every version, also a later one, has at the head of its manifest. */
export const manifestHeadSchema = v.object({
  format: v.literal("nightdesk"),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

export const manifestSchema = v.strictObject({
  format: v.literal("nightdesk"),
  version: v.literal(handoverVersion),
  blogId: v.pipe(
    v.string(),
    v.regex(idPattern),
    v.transform((value) => value as BlogId),
  ),
  headline: v.string(),
  /** ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The name in the profile that saved it; may be empty. */
  savedBy: v.string(),
  /** Every part beside the manifest, in the order of the file. Version 1 has one: `blog.yjs`. */
  parts: v.strictTuple([
    v.strictObject({
      name: v.literal("blog.yjs"),
      /** Unpacked. */
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      /** Of the unpacked bytes, in lower-case hexadecimal. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ]),
});

/** What a handover file says about itself. */
export type HandoverManifest = Readonly<v.InferOutput<typeof manifestSchema>>;

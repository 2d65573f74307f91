import { idSchema } from "@shared/model/idSchema";
import type { BlogId } from "@shared/model/ids";
import { keptMimes, largestPicture, pictureHashSchema } from "@shared/pictures/keptPicture";
import * as v from "valibot";

/**
 * The newest version of the handover file that this code reads. Whatever an older Nightdesk would drop without noticing
 * (a new kind of part, a new field) needs a higher one. Version 2 brought the pictures; a blog without any is still
 * written as version 1, which older ones read.
 */
export const handoverVersion = 2;

/** Two parts a picture: enough for a night, and no list that takes minutes to check. */
export const mostPictures = 2_000;

/** What every version, also a later one, has at the head of its manifest. */
export const manifestHeadSchema = v.object({
  format: v.literal("nightdesk"),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const pictureBytes = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(largestPicture.bytes));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A picture: the part `pictures/HASH`, whose SHA-256 is its name, and `pictures/HASH/small` where it has one. */
const manifestPictureSchema = v.strictObject({
  hash: pictureHashSchema,
  mime: v.picklist(keptMimes),
  bytes: pictureBytes,
  small: v.nullable(v.strictObject({ bytes: pictureBytes, sha256 })),
});
export type ManifestPicture = Readonly<v.InferOutput<typeof manifestPictureSchema>>;

const everyVersion = {
  format: v.literal("nightdesk"),
  blogId: idSchema<BlogId>(),
  headline: v.string(),
  /** ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The name in the profile that saved it; may be empty. */
  savedBy: v.string(),
  /** The part that every version has; it is the last in the file. */
  parts: v.strictTuple([
    v.strictObject({
      name: v.literal("blog.yjs"),
      /** Unpacked. */
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      /** Of the unpacked bytes, in lower-case hexadecimal. */
      sha256,
    }),
  ]),
};

export const manifestSchema = v.variant("version", [
  v.strictObject({ version: v.literal(1), ...everyVersion }),
  v.strictObject({
    version: v.literal(2),
    ...everyVersion,
    /** In the order of the file. */
    pictures: v.pipe(v.array(manifestPictureSchema), v.minLength(1), v.maxLength(mostPictures), v.readonly()),
  }),
]);

/** What a handover file says about itself. */
export type HandoverManifest = Readonly<v.InferOutput<typeof manifestSchema>>;

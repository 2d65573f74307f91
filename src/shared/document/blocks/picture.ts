import * as v from "valibot";
import { keptMimes, largestPicture, pictureHashSchema } from "../../pictures/keptPicture";

export const pictureFields = ["caption", "credit", "alt"] as const;
/** What is typed about a picture. */
export type PictureField = (typeof pictureFields)[number];

const side = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(largestPicture.side));

/** A picture. Its bytes lie beside the blog under their hash, never in the blog's document. */
export const pictureSchema = v.strictObject({
  type: v.literal("picture"),
  hash: pictureHashSchema,
  mime: v.picklist(keptMimes),
  /** In pixels, of the larger size. */
  width: side,
  height: side,
  /** What a reader should know about the picture. */
  caption: v.string(),
  /** Who made it: name and agency. */
  credit: v.string(),
  /** What is to be seen, for those who do not see it. Never taken from the caption by itself. */
  alt: v.string(),
});
export type Picture = v.InferOutput<typeof pictureSchema>;

export function plainTextOfPicture({ caption, credit, alt }: Picture): string {
  return [caption, credit, alt].filter((words) => words.trim() !== "").join("\n");
}

/** What is still to be typed. Pictures in news are never decoration: each has an alternative text and a credit. */
export function missingFields(picture: Pick<Picture, "alt" | "credit">): readonly ("alt" | "credit")[] {
  return (["alt", "credit"] as const).filter((field) => picture[field].trim() === "");
}

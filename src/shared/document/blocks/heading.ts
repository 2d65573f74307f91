import * as v from "valibot";
import { inlinesSchema, plainTextOfInlines } from "../inline";

/** A heading inside a body. Level 1 is the first below the entry's own title, level 2 the next. */
export const headingSchema = v.strictObject({
  type: v.literal("heading"),
  level: v.picklist([1, 2]),
  children: inlinesSchema,
});
export type Heading = v.InferOutput<typeof headingSchema>;

export function plainTextOfHeading(block: Heading): string {
  return plainTextOfInlines(block.children);
}

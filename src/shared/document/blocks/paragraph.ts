import * as v from "valibot";
import { inlinesSchema, plainTextOfInlines } from "../inline";

export const paragraphSchema = v.strictObject({ type: v.literal("paragraph"), children: inlinesSchema });
export type Paragraph = v.InferOutput<typeof paragraphSchema>;

export function plainTextOfParagraph(block: Paragraph): string {
  return plainTextOfInlines(block.children);
}

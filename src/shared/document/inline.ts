import * as v from "valibot";
import { isSafeLink } from "./safeLink";

export const marks = ["bold", "italic", "strikethrough"] as const;
/** A run of text in one style. Marks stand in the order of `marks`, each at most once. */
export const textSchema = v.strictObject({
  type: v.literal("text"),
  text: v.string(),
  marks: v.optional(v.pipe(v.array(v.picklist(marks)), v.minLength(1), v.readonly())),
});
export const lineBreakSchema = v.strictObject({ type: v.literal("lineBreak") });
export const linkSchema = v.strictObject({
  type: v.literal("link"),
  href: v.pipe(v.string(), v.check(isSafeLink, "a link must begin with http:, https: or mailto:")),
  children: v.pipe(v.array(v.variant("type", [textSchema, lineBreakSchema])), v.readonly()),
});
export const inlineSchema = v.variant("type", [textSchema, lineBreakSchema, linkSchema]);
export const inlinesSchema = v.pipe(v.array(inlineSchema), v.readonly());

export type Mark = (typeof marks)[number];
export type Text = v.InferOutput<typeof textSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
/** What stands inside a line: text, a line break, a link. */
export type Inline = v.InferOutput<typeof inlineSchema>;

/** The words alone; a line break is a newline. */
export function plainTextOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return inline.text;
        case "lineBreak":
          return "\n";
        case "link":
          return plainTextOfInlines(inline.children);
      }
    })
    .join("");
}

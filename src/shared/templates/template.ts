import * as v from "valibot";
import { type Document, documentVersion, parseDocument } from "../document/document";
import { messageOf } from "../ipc/result";
import { idSchema } from "../model/idSchema";
import type { TemplateId } from "../model/ids";

/** In characters. */
const longestName = 80;
const longestTitle = 500;

const bodySchema = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Document => {
    try {
      return parseDocument(dataset.value);
    } catch (error) {
      addIssue({ message: messageOf(error) });
      return NEVER;
    }
  }),
  v.check(
    ({ blocks }) => blocks.every(({ type }) => !isOfOneBlog(type)),
    "a template holds no picture and no table of results",
  ),
);

export const templateFields = {
  /** What it is found by, after a slash and in the palette. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1, "a template needs a name"), v.maxLength(longestName)),
  /** The title of the entry that it is inserted into, where that has none. */
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
  body: bodySchema,
};

export const templateSchema = v.strictObject({
  id: idSchema<TemplateId>(),
  ...templateFields,
});

/** An entry written in advance, with blanks such as `{{winner}}` for what is not known yet. */
export type Template = v.InferOutput<typeof templateSchema>;

/**
 * What of a body can stand in a template: all but pictures and tables of results, which are one blog's, and without when a
 * quote was said and how it was checked, which are one night's.
 */
export function templateBody({ blocks }: Document): Document {
  return {
    version: documentVersion,
    blocks: blocks
      .filter(({ type }) => !isOfOneBlog(type))
      .map((block) => (block.type === "quote" ? { ...block, saidAt: null, checkedBy: "" } : block)),
  };
}

function isOfOneBlog(type: string): boolean {
  return type === "picture" || type === "results";
}

import * as v from "valibot";
import { dividerSchema, plainTextOfDivider } from "./blocks/divider";
import { headingSchema, plainTextOfHeading } from "./blocks/heading";
import { listSchema, plainTextOfList } from "./blocks/list";
import { paragraphSchema, plainTextOfParagraph } from "./blocks/paragraph";
import { pictureSchema, plainTextOfPicture } from "./blocks/picture";
import { plainTextOfQuote, quoteSchema } from "./blocks/quote";
import { plainTextOfResults, resultsBlockSchema } from "./blocks/results";
import { plainTextOfSocialPost, socialPostSchema } from "./blocks/socialPost";
import { plainTextOfTable, tableSchema } from "./blocks/table";
import { upgradeDocument } from "./upgradeDocument";

export const blockSchema = v.union([
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  tableSchema,
  resultsBlockSchema,
  socialPostSchema,
  pictureSchema,
  dividerSchema,
]);
/** One part of a body. */
export type Block = v.InferOutput<typeof blockSchema>;
export type BlockType = Block["type"];

/**
 * The version that this code writes. A lower one is upgraded; a higher one is from a newer Nightdesk and is refused.
 * Version 2: a quote keeps how and when it was said, and how it was checked.
 */
export const documentVersion = 2;

const documentSchema = v.strictObject({
  version: v.literal(documentVersion),
  blocks: v.pipe(v.array(blockSchema), v.readonly()),
});

/** The body of an entry, independent of any editor. */
export type Document = v.InferOutput<typeof documentSchema>;

export const emptyDocument: Document = { version: documentVersion, blocks: [] };

/**
 * Reads a document from outside; one of an earlier version is upgraded first, one step a version.
 * Throws an Error that names the place and the rule when the value is not a document.
 */
export function parseDocument(value: unknown): Document {
  const result = v.safeParse(documentSchema, upgradeDocument(value));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`not a document: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
}

const plainTextOf: { readonly [T in BlockType]: (block: Extract<Block, { type: T }>) => string } = {
  paragraph: plainTextOfParagraph,
  heading: plainTextOfHeading,
  list: plainTextOfList,
  quote: plainTextOfQuote,
  table: plainTextOfTable,
  results: plainTextOfResults,
  socialPost: plainTextOfSocialPost,
  picture: plainTextOfPicture,
  divider: plainTextOfDivider,
};

export function plainTextOfBlock(block: Block): string {
  const write = plainTextOf[block.type] as (block: Block) => string;
  return write(block);
}

/** The words of a body, blocks parted by an empty line: for search, previews and text alternatives. */
export function plainTextOfDocument(document: Document): string {
  return document.blocks.map(plainTextOfBlock).join("\n\n");
}

/** True when a body says nothing: no words, no divider, no table, no picture. */
export function isEmptyDocument(document: Document): boolean {
  return document.blocks.every(
    (block) => (block.type === "paragraph" || block.type === "heading") && plainTextOfBlock(block).trim() === "",
  );
}

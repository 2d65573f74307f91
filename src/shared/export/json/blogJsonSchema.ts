import * as v from "valibot";
import { dividerSchema } from "../../document/blocks/divider";
import { headingSchema } from "../../document/blocks/heading";
import { listSchema } from "../../document/blocks/list";
import { paragraphSchema } from "../../document/blocks/paragraph";
import { pictureSchema } from "../../document/blocks/picture";
import { quoteSchema } from "../../document/blocks/quote";
import { resultsBlockSchema } from "../../document/blocks/results";
import { socialPostSchema } from "../../document/blocks/socialPost";
import { tableSchema } from "../../document/blocks/table";
import { blogStatuses } from "../../model/blog";
import { amendmentKinds } from "../../model/entry";
import { idPattern } from "../../model/ids";
import { pictureHashSchema } from "../../pictures/keptPicture";
import { resultsViewSchema } from "../../results/resultsView";

/** Counts up with every change that a reader of the form before would stumble over. */
export const blogJsonVersion = 1;

const id = v.pipe(v.string(), v.regex(idPattern));
const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const described = <const Schema extends v.GenericSchema>(schema: Schema, words: string) =>
  v.pipe(schema, v.description(words));

/** A time in every place of the form. */
export const timeJsonSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.description("RFC 3339, with the offset of the blog’s time zone at that moment: 2018-05-04T02:14:00+01:00"),
);

/** As in the document, but for what is for the desk alone or leads to what is not published, and with every time as text. */
const quote = v.strictObject({ ...v.omit(quoteSchema, ["checkedBy"]).entries, saidAt: v.nullable(timeJsonSchema) });
const socialPost = v.strictObject({ ...socialPostSchema.entries, time: v.nullable(timeJsonSchema) });
const [resultsBlock] = resultsBlockSchema.pipe;
const results = v.strictObject({
  ...v.omit(resultsBlock, ["subject"]).entries,
  view: v.strictObject({ ...resultsViewSchema.entries, asOf: v.nullable(timeJsonSchema) }),
});

/** One part of a body as it is published. */
export const blockJsonSchema = v.union([
  paragraphSchema,
  headingSchema,
  listSchema,
  quote,
  tableSchema,
  results,
  socialPost,
  pictureSchema,
  dividerSchema,
]);

const amendment = v.strictObject({
  kind: v.picklist(amendmentKinds.filter((kind) => kind !== "update")),
  at: timeJsonSchema,
  note: described(v.string(), "What was wrong or unclear"),
});

const entry = v.strictObject({
  id: described(id, "The same in every export; the entry’s place on the page is #entry-ID"),
  url: described(v.nullable(v.string()), "Where the entry stands; null while the address of the page is not known"),
  title: described(v.string(), "Empty where the entry has none"),
  authors: list(v.string()),
  eventTime: described(timeJsonSchema, "When it happened: the time that the entry carries"),
  publishedAt: described(timeJsonSchema, "When it was first filed"),
  updatedAt: described(v.nullable(timeJsonSchema), "When changed words were last filed; null when they never were"),
  key: described(v.boolean(), "A key event"),
  pinned: v.boolean(),
  body: list(blockJsonSchema),
  amendments: described(list(amendment), "Corrections and clarifications, oldest first"),
});

const picture = v.strictObject({
  hash: pictureHashSchema,
  src: described(v.string(), "A data: address, or a path relative to this file"),
  smallSrc: described(v.nullable(v.string()), "The smaller size; null for a picture that is small itself"),
});

const blog = v.pipe(
  v.strictObject({
    format: v.literal("nightdesk-blog"),
    version: v.literal(blogJsonVersion),
    id,
    url: described(v.nullable(v.string()), "Where the page stands; null while that is not known"),
    headline: v.string(),
    standfirst: v.string(),
    byline: v.string(),
    language: described(v.string(), "A tag of BCP 47: en-GB"),
    timeZone: described(v.string(), "An IANA zone: Europe/London"),
    status: v.picklist(blogStatuses),
    publishedAt: described(v.nullable(timeJsonSchema), "When the first entry was filed"),
    updatedAt: described(v.nullable(timeJsonSchema), "When an entry was last filed or changed"),
    finishedAt: v.nullable(timeJsonSchema),
    summary: described(list(blockJsonSchema), "The key points"),
    entries: described(list(entry), "The filed entries, in the order that was chosen at the export"),
    pictures: list(picture),
  }),
  v.title("A published live blog of Nightdesk"),
);
export type BlogJson = v.InferOutput<typeof blog>;

/** A published blog as JSON: what readers are shown, and nothing of what is being written. */
export const blogJsonSchema: v.GenericSchema<BlogJson> = blog;

export type BlockJson = v.InferOutput<typeof blockJsonSchema>;
export type BlockJsonOf<Type extends BlockJson["type"]> = Extract<BlockJson, { type: Type }>;

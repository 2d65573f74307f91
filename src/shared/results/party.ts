import * as v from "valibot";

/**
 * A party's id in a blog: `labour` for one that Nightdesk knows, `own-` and the name in small letters for another, so
 * that two laptops that meet the same new party give it the same id.
 */
export type PartyId = string & { readonly "~brand": "PartyId" };

export const partyIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,80}$/, "a party's id is small letters, digits and hyphens"),
  v.transform((value) => value as PartyId),
);

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, "a colour is # and six hexadecimal digits"));

/** The colour of a bar, with a contrast of at least 3 to 1 against the page's ground (WCAG 2.2, 1.4.11). */
export const partyColourSchema = v.strictObject({ light: colour, dark: colour });
export type PartyColour = v.InferOutput<typeof partyColourSchema>;

export const partySchema = v.strictObject({
  id: partyIdSchema,
  /** As it stands in a table: "Labour", "Liberal Democrat". */
  name: v.string(),
  /** "Lab", "LD". */
  shortName: v.string(),
  /** Those who are meant, at the start of a line: "Labour", "Conservatives", "Liberal Democrats". */
  collective: v.string(),
  /** The same within a sentence: "the Conservatives", "Labour", "an independent". */
  withArticle: v.string(),
  /** Register of the Electoral Commission: "PP53"; a joint list stands under two. */
  commissionIds: v.pipe(v.array(v.string()), v.readonly()),
  colour: partyColourSchema,
  /** Other spellings, in any case: "Labour and Co-operative", "LD". */
  aliases: v.pipe(v.array(v.string()), v.readonly()),
});
export type Party = v.InferOutput<typeof partySchema>;

/** Who runs a council: one party with more than half of all seats, or nobody. */
export type Control = PartyId | typeof noOverallControl;
export const noOverallControl = "noc";
export const controlSchema: v.GenericSchema<unknown, Control> = v.union([v.literal(noOverallControl), partyIdSchema]);

import * as v from "valibot";
import { momentSchema } from "../../model/momentSchema";
import { inlinesSchema, plainTextOfInlines } from "../inline";
import { isSafeLink } from "../safeLink";

/** How the words were said; empty where it is not known. */
export const quoteManners = ["", "speech", "interview", "statement", "post"] as const;
export type QuoteManner = (typeof quoteManners)[number];

/** Against what the words were checked; empty where they were not, or nobody said so. */
export const quoteChecks = ["", "recording", "note", "statement"] as const;
export type QuoteCheck = (typeof quoteChecks)[number];

/** Words that somebody said, with who said them: as they were at the time. Empty strings stand for what is not known. */
export const quoteSchema = v.strictObject({
  type: v.literal("quote"),
  paragraphs: v.pipe(v.array(inlinesSchema), v.readonly()),
  speaker: v.string(),
  role: v.string(),
  party: v.string(),
  /** The programme or the place: "BBC Radio 4", "Plymouth Guildhall". */
  place: v.string(),
  /** A link to where it can be checked; empty when there is none. */
  source: v.pipe(
    v.string(),
    v.check((href) => href === "" || isSafeLink(href), "a source must begin with http:, https: or mailto:"),
  ),
  manner: v.picklist(quoteManners),
  /** When it was said; null where that is not known. */
  saidAt: v.nullable(momentSchema),
  /** For the desk: it is not printed. */
  checkedBy: v.picklist(quoteChecks),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

/** What a new quote knows of who said it: nothing. */
export const noQuoteDetails: Omit<Quote, "type" | "paragraphs"> = {
  speaker: "",
  role: "",
  party: "",
  place: "",
  source: "",
  manner: "",
  saidAt: null,
  checkedBy: "",
};

export const mannerPhrases: Readonly<Record<QuoteManner, string>> = {
  "": "",
  speech: "in a speech",
  interview: "in an interview",
  statement: "in a statement",
  post: "in a post",
};

/**
 * The attribution in words: "Tudor Evans, council leader (Labour), in an interview, BBC Radio Devon". Without the time,
 * which depends on the blog's zone, and without what is only for the desk.
 */
export function attributionOf(quote: Pick<Quote, "speaker" | "role" | "party" | "manner" | "place">): string {
  const name = [quote.speaker, quote.role].filter(Boolean).join(", ");
  const who = quote.party && name ? `${name} (${quote.party})` : name || quote.party;
  return [who, mannerPhrases[quote.manner], quote.place].filter(Boolean).join(", ");
}

export function plainTextOfQuote(block: Quote): string {
  const words = block.paragraphs.map(plainTextOfInlines).join("\n");
  const attribution = attributionOf(block);
  return attribution ? `“${words}”\n— ${attribution}` : `“${words}”`;
}

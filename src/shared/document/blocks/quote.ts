import * as v from "valibot";
import { inlinesSchema, plainTextOfInlines } from "../inline";
import { isSafeLink } from "../safeLink";

/** Words that somebody said, with who said them. Empty strings stand for what is not known. */
export const quoteSchema = v.strictObject({
  type: v.literal("quote"),
  paragraphs: v.pipe(v.array(inlinesSchema), v.readonly()),
  speaker: v.string(),
  role: v.string(),
  party: v.string(),
  /** Where it was said: "Plymouth Guildhall", "BBC Radio 4". */
  place: v.string(),
  /** A link to where it can be checked; empty when there is none. */
  source: v.pipe(
    v.string(),
    v.check((href) => href === "" || isSafeLink(href), "a source must begin with http:, https: or mailto:"),
  ),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

/** The attribution in words: "Tudor Evans, council leader (Labour), at Plymouth Guildhall". */
export function attributionOf(quote: Pick<Quote, "speaker" | "role" | "party" | "place">): string {
  const who = [quote.speaker, quote.role].filter(Boolean).join(", ");
  const party = quote.party && (who ? ` (${quote.party})` : quote.party);
  const place = quote.place && (who || party ? `, ${quote.place}` : quote.place);
  return `${who}${party}${place}`;
}

export function plainTextOfQuote(block: Quote): string {
  const words = block.paragraphs.map(plainTextOfInlines).join("\n");
  const attribution = attributionOf(block);
  return attribution ? `“${words}”\n— ${attribution}` : `“${words}”`;
}

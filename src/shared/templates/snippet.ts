import * as v from "valibot";
import { idSchema } from "../model/idSchema";
import type { SnippetId } from "../model/ids";

/** Words of letters, digits and hyphens, parted by single spaces: what is typed without a second thought. */
const shortFormPattern = /^[\p{L}\p{M}\p{N}]+(?:[ -][\p{L}\p{M}\p{N}]+)*$/u;
/** In characters. */
const longestShortForm = 40;
const longestWords = 2_000;

export const snippetFields = {
  /** What is typed: "lab gain". Capitals count, so that "US" leaves "us" alone. */
  shortForm: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(2, "a short form has at least two characters"),
    v.maxLength(longestShortForm, `a short form has at most ${longestShortForm} characters`),
    v.regex(shortFormPattern, "a short form is made of letters, digits, hyphens and single spaces"),
  ),
  /** What comes of it, on one line: "Labour GAIN". May hold blanks. */
  words: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, "a snippet needs words"),
    v.maxLength(longestWords, `a snippet has at most ${longestWords} characters`),
    v.regex(/^[^\n\r]*$/, "the words of a snippet stand on one line"),
  ),
};

export const snippetSchema = v.strictObject({
  id: idSchema<SnippetId>(),
  ...snippetFields,
});

/** A short form and the words that it becomes while it is typed. */
export type Snippet = v.InferOutput<typeof snippetSchema>;

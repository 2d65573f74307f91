import { blanksOf } from "../blanks/fillBlanks";
import { plainTextOfDocument } from "../document/document";
import { NightdeskError } from "../ipc/result";
import type { Blog } from "../model/blog";
import type { EntryContent } from "../model/entry";
import { createPageClock } from "./html/createPageClock";
import { type PrintedText, printedTexts } from "./printedTexts";
import { publishedEntries } from "./publishedEntries";

/** The words at the top of the page, beside the summary. */
const pageTexts = ["headline", "standfirst", "byline"] as const;
type PageText = (typeof pageTexts)[number];

/** A blank of a prepared line that nobody has filled in. */
export interface UnfilledBlank {
  /** Where it stands, as the newsroom names it: `the headline`, `the entry of 4 May, 02:14, “Polls close”`. */
  readonly where: string;
  readonly place: PrintedText["place"] | { readonly kind: PageText };
  /** With its braces: `{{majority}}`. */
  readonly blank: string;
}

/** Every blank that would be printed: in the words at the top of the page, then in the entries, oldest first. */
export function unfilledBlanks(blog: Blog): readonly UnfilledBlank[] {
  const clock = createPageClock(blog.timeZone);
  return blanksOfPage(blog, printedTexts(blog, publishedEntries(blog), clock));
}

/** The same for a page whose printed bodies are known. */
export function blanksOfPage(blog: Pick<Blog, PageText>, printed: readonly PrintedText[]): readonly UnfilledBlank[] {
  return [
    ...pageTexts.flatMap((kind) => blanksIn([blog[kind]], { kind }, () => `the ${kind}`)),
    ...printed.flatMap(({ place, name, title, authors, notes, body }) =>
      blanksIn([...textsOf({ title, authors, body }), ...notes], place, name),
    ),
  ];
}

/** The names of the blanks that are left in an entry, each once: what would keep the page from being written. */
export function blanksOfEntry(content: Pick<EntryContent, "title" | "authors" | "body">): readonly string[] {
  return [...new Set(textsOf(content).flatMap(blanksOf))];
}

/**
 * Throws a NightdeskError "invalid" with a sentence that names the first blank and its place while a blank is left: a page
 * that reads "a majority of {{majority}}" must never be written. `what` is what was to be: `The page`.
 */
export function refuseUnfilledBlanks(blog: Blog, what: string): void {
  const [first, ...others] = unfilledBlanks(blog);
  if (first === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "is" : "are"} left`;
  throw new NightdeskError(
    "invalid",
    `${what} was not written: ${first.where} still holds the blank ${first.blank}${more}. Fill it in, then export again.`,
  );
}

function textsOf({ title, authors, body }: Pick<EntryContent, "title" | "authors" | "body">): readonly string[] {
  return [title, ...authors, plainTextOfDocument(body)];
}

function blanksIn(
  texts: readonly string[],
  place: UnfilledBlank["place"],
  where: () => string,
): readonly UnfilledBlank[] {
  return texts.flatMap(blanksOf).map((name) => ({ where: where(), place, blank: `{{${name}}}` }));
}

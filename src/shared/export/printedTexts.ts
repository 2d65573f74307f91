import type { Document } from "../document/document";
import type { Blog } from "../model/blog";
import type { EntryId } from "../model/ids";
import { showResults } from "../results/views/showResults";
import type { PageClock } from "./html/createPageClock";
import { entryName } from "./html/entryName";
import type { PublishedEntry } from "./publishedEntries";

/** A body that the page prints, with its figures filled in. */
export interface PrintedText {
  readonly place: { readonly kind: "entry"; readonly id: EntryId } | { readonly kind: "summary" };
  /** As the newsroom calls it: `the summary`, `the entry of 4 May, 02:14, “Polls close”`. */
  readonly name: () => string;
  /** Empty for the summary. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly body: Document;
}

/** The summary, then the entries in the order given. */
export function printedTexts(
  { summary, results }: Pick<Blog, "summary" | "results">,
  published: readonly PublishedEntry[],
  clock: PageClock,
): readonly PrintedText[] {
  return [
    {
      place: { kind: "summary" },
      name: () => "the summary",
      title: "",
      authors: [],
      body: showResults(summary, results),
    },
    ...published.map(
      ({ id, content }): PrintedText => ({
        place: { kind: "entry", id },
        name: () => entryName(content, clock),
        title: content.title,
        authors: content.authors,
        body: content.body,
      }),
    ),
  ];
}

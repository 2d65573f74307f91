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
  /** What is said of its corrections. */
  readonly notes: readonly string[];
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
      notes: [],
    },
    ...published.map(
      ({ id, content, amendments }): PrintedText => ({
        place: { kind: "entry", id },
        name: () => entryName(content, clock),
        title: content.title,
        authors: content.authors,
        body: content.body,
        notes: amendments.map(({ note }) => note),
      }),
    ),
  ];
}

import { type Block, type BlockType, type Document, plainTextOfDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import type { EntryId } from "../../model/ids";
import type { Complaint } from "../../results/checks/finding";
import { createPageClock, type PageClock } from "../html/createPageClock";
import { entryName } from "../html/entryName";
import { type PrintedText, printedTexts } from "../printedTexts";
import { type PublishedEntry, publishedEntries } from "../publishedEntries";
import type { PageLanguage } from "../strings/PageLanguage";

export interface CheckOptions {
  /** The moment of the check, in milliseconds since 1970-01-01T00:00Z: what lies after it is in the future. */
  readonly now: number;
  /** Looks at the blog as one that is over. A finished blog is looked at so by itself. */
  readonly finishing?: boolean;
  /** The bytes of each picture that is at hand, by its hash; left out where nobody can tell. */
  readonly pictureSizes?: ReadonlyMap<string, number>;
  /** The entries that could not be read, each with what is wrong; they are not in the blog. */
  readonly unreadable?: ReadonlyMap<EntryId, string>;
  /** The languages that there are words for; those that come with Nightdesk where nothing is said. */
  readonly languages?: readonly Pick<PageLanguage, "tag">[];
  /** What is wrong with the look that the page will have. */
  readonly theme?: readonly Complaint[];
}

/** What every rule looks at: the blog, and what of it is printed. */
export interface CheckedBlog extends CheckOptions {
  readonly blog: Blog;
  readonly finishing: boolean;
  readonly clock: PageClock;
  /** Oldest first. */
  readonly published: readonly PublishedEntry[];
  /** Every body that is printed: the summary, then the entries, oldest first. */
  readonly printed: readonly PrintedText[];
  /** An entry as the newsroom names it: `the entry of 4 May, 02:14, “Polls close”`. */
  readonly nameOf: (content: Parameters<typeof entryName>[0]) => string;
}

/** Throws RangeError for an unknown time zone. */
export function checkedBlog(blog: Blog, options: CheckOptions): CheckedBlog {
  const clock = createPageClock(blog.timeZone);
  const published = publishedEntries(blog);
  return {
    ...options,
    blog,
    finishing: options.finishing === true || blog.status === "finished",
    clock,
    published,
    printed: printedTexts(blog, published, clock),
    nameOf: (content) => entryName(content, clock),
  };
}

/** Title and typed words, without what follows the figures by itself. */
export function typedWords({ title, body }: { readonly title: string; readonly body: Document }): string {
  const blocks = body.blocks.filter(({ type }) => type !== "results");
  return `${title}\n${plainTextOfDocument({ ...body, blocks })}`;
}

/** Every printed block of one type, with the body in which it stands. */
export function printedBlocks<T extends BlockType>(
  { printed }: Pick<CheckedBlog, "printed">,
  type: T,
): readonly { readonly block: Extract<Block, { type: T }>; readonly text: PrintedText }[] {
  return printed.flatMap((text) =>
    text.body.blocks
      .filter((block): block is Extract<Block, { type: T }> => block.type === type)
      .map((block) => ({ block, text })),
  );
}

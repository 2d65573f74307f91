import type { Blog } from "../../model/blog";
import { entryLabel } from "../entryLabel";
import type { ExportOptions } from "../exportOptions";
import { embeddable } from "../fragment/embeddable";
import { entryAnchor } from "../html/entryAnchor";
import { htmlLines } from "../html/html";
import { createPageContext, type PageContext } from "../html/pageContext";
import { placeOfEntry } from "../html/placeOf";
import { writeBody } from "../html/writeBody";
import { writeAmendments } from "../html/writeEntry";
import { pageHeadline } from "../html/writePageHeader";
import { absoluteAddresses } from "../pictureFiles";
import { orderedEntries, type PublishedEntry } from "../publishedEntries";
import { publishedTimes } from "../publishedTimes";

/** A feed of a blog: what both kinds of feed say in their own way. Every time is RFC 3339 with the zone's offset. */
export interface Feed {
  /** `urn:uuid:` with the blog's own id: the same in every export. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The address of the page; empty while it is not known. */
  readonly url: string;
  readonly language: string;
  readonly author: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly authors: readonly string[];
  readonly published: string;
  /** The same as `published` where it was never changed. */
  readonly updated: string;
  /** What a key event is called, where it is one. */
  readonly label: string | undefined;
  /** HTML that stands in any page: no inline styles, classes under the prefix of the fragment. */
  readonly content: string;
}

/** Reads a blog as a feed. Throws as `exportHtml` does. */
export function feedOf(blog: Blog, options: ExportOptions): Feed {
  const context = createPageContext(blog, options);
  const page = { ...context, pictures: absoluteAddresses(context.pictures, blog.pageUrl) };
  const { clock, publisher } = page;
  const entries = orderedEntries(blog, options, page.results);
  const { updated = blog.createdAt } = publishedTimes(entries);
  const title = pageHeadline(blog, page.strings);
  return {
    id: urnOf(blog.id),
    title,
    subtitle: blog.standfirst.trim(),
    url: blog.pageUrl,
    language: blog.language,
    // A feed must have an author; the headline names the blog itself, where nobody else is known.
    author: publisher?.name || blog.byline.trim() || title,
    updated: clock.dateTime(updated),
    entries: entries.map((entry) => feedEntryOf(entry, blog.pageUrl, page)),
  };
}

function feedEntryOf(entry: PublishedEntry, pageUrl: string, page: PageContext): FeedEntry {
  const { clock, strings } = page;
  const { content } = entry;
  const words = htmlLines([writeBody(content.body, placeOfEntry(entry, page)), ...writeAmendments(entry, page)]);
  return {
    id: urnOf(entry.id),
    title: entryLabel(content, strings),
    url: pageUrl === "" ? "" : `${pageUrl}#${entryAnchor(entry.id)}`,
    authors: content.authors.filter((author) => author.trim() !== ""),
    published: clock.dateTime(entry.publishedAt),
    updated: clock.dateTime(entry.updatedAt ?? entry.publishedAt),
    label: entry.key ? strings.keyEvent : undefined,
    content: embeddable(words.toString()),
  };
}

function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}

import type { Blog } from "../../model/blog";
import { stringifyClean } from "../escape";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import { pictureFilesOf } from "../pictureFiles";
import { type FeedEntry, feedOf } from "./feedOf";

/** A feed by JSON Feed 1.1 (jsonfeed.org/version/1.1). What is not known is left out. */
export function writeJsonFeed(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  const { title, subtitle, url, language, author, entries } = feedOf(blog, options);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: url || undefined,
    description: subtitle || undefined,
    language,
    authors: [{ name: author }],
    items: entries.map(itemOf),
  };
  return [{ path: "feed.json", content: stringifyClean(feed) }, ...pictureFilesOf(blog, options)];
}

function itemOf({ id, title, url, authors, published, updated, label, content }: FeedEntry) {
  return {
    id,
    url: url || undefined,
    title,
    content_html: content,
    date_published: published,
    date_modified: updated === published ? undefined : updated,
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    tags: label === undefined ? undefined : [label],
  };
}

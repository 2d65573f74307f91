import type { Document } from "../../document/document";
import type { Blog } from "../../model/blog";
import { showResults } from "../../results/views/showResults";
import { stringifyClean } from "../escape";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import type { BodyPlace } from "../html/bodyPlace";
import { entryAnchor } from "../html/entryAnchor";
import { createPageContext, type PageContext } from "../html/pageContext";
import { placeOfEntry, placeOfSummary } from "../html/placeOf";
import { pictureFilesOf } from "../pictureFiles";
import { orderedEntries, type PublishedEntry } from "../publishedEntries";
import { publishedPictures } from "../publishedPictures";
import { publishedTimes } from "../publishedTimes";
import { type BlockJson, type BlogJson, blogJsonVersion } from "./blogJsonSchema";
import { writeBlock } from "./writeBlock";

/** The whole published blog as JSON, by the schema in `docs/blog.schema.json`. */
export function writeJson(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  const content = stringifyClean(exportJson(blog, options));
  return [{ path: "blog.json", content }, ...pictureFilesOf(blog, options)];
}

function exportJson(blog: Blog, options: ExportOptions): BlogJson {
  const page = createPageContext(blog, options);
  const { clock } = page;
  const entries = orderedEntries(blog, options, page.results);
  const { published, updated } = publishedTimes(entries);
  const timeOf = (instant: string | undefined) => (instant === undefined ? null : clock.dateTime(instant));
  const summary = showResults(blog.summary, blog.results, page.results);
  return {
    format: "nightdesk-blog",
    version: blogJsonVersion,
    id: blog.id,
    url: blog.pageUrl || null,
    headline: blog.headline,
    standfirst: blog.standfirst,
    byline: blog.byline,
    language: blog.language,
    timeZone: blog.timeZone,
    status: blog.status,
    publishedAt: timeOf(published),
    updatedAt: timeOf(updated),
    finishedAt: timeOf(blog.finishedAt),
    summary: writeBody(summary, placeOfSummary(page)),
    entries: entries.map((entry) => writeEntry(entry, blog.pageUrl, page)),
    pictures: publishedPictures(blog).flatMap((hash) => {
      const picture = page.pictures.get(hash);
      return picture === undefined ? [] : [{ hash, src: picture.whole, smallSrc: picture.small }];
    }),
  };
}

function writeEntry(entry: PublishedEntry, pageUrl: string, page: PageContext): BlogJson["entries"][number] {
  const { clock } = page;
  const { content, updatedAt } = entry;
  return {
    id: entry.id,
    url: pageUrl === "" ? null : `${pageUrl}#${entryAnchor(entry.id)}`,
    title: content.title.trim(),
    authors: content.authors.filter((author) => author.trim() !== ""),
    eventTime: clock.dateTime(content.eventTime.instant),
    publishedAt: clock.dateTime(entry.publishedAt),
    updatedAt: updatedAt === undefined ? null : clock.dateTime(updatedAt),
    key: entry.key,
    pinned: entry.pinned,
    body: writeBody(content.body, placeOfEntry(entry, page)),
    amendments: entry.amendments.map(({ kind, at, note }) => ({ kind, at: clock.dateTime(at), note })),
  };
}

function writeBody({ blocks }: Document, place: BodyPlace): readonly BlockJson[] {
  return blocks.map((block) => writeBlock(block, place));
}

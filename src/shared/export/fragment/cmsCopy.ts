import { isEmptyDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import { showResults } from "../../results/views/showResults";
import { cleanText } from "../escape";
import type { ExportOptions } from "../exportOptions";
import { createPageContext, type PageContext } from "../html/pageContext";
import { amendmentWords, timeAndDay } from "../html/writeEntry";
import { articleBody } from "../jsonLd/articleBody";
import { orderedEntries, type PublishedEntry } from "../publishedEntries";
import { exportFragment } from "./writeFragment";

/** What is put on the clipboard for a content system, which takes of it what it can. */
export interface CmsCopy {
  /** The fragment, its pictures inside. */
  readonly html: string;
  readonly text: string;
}

/** The blog for the clipboard. Throws as `exportHtml` does. */
export function cmsCopyOf(blog: Blog, options: ExportOptions): CmsCopy {
  return { html: exportFragment(blog, { ...options, pictureFiles: "inside" }), text: plainTextOf(blog, options) };
}

/** The words of the fragment, an empty line between two parts. */
function plainTextOf(blog: Blog, options: ExportOptions): string {
  const page = createPageContext(blog, options);
  const summary = showResults(blog.summary, blog.results);
  const points = isEmptyDocument(summary) ? [] : [page.strings.keyPoints, articleBody(summary, page)];
  const entries = orderedEntries(blog, options).flatMap((entry) => wordsOf(entry, page));
  return `${cleanText([...points, ...entries].filter((part) => part.trim() !== "").join("\n\n"))}\n`;
}

function wordsOf(entry: PublishedEntry, page: PageContext): readonly string[] {
  const { content } = entry;
  const time = timeAndDay(content.eventTime.instant, page);
  const authors = content.authors.filter((author) => author.trim() !== "");
  const heading = [time, content.title.trim()].filter((part) => part !== "").join(" – ");
  return [
    [heading, page.listOf(authors)].filter((part) => part !== "").join("\n"),
    articleBody(content.body, page),
    ...amendmentWords(entry, page),
  ];
}

import { type Document, isEmptyDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import { showResults } from "../../results/views/showResults";
import { type PublishedEntry, publishedEntries } from "../publishedEntries";
import type { PagePictures } from "./bodyPlace";
import { createPageClock, type PageClock } from "./createPageClock";
import { type Html, html, htmlLines } from "./html";
import { styles } from "./styles";
import { writeBody } from "./writeBody";
import { writeKeyEvents } from "./writeKeyEvents";
import { pageHeadline, statusWords, writePageHeader } from "./writePageHeader";
import { writePinned, writeTimeline } from "./writeTimeline";

export interface HtmlExportOptions {
  readonly order?: "newestFirst" | "oldestFirst";
  /** The bytes of every picture that the page shows: see publishedPictures. */
  readonly pictures?: PagePictures;
}

/**
 * A blog as one HTML file: the styles inside, no script, no request to anywhere. It holds the filed entries with the
 * words last filed and the results as they stand now, newest first unless asked otherwise, every time in the blog's
 * zone. The same blog gives the same file. Throws RangeError for an unknown time zone or a malformed time, Error for a
 * block of an unknown type, for a table of results whose data is not in the blog, and for a picture that is not given.
 */
export function exportHtml(
  blog: Blog,
  { order = "newestFirst", pictures = new Map() }: HtmlExportOptions = {},
): string {
  const clock = createPageClock(blog.timeZone);
  const oldestFirst = publishedEntries(blog);
  const entries = order === "oldestFirst" ? oldestFirst : oldestFirst.toReversed();
  const page = htmlLines([
    html`<!DOCTYPE html>`,
    html`<html lang="en-GB">`,
    writeHead(blog),
    html`<body class="${blog.status}">`,
    html`<a class="skip" href="#main">Skip to the updates</a>`,
    writePageHeader(blog, entries, clock),
    writeMain(blog, entries, clock, pictures),
    html`<footer class="page-footer">`,
    html`<p>All times are in the ${blog.timeZone.replaceAll("_", " ")} time zone.</p>`,
    html`</footer>`,
    html`</body>`,
    html`</html>`,
  ]);
  return `${page}\n`;
}

function writeHead(blog: Blog): Html {
  const headline = pageHeadline(blog);
  return htmlLines([
    html`<head>`,
    html`<meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<title>${headline} – ${statusWords[blog.status].toLowerCase()}</title>`,
    html`<meta name="description" content="${blog.standfirst.trim() || headline}">`,
    html`<meta name="color-scheme" content="light dark">`,
    html`<style>\n${styles}\n</style>`,
    html`</head>`,
  ]);
}

function writeMain(blog: Blog, entries: readonly PublishedEntry[], clock: PageClock, pictures: PagePictures): Html {
  // The bodies before the lists that quote their first words: a block of an unknown type is to be named by its writer.
  const pinned = writePinned(entries, clock, pictures);
  const timeline = writeTimeline(entries, clock, pictures);
  const summary = showResults(blog.summary, blog.results);
  return htmlLines([
    html`<main id="main">`,
    isEmptyDocument(summary) ? undefined : writeSummary(summary, clock, pictures),
    writeKeyEvents(entries, clock),
    pinned,
    timeline,
    html`</main>`,
  ]);
}

function writeSummary(summary: Document, clock: PageClock, pictures: PagePictures): Html {
  return htmlLines([
    html`<section class="summary" aria-labelledby="key-points">`,
    html`<h2 id="key-points">Key points</h2>`,
    html`<div class="body">`,
    writeBody(summary, { clock, pictures, name: () => "the summary", title: "", day: "" }),
    html`</div>`,
    html`</section>`,
  ]);
}

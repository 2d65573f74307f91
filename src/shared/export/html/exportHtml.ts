import { isEmptyDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import { type PublishedEntry, publishedEntries } from "../publishedEntries";
import { createPageClock, type PageClock } from "./createPageClock";
import { type Html, html, htmlLines } from "./html";
import { styles } from "./styles";
import { writeBody } from "./writeBody";
import { writeKeyEvents } from "./writeKeyEvents";
import { pageHeadline, statusWords, writePageHeader } from "./writePageHeader";
import { writePinned, writeTimeline } from "./writeTimeline";

export interface HtmlExportOptions {
  readonly order?: "newestFirst" | "oldestFirst";
}

/**
 * A blog as one HTML file: the styles inside, no script, no request to anywhere. It holds the filed entries with the
 * words last filed, newest first unless asked otherwise, every time in the blog's zone. The same blog gives the same
 * file. Throws RangeError for an unknown time zone or a malformed time, Error for a block of an unknown type.
 */
export function exportHtml(blog: Blog, { order = "newestFirst" }: HtmlExportOptions = {}): string {
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
    writeMain(blog, entries, clock),
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

function writeMain(blog: Blog, entries: readonly PublishedEntry[], clock: PageClock): Html {
  // The bodies before the lists that quote their first words: a block of an unknown type is to be named by its writer.
  const pinned = writePinned(entries, clock);
  const timeline = writeTimeline(entries, clock);
  return htmlLines([
    html`<main id="main">`,
    isEmptyDocument(blog.summary) ? undefined : writeSummary(blog),
    writeKeyEvents(entries, clock),
    pinned,
    timeline,
    html`</main>`,
  ]);
}

function writeSummary(blog: Blog): Html {
  return htmlLines([
    html`<section class="summary" aria-labelledby="key-points">`,
    html`<h2 id="key-points">Key points</h2>`,
    html`<div class="body">`,
    writeBody(blog.summary),
    html`</div>`,
    html`</section>`,
  ]);
}

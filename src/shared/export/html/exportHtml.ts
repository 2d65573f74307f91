import { type Document, isEmptyDocument } from "../../document/document";
import type { Blog } from "../../model/blog";
import { directionOf } from "../../model/language";
import { showResults } from "../../results/views/showResults";
import { fill } from "../../words/fill";
import type { ExportOptions } from "../exportOptions";
import { liveBlogPosting } from "../jsonLd/liveBlogPosting";
import { orderedEntries, type PublishedEntry } from "../publishedEntries";
import { type Html, html, htmlJsonLd, htmlLines } from "./html";
import { createPageContext, type PageContext } from "./pageContext";
import { placeOfSummary } from "./placeOf";
import { writeBody } from "./writeBody";
import { writeChoices } from "./writeChoices";
import { writeHead } from "./writeHead";
import { writeKeyEvents } from "./writeKeyEvents";
import { writePageHeader } from "./writePageHeader";
import { writeThemeMarkup } from "./writeThemeMarkup";
import { writePinned, writeTimeline } from "./writeTimeline";

/**
 * A blog as one HTML file: the styles inside, no script that runs, no request but for pictures that are to lie beside it. It
 * holds the filed entries with the words last filed and the results as they stand now, newest first unless asked
 * otherwise, every time in the blog's zone. The same blog gives the same file. Throws RangeError for an unknown time zone
 * or a malformed time, Error for a block of an unknown type, for a table of results whose data is not in the blog, and for
 * a picture that is not given.
 */
export function exportHtml(blog: Blog, options: ExportOptions = {}): string {
  const context = createPageContext(blog, options);
  const { strings, theme } = context;
  const entries = orderedEntries(blog, options, context.results);
  const page = htmlLines([
    html`<!DOCTYPE html>`,
    html`<html ${writeLanguage(blog)}>`,
    writeHead(blog, entries, context),
    html`<body class="${blog.status}">`,
    html`<a class="skip" href="#main">${strings.skipToUpdates}</a>`,
    writePageHeader(blog, entries, context),
    writeMain(blog, entries, context),
    html`<footer class="page-footer">`,
    theme.footer.length === 0
      ? undefined
      : html`<div class="site-footer">\n${writeThemeMarkup(theme.footer, theme.logo)}\n</div>`,
    html`<p>${fill(strings.allTimes, { zone: blog.timeZone.replaceAll("_", " ") })}</p>`,
    html`</footer>`,
    // At the end: it repeats every word, and no reader waits for it.
    htmlJsonLd(liveBlogPosting(blog, entries, context)),
    html`</body>`,
    html`</html>`,
  ]);
  return `${page}\n`;
}

/** The attributes that say in which language and direction the words of a blog are read. */
export function writeLanguage({ language }: Pick<Blog, "language">): Html {
  return directionOf(language) === "rtl" ? html`lang="${language}" dir="rtl"` : html`lang="${language}"`;
}

function writeMain(blog: Blog, entries: readonly PublishedEntry[], page: PageContext): Html {
  const sections = writeSections(blog, entries, page, writeChoices(entries, page));
  return htmlLines([html`<main id="main">`, ...sections, html`</main>`]);
}

/**
 * The article from its key points down, one section after another: what the page and the fragment share. `choices` stands
 * above the timeline.
 */
export function writeSections(
  blog: Blog,
  entries: readonly PublishedEntry[],
  page: PageContext,
  choices?: Html,
): readonly (Html | undefined)[] {
  // The bodies before the lists that quote their first words: a block of an unknown type is to be named by its writer.
  const pinned = writePinned(entries, page);
  const timeline = writeTimeline(entries, page, choices);
  const summary = showResults(blog.summary, blog.results, page.results);
  return [
    isEmptyDocument(summary) ? undefined : writeSummary(summary, page),
    writeKeyEvents(entries, page),
    pinned,
    timeline,
  ];
}

function writeSummary(summary: Document, page: PageContext): Html {
  return htmlLines([
    html`<section class="summary" aria-labelledby="key-points">`,
    html`<h2 id="key-points">${page.strings.keyPoints}</h2>`,
    html`<div class="body">`,
    writeBody(summary, placeOfSummary(page)),
    html`</div>`,
    html`</section>`,
  ]);
}

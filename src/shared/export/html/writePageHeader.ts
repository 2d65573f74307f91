import type { Blog, BlogStatus } from "../../model/blog";
import { fill } from "../../words/fill";
import type { PublishedEntry } from "../publishedEntries";
import { publishedTimes } from "../publishedTimes";
import type { PageStrings } from "../strings/PageStrings";
import { type Html, html, htmlLines } from "./html";
import type { PageContext } from "./pageContext";
import { writeThemeMarkup } from "./writeThemeMarkup";
import { writeTime } from "./writeTime";

/** How the page names the state of the blog. A draft has nothing filed yet. */
export const statusWords = {
  draft: "statusDraft",
  live: "statusLive",
  finished: "statusFinished",
} as const satisfies Record<BlogStatus, keyof PageStrings>;

/** The blog's headline; a page must have one, so a blog without is `liveBlog`. */
export function pageHeadline(blog: Pick<Blog, "headline">, { liveBlog }: PageStrings): string {
  return blog.headline.trim() || liveBlog;
}

/** The top of the page: what the theme has above it, then state, headline, standfirst, byline, and when it was published and last updated. */
export function writePageHeader(blog: Blog, entries: readonly PublishedEntry[], page: PageContext): Html {
  const { strings } = page;
  const standfirst = blog.standfirst.trim();
  const byline = blog.byline.trim();
  const { header, logo } = page.theme;
  const inner = htmlLines([
    html`<div class="page-header-inner">`,
    html`<p class="status">${strings[statusWords[blog.status]]}</p>`,
    html`<h1>${pageHeadline(blog, strings)}</h1>`,
    standfirst ? html`<p class="standfirst">${standfirst}</p>` : undefined,
    byline ? html`<p class="byline">${byline}</p>` : undefined,
    writeStamps(entries, page),
    html`</div>`,
  ]);
  if (header.length === 0) return html`<header class="page-header">\n${inner}\n</header>`;
  return htmlLines([
    html`<header>`,
    html`<div class="site-top"><div class="site-header">`,
    writeThemeMarkup(header, logo),
    html`</div></div>`,
    html`<div class="page-header">\n${inner}\n</div>`,
    html`</header>`,
  ]);
}

function writeStamps(entries: readonly PublishedEntry[], { clock, strings }: PageContext): Html | undefined {
  const { published: first, updated: last } = publishedTimes(entries);
  if (first === undefined || last === undefined) return undefined;
  const stamp = (instant: string) => ({ time: writeTime(clock, instant, clock.stamp(instant)) });
  const updated = last === first ? undefined : html` <span>${fill(strings.lastUpdated, stamp(last))}</span>`;
  return html`<p class="stamps"><span>${fill(strings.published, stamp(first))}</span>${updated}</p>`;
}

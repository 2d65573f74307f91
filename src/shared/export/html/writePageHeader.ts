import type { Blog, BlogStatus } from "../../model/blog";
import type { PublishedEntry } from "../publishedEntries";
import type { PageClock } from "./createPageClock";
import { type Html, html, htmlLines } from "./html";
import { writeTime } from "./writeTime";

/** How the page names the state of the blog. A draft has nothing filed yet. */
export const statusWords = {
  draft: "Coming up",
  live: "Live",
  finished: "As it happened",
} as const satisfies Record<BlogStatus, string>;

/** The blog's headline; a page must have one, so a blog without is "Live blog". */
export function pageHeadline(blog: Pick<Blog, "headline">): string {
  return blog.headline.trim() || "Live blog";
}

/** The top of the page: state, headline, standfirst, byline, and when it was published and last updated. */
export function writePageHeader(blog: Blog, entries: readonly PublishedEntry[], clock: PageClock): Html {
  const standfirst = blog.standfirst.trim();
  const byline = blog.byline.trim();
  return htmlLines([
    html`<header class="page-header">`,
    html`<div class="page-header-inner">`,
    html`<p class="status">${statusWords[blog.status]}</p>`,
    html`<h1>${pageHeadline(blog)}</h1>`,
    standfirst ? html`<p class="standfirst">${standfirst}</p>` : undefined,
    byline ? html`<p class="byline">${byline}</p>` : undefined,
    writeStamps(entries, clock),
    html`</div>`,
    html`</header>`,
  ]);
}

/** Taken from the filings and not from the clock, so that the same blog always gives the same page. */
function writeStamps(entries: readonly PublishedEntry[], clock: PageClock): Html | undefined {
  const published = entries.map((entry) => entry.publishedAt).sort();
  const changed = entries.map((entry) => entry.updatedAt ?? entry.publishedAt).sort();
  const first = published[0];
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const stamp = (instant: string) => writeTime(clock, instant, clock.stamp(instant));
  const updated = last === first ? undefined : html` <span>Last updated ${stamp(last)}</span>`;
  return html`<p class="stamps"><span>Published ${stamp(first)}</span>${updated}</p>`;
}

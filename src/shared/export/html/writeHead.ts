import type { Blog, BlogStatus } from "../../model/blog";
import { fetchablePicture } from "../pictureFiles";
import type { PublishedEntry } from "../publishedEntries";
import { publishedPictureBlocks } from "../publishedPictures";
import { publishedTimes } from "../publishedTimes";
import type { PageStrings } from "../strings/PageStrings";
import { shownToken } from "../theme/tokens";
import { type Html, html, htmlLines, htmlStyle } from "./html";
import type { PageContext } from "./pageContext";
import { pageStyles } from "./styles/pageStyles";
import { pageHeadline } from "./writePageHeader";

const titleWords = {
  draft: "titleDraft",
  live: "titleLive",
  finished: "titleFinished",
} as const satisfies Record<BlogStatus, keyof PageStrings>;

/**
 * What browsers, search engines and other sites read first. An address is given only where the page's own is known; the
 * large preview of a picture is allowed (Google's guide to robots meta tags).
 */
export function writeHead(blog: Blog, entries: readonly PublishedEntry[], page: PageContext): Html {
  const headline = pageHeadline(blog, page.strings);
  const description = blog.standfirst.trim() || headline;
  return htmlLines([
    html`<head>`,
    html`<meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<title>${headline} – ${page.strings[titleWords[blog.status]]}</title>`,
    html`<meta name="description" content="${description}">`,
    html`<meta name="robots" content="max-image-preview:large">`,
    blog.pageUrl === "" ? undefined : html`<link rel="canonical" href="${blog.pageUrl}">`,
    writeOpenGraph(blog, { headline, description }, entries, page),
    html`<meta name="color-scheme" content="light dark">`,
    writeThemeColours(blog.status, page),
    htmlStyle(pageStyles(page.theme)),
    html`</head>`,
  ]);
}

/** The Open Graph protocol (ogp.me) and the card of X, which takes its words from there. */
function writeOpenGraph(
  blog: Blog,
  { headline, description }: { readonly headline: string; readonly description: string },
  entries: readonly PublishedEntry[],
  page: PageContext,
): Html {
  const { clock, publisher } = page;
  const { published, updated } = publishedTimes(entries);
  const image = imageOf(blog, page);
  const properties: readonly (readonly [name: string, content: string | undefined])[] = [
    ["og:type", "article"],
    ["og:title", headline],
    ["og:description", description],
    ["og:url", blog.pageUrl],
    ["og:site_name", publisher?.name],
    ["og:locale", localeOf(blog.language)],
    ["og:image", image?.url],
    ["og:image:alt", image?.alt],
    ["article:published_time", published && clock.dateTime(published)],
    ["article:modified_time", updated && clock.dateTime(updated)],
  ];
  return htmlLines([
    ...properties.map(([name, content]) =>
      content ? html`<meta property="${name}" content="${content}">` : undefined,
    ),
    html`<meta name="twitter:card" content="${image === undefined ? "summary" : "summary_large_image"}">`,
  ]);
}

/** A language with its country, as the protocol wants it: `de` is `de_DE`. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

interface CardImage {
  readonly url: string;
  readonly alt: string;
}

/** The first picture that another site can fetch: it takes absolute addresses alone. */
function imageOf(blog: Blog, { pictures }: PageContext): CardImage | undefined {
  if (blog.pageUrl === "") return undefined;
  for (const { hash, alt } of publishedPictureBlocks(blog)) {
    const address = fetchablePicture(pictures, hash);
    if (address !== undefined) return { url: new URL(address, blog.pageUrl).href, alt: alt.trim() };
  }
  return undefined;
}

/** The colour at the top, so that the browser's own bar goes with it. */
function writeThemeColours(status: BlogStatus, { theme }: PageContext): Html {
  const top = theme.header.length > 0 ? "masthead" : status === "live" ? "live-band" : "band";
  return htmlLines([
    html`<meta name="theme-color" media="(prefers-color-scheme: light)" content="${shownToken(theme, top, "light")}">`,
    html`<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${shownToken(theme, top, "dark")}">`,
  ]);
}

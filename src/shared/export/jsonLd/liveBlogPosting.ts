import type { Document } from "../../document/document";
import type { Blog } from "../../model/blog";
import { entryLabel } from "../entryLabel";
import { entryAnchor } from "../html/entryAnchor";
import type { PageContext } from "../html/pageContext";
import { pageHeadline } from "../html/writePageHeader";
import { fetchablePicture } from "../pictureFiles";
import type { PublishedEntry } from "../publishedEntries";
import { publishedTimes } from "../publishedTimes";
import type { Publisher } from "../publisher";
import { articleBody } from "./articleBody";

type PostingContext = Pick<PageContext, "clock" | "strings" | "publisher" | "pictures">;
type Node = Readonly<Record<string, unknown>>;

/**
 * The page for machines, as a LiveBlogPosting of schema.org: the blog, and every published entry as an update of its own
 * with its own address, times, authors and words. Times carry the zone's offset at that moment. Where the page will stand
 * is the blog's `pageUrl`; without one an address is the entry's anchor alone, which JSON-LD reads against wherever the
 * page stands. What is not known is left out. Sources: schema.org/LiveBlogPosting, and Google's guide to articles.
 */
export function liveBlogPosting(blog: Blog, entries: readonly PublishedEntry[], page: PostingContext): Node {
  const { clock, publisher } = page;
  const { published, updated } = publishedTimes(entries);
  const bodies = entries.map(({ content }) => content.body);
  const names = [...new Set(entries.flatMap(({ content }) => content.authors.map((name) => name.trim())))];
  const organisation = publisher && organisationOf(publisher);
  const ended = endOfCoverage(blog, entries);
  return {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "@id": `${blog.pageUrl}#live-blog`,
    url: text(blog.pageUrl),
    mainEntityOfPage: blog.pageUrl === "" ? undefined : { "@type": "WebPage", "@id": blog.pageUrl },
    headline: pageHeadline(blog, page.strings),
    description: text(blog.standfirst),
    image: some(imagesIn([blog.summary, ...bodies], blog, page)),
    datePublished: published && clock.dateTime(published),
    dateModified: updated && clock.dateTime(updated),
    coverageStartTime: published && clock.dateTime(published),
    coverageEndTime: ended && clock.dateTime(ended),
    author: some(peopleNamed(names)) ?? organisation,
    creditText: text(blog.byline),
    publisher: organisation,
    inLanguage: blog.language,
    about: some(eventsOf(blog)),
    liveBlogUpdate: some(entries.map((entry) => updateOf(entry, blog, page))),
  };
}

/** When a blog was finished; later when an entry was filed after that. Undefined while it is not finished. */
function endOfCoverage(blog: Blog, entries: readonly PublishedEntry[]): string | undefined {
  if (blog.status !== "finished" || !blog.finishedAt) return undefined;
  return entries.reduce(
    (latest, { publishedAt }) => (Date.parse(publishedAt) > Date.parse(latest) ? publishedAt : latest),
    blog.finishedAt,
  );
}

/** The time that readers see is the event's: where it was filed in another minute, both are told. */
function updateOf(entry: PublishedEntry, blog: Blog, page: PostingContext): Node {
  const { content, publishedAt, updatedAt } = entry;
  const { clock } = page;
  const address = `${blog.pageUrl}#${entryAnchor(entry.id)}`;
  const eventTime = clock.dateTime(content.eventTime.instant);
  const filedAt = clock.dateTime(publishedAt);
  return {
    "@type": "BlogPosting",
    "@id": address,
    url: address,
    headline: entryLabel(content, page.strings),
    datePublished: filedAt,
    dateModified: updatedAt && clock.dateTime(updatedAt),
    contentReferenceTime: eventTime.slice(0, 16) === filedAt.slice(0, 16) ? undefined : eventTime,
    author: some(peopleNamed(content.authors)),
    articleBody: text(articleBody(content.body, page)),
    image: some(imagesIn([content.body], blog, page)),
    correction: some(correctionsOf(entry, page)),
  };
}

/** What was wrong, each with its time. A clarification corrects nothing: it changes `dateModified` alone. */
function correctionsOf({ amendments }: PublishedEntry, { clock }: PostingContext): readonly Node[] {
  return amendments
    .filter(({ kind }) => kind === "correction")
    .map(({ note, at }) => ({ "@type": "CorrectionComment", text: text(note), datePublished: clock.dateTime(at) }));
}

function peopleNamed(names: readonly string[]): readonly Node[] {
  return names.filter((name) => name.trim() !== "").map((name) => ({ "@type": "Person", name: name.trim() }));
}

function organisationOf({ name, url, logo }: Publisher): Node {
  return {
    "@type": "Organization",
    name,
    url: text(url),
    logo: logo.trim() === "" ? undefined : { "@type": "ImageObject", url: logo },
  };
}

/** The elections that the blog counts. Where they were held is not known, and is not guessed. */
function eventsOf({ results }: Blog): readonly Node[] {
  return results.elections
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, date }) => ({ "@type": "Event", name: name.trim(), startDate: text(date) }));
}

/** The pictures that a machine can fetch, each once. */
function imagesIn(bodies: readonly Document[], { pageUrl }: Blog, { pictures }: PostingContext): readonly Node[] {
  const images = new Map<string, Node>();
  for (const picture of bodies.flatMap(({ blocks }) => blocks)) {
    if (picture.type !== "picture") continue;
    const address = fetchablePicture(pictures, picture.hash);
    if (address === undefined || images.has(address)) continue;
    const url = pageUrl === "" ? address : new URL(address, pageUrl).href;
    const { caption, credit } = picture;
    images.set(address, { "@type": "ImageObject", url, caption: text(caption), creditText: text(credit) });
  }
  return [...images.values()];
}

/** Undefined for nothing, and one value by itself: both as schema.org's own examples have it. */
function some<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

function text(words: string): string | undefined {
  return words.trim() || undefined;
}

import type { LiveBlogPosting, LiveBlogUpdate } from "@shared/import/readLiveBlogPosting";
import { readTimeAtEnd, readTimeAtStart } from "@shared/import/readWrittenTime";
import { textOf } from "./pageLines";

/** An element that holds one entry of a page, with what the page says of it for search engines. */
export interface EntryElement {
  readonly element: Element;
  readonly update: LiveBlogUpdate | undefined;
}

/**
 * The elements that a page marks as its entries, in its order: those that its JSON-LD or its microdata names, with the
 * articles that look like them, else the articles with a time where there are two or more. None on a page that marks none.
 */
export function entryElements(
  root: DocumentFragment,
  posting: LiveBlogPosting | undefined,
  latest: Temporal.PlainDate,
): readonly EntryElement[] {
  const updates = updatesByElement(root, posting);
  const marked = new Set([...updates.keys(), ...root.querySelectorAll('[itemprop~="liveBlogUpdate"]')]);
  const looks = new Set([...marked].map(lookOf));
  const articles = [...root.querySelectorAll("article")].filter(
    (article) => (marked.size === 0 || looks.has(lookOf(article))) && timeOfElement(article, latest) !== undefined,
  );
  if (marked.size === 0 && articles.length < 2) return [];
  return withoutNested(new Set([...marked, ...articles]), marked)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map((element) => ({ element, update: updates.get(element) }));
}

/** Entries of one page are of one kind. */
function lookOf({ tagName, classList }: Element): string {
  return `${tagName} ${classList[0] ?? ""}`;
}

/** The words of a time in an element that holds an entry. Undefined where there is none. */
export function timeOfElement(element: Element, latest: Temporal.PlainDate) {
  const time = [...element.querySelectorAll("time")].find(
    (one) => !one.closest("[itemprop~=dateModified], .updated, blockquote, figure, table"),
  );
  if (time) return { element: time, words: textOf(time) };
  const saying = [...element.querySelectorAll("h1, h2, h3, h4, h5, h6, span, p")]
    .slice(0, 12)
    .find((one) => /\b(?:published|posted) at\s/i.test(one.textContent ?? ""));
  const words = saying ? textOf(saying) : "";
  return readTimeAtStart(words, latest) || readTimeAtEnd(words, latest) ? { element: undefined, words } : undefined;
}

function updatesByElement(root: DocumentFragment, posting: LiveBlogPosting | undefined): Map<Element, LiveBlogUpdate> {
  const byId = new Map([...root.querySelectorAll("[id]")].map((element) => [element.id, element]));
  const found = new Map<Element, LiveBlogUpdate>();
  for (const update of posting?.updates ?? []) {
    const element = byId.get(update.anchor)?.closest("article, li, section, div");
    if (element && !found.has(element)) found.set(element, update);
  }
  return found;
}

/** Without what is only around several entries, and without a post or the like that stands within one. */
function withoutNested(candidates: ReadonlySet<Element>, marked: ReadonlySet<Element>): Element[] {
  const inner = new Map<Element | null, Element[]>();
  for (const element of candidates) {
    let around = element.parentElement;
    while (around && !candidates.has(around)) around = around.parentElement;
    const within = inner.get(around);
    if (within) within.push(element);
    else inner.set(around, [element]);
  }
  const chosenIn = (element: Element): Element[] => {
    const within = inner.get(element) ?? [];
    const isAround = marked.has(element)
      ? within.filter((one) => marked.has(one)).length > 1
      : within.length > 1 || within.some((one) => marked.has(one));
    return isAround ? within.flatMap(chosenIn) : [element];
  };
  return (inner.get(null) ?? []).flatMap(chosenIn);
}

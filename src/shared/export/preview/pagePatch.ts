/** A page taken apart: its entries by the id of their article, and the page with an empty article in the place of each. */
export interface PageParts {
  readonly skeleton: string;
  readonly articles: ReadonlyMap<string, string>;
}

/** What makes the page that is shown into the next one. */
export interface PagePatch {
  /** The whole page with empty articles; undefined when nothing but entries has changed. */
  readonly skeleton: string | undefined;
  /** The entries that are new or have changed, each with its id and its markup. */
  readonly articles: readonly (readonly [id: string, markup: string])[];
}

/** The exporter writes an article's first tag and its last on lines of their own, and no article in another. */
const article = /^<article [^>]*?\bid="([^"]+)"[^>]*>\n[\s\S]*?\n<\/article>$/gm;

/** What nobody sees: it repeats the words for machines, and would change with every letter. */
const unseen = /^<(?:meta|link) [^>]*>\n|^<script\b[\s\S]*?<\/script>\n/gm;

/** Takes a page apart that `exportHtml` has written, without what is only for machines. */
export function partsOfPage(page: string): PageParts {
  const articles = new Map<string, string>();
  const skeleton = seenOfPage(page).replace(article, (markup, id: string) => {
    articles.set(id, markup);
    return `<article id="${id}"></article>`;
  });
  return { skeleton, articles };
}

/** A page without what nobody sees. */
export function seenOfPage(page: string): string {
  return page.replace(unseen, "");
}

/** What has changed since `before`; everything where nothing is shown yet. */
export function pagePatch(before: PageParts | undefined, after: PageParts): PagePatch {
  return {
    skeleton: before?.skeleton === after.skeleton ? undefined : after.skeleton,
    articles: [...after.articles].filter(([id, markup]) => before?.articles.get(id) !== markup),
  };
}

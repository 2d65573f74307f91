import { rewriteMarkup } from "../html/rewriteMarkup";

/** What every class and id of a fragment begins with, apart from the ids of entries, which hold a UUID. */
export const prefix = "nightdesk-";

const entryId = /^(?:entry|place)-/;
const emptyBar = /<span class="bar"[^>]*><\/span>/g;

/**
 * Markup of the page as a part of any other page: its classes and ids under a prefix, and without inline styles, which the
 * rules of a site may forbid. The bars of a table of results go with them: their figures stand beside them as text.
 */
export function embeddable(markup: string): string {
  return rewriteMarkup(markup.replace(emptyBar, ""), { attribute });
}

function attribute(name: string, value: string): string | undefined {
  switch (name) {
    case "style":
      return undefined;
    case "class":
      return value.split(" ").map(prefixed).join(" ");
    case "id":
    case "for":
    case "aria-labelledby":
    case "aria-describedby":
      return value.split(" ").map(prefixedId).join(" ");
    case "href":
      return value.startsWith("#") ? `#${prefixedId(value.slice(1))}` : value;
    default:
      return value;
  }
}

function prefixed(name: string): string {
  return prefix + name;
}

/** The id of an entry is the same in every form, so that one permalink leads to it everywhere. */
function prefixedId(id: string): string {
  return entryId.test(id) ? id : prefixed(id);
}

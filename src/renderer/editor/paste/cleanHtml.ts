import DOMPurify from "dompurify";
import { keepMarks, marksOfStyle } from "./htmlMarks";
import { flattenDeepLists, flattenNestedTables, unwrapListLines } from "./htmlShape";
import { buildWordLists } from "./wordLists";

const purify = DOMPurify();

/** Where the text of a style waits until its marks have been read from it. */
const styleAttribute = "data-style";

/** What a body can hold, and the boxes that HTML wraps around it. The rest is dropped, its words are kept. */
const allowedTags = [
  ..."p br b strong i em s strike del a h1 h2 h3 h4 h5 h6 ul ol li blockquote hr div span pre".split(" "),
  ..."table thead tbody tfoot tr th td caption".split(" "),
];
const plainAttributes = ["colspan", "rowspan", "scope", styleAttribute];

/**
 * HTML from outside as a fragment that nothing runs in: only known tags, no attribute but a link's address and a cell's
 * spans. Given on as nodes: to write it out and parse it again is how mutation attacks get in.
 */
export function cleanHtml(html: string): DocumentFragment {
  const fragment = purify.sanitize(withoutStyles(html), {
    ALLOWED_TAGS: [...allowedTags, "#text"],
    ALLOWED_ATTR: ["href", ...plainAttributes],
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    FORBID_CONTENTS: ["style", "script", "title", "noscript", "template", "svg", "math", "iframe", "object", "select"],
    RETURN_DOM_FRAGMENT: true,
  });
  buildWordLists(fragment, styleAttribute);
  for (const element of fragment.querySelectorAll(`[${styleAttribute}]`)) {
    keepMarks(element, marksOfStyle(element.getAttribute(styleAttribute) ?? ""));
    element.removeAttribute(styleAttribute);
  }
  unwrapListLines(fragment);
  flattenNestedTables(fragment);
  flattenDeepLists(fragment);
  return fragment;
}

/**
 * Gives styles another name before anything parses them: the CSP refuses each one, with an error in the log. This is
 * for quiet, not for safety; DOMPurify comes after it and sees what it made.
 */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ` ${styleAttribute}`));
}

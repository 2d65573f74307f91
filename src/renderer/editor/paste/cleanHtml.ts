import DOMPurify from "dompurify";
import { flattenDeepLists, flattenNestedTables, keepMarks, lookOfStyle, markNames } from "./htmlShape";

const purify = DOMPurify();

/** What a look that HTML wrote as a style is kept as while the style itself is thrown away. */
const lookAttribute = "data-look";

purify.addHook("uponSanitizeElement", (node) => {
  if (!(node instanceof Element)) return;
  const look = lookOfStyle(node.getAttribute("style") ?? "");
  if (look) node.setAttribute(lookAttribute, look);
  else node.removeAttribute(lookAttribute);
});

/** What a body can hold, and the boxes that HTML wraps around it. The rest is dropped, its words are kept. */
const allowedTags = [
  ..."p br b strong i em s strike del a h1 h2 h3 h4 h5 h6 ul ol li blockquote hr div span pre".split(" "),
  ..."table thead tbody tfoot tr th td caption".split(" "),
];

/**
 * HTML from outside as a fragment that nothing runs in: only known tags, no attribute but a link's address and a cell's
 * spans. Given on as nodes: to write it out and parse it again is how mutation attacks get in.
 */
export function cleanHtml(html: string): DocumentFragment {
  const fragment = purify.sanitize(html, {
    ALLOWED_TAGS: [...allowedTags, "#text"],
    ALLOWED_ATTR: ["href", "colspan", "rowspan", "scope", lookAttribute],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    FORBID_CONTENTS: ["style", "script", "title", "noscript", "template", "svg", "math", "iframe", "object", "select"],
    RETURN_DOM_FRAGMENT: true,
  });
  for (const element of fragment.querySelectorAll(`[${lookAttribute}]`)) {
    keepMarks(
      element,
      (element.getAttribute(lookAttribute) ?? "").split(" ").filter((mark) => markNames.has(mark)),
    );
    element.removeAttribute(lookAttribute);
  }
  flattenNestedTables(fragment);
  flattenDeepLists(fragment);
  return fragment;
}

import DOMPurify from "dompurify";
import { dropBlanks } from "./htmlBlanks";
import { isHidden, keepMarks, marksOfStyle } from "./htmlMarks";
import { boxes, flattenDeepLists, flattenNestedTables, levelHeadings, renameTags, unwrapListLines } from "./htmlShape";
import { keepEmoji } from "./keepEmoji";
import { untrackLinks } from "./linksOfHtml";
import { readOfficeOnline } from "./officeOnline";
import { readSheet, type Sheet, styleOfClasses, withoutElements } from "./styleSheet";
import { buildWordLists } from "./wordLists";

const purify = DOMPurify();
purify.addHook("beforeSanitizeElements", keepEmoji);

/** Where the text of a style waits until its marks have been read from it. */
const styleAttribute = "data-style";

/** What a body can hold, and the boxes that HTML wraps around it. The rest is dropped, its words are kept. */
export const bodyTags = [
  ..."p br b strong i em s strike del a h1 h2 h3 h4 h5 h6 ul ol li blockquote hr div span pre".split(" "),
  ..."table thead tbody tfoot tr th td caption".split(" "),
  ...boxes,
];
export const plainAttributes = ["colspan", "rowspan", "scope"];
/** Read for what they mean, and taken away again. */
export const readAttributes = [styleAttribute, "class", "role", "aria-level", "data-aria-level"];

/** Dropped with everything in them. */
export const droppedTags = [
  ..."style script title noscript template svg math iframe object select button textarea video audio".split(" "),
];
/** Where a link may lead. */
export const allowedAddress = /^(?:https?|mailto):/i;

/**
 * HTML from outside as a fragment that nothing runs in: only known tags, no attribute but a link's address and a cell's
 * spans. Given on as nodes: to write it out and parse it again is how mutation attacks get in.
 */
export function cleanHtml(html: string): DocumentFragment {
  return cleanNodes(withoutStyles(html), readSheet(html));
}

/** The same for a part of a page that was parsed before; `sheet` is what the page's classes mean. */
export function cleanNodes(dirty: string | Node, sheet: Sheet): DocumentFragment {
  const fragment = purify.sanitize(dirty, {
    ALLOWED_TAGS: [...bodyTags, "#text"],
    ALLOWED_ATTR: ["href", ...plainAttributes, ...readAttributes],
    ADD_URI_SAFE_ATTR: [...plainAttributes, ...readAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddress,
    FORBID_CONTENTS: droppedTags,
    RETURN_DOM_FRAGMENT: true,
  });
  renameTags(fragment);
  dropComments(fragment);
  readOfficeOnline(fragment, styleAttribute);
  buildWordLists(fragment, styleAttribute);
  applyStyles(fragment, sheet);
  untrackLinks(fragment);
  dropBlanks(fragment);
  for (const element of fragment.querySelectorAll("*"))
    for (const attribute of readAttributes) element.removeAttribute(attribute);
  levelHeadings(fragment);
  unwrapListLines(fragment);
  flattenNestedTables(fragment);
  flattenDeepLists(fragment);
  return fragment;
}

/** What colleagues noted in the margin of a Word document comes along as text. */
function dropComments(root: ParentNode): void {
  const ofComments = `[${styleAttribute}*="mso-element:comment"], .msocomanchor, .MsoCommentReference`;
  for (const element of root.querySelectorAll(ofComments)) element.remove();
}

/** Hidden words go; what is bold, italic or struck by its style or class becomes so by its tag. */
function applyStyles(root: ParentNode, sheet: Sheet): void {
  for (const element of root.querySelectorAll(`[${styleAttribute}], [class]`)) {
    const style = `${element.getAttribute(styleAttribute) ?? ""};${styleOfClasses(element, sheet)}`;
    if (isHidden(style)) element.remove();
    else keepMarks(element, marksOfStyle(style));
  }
}

/**
 * Gives styles another name before anything parses them: the CSP refuses each one, with an error in the log. This is
 * for quiet, not for safety; DOMPurify comes after it and sees what it made.
 */
export function withoutStyles(html: string): string {
  return withoutElements(html, "style").replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\sstyle(?=\s*=)/gi, ` ${styleAttribute}`),
  );
}

import { maxListDepth } from "../rules/maxListDepth";

/** Boxes that part words into lines of their own. Without them `<dt>Labour</dt><dd>30</dd>` would be one word. */
export const boxes =
  "section article header footer main aside nav figure figcaption dl dt dd address center fieldset legend details summary".split(
    " ",
  );

/** Boxes become the one kind that Lexical knows, and struck words get the tag that it knows. */
export function renameTags(root: ParentNode): void {
  for (const box of root.querySelectorAll(boxes.join())) rename(box, "div");
  for (const struck of root.querySelectorAll("strike, del")) rename(struck, "s");
}

/** Two levels of heading: the highest that came, and all below it. */
export function levelHeadings(root: ParentNode): void {
  const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = headings.map((heading) => heading.tagName).sort()[0];
  for (const heading of headings) rename(heading, heading.tagName === highest ? "h2" : "h3");
}

/** A new element in the place of one: its children and its attributes go along. */
function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The first paragraph of a list item is the item itself: Lexical would end it with a line break. */
export function unwrapListLines(root: ParentNode): void {
  for (const line of root.querySelectorAll("li > p:first-child")) line.replaceWith(...line.childNodes);
}

/** A table inside a cell becomes its words, a space between the cells. */
export function flattenNestedTables(root: ParentNode): void {
  for (const table of [...root.querySelectorAll("table table")].reverse()) {
    const words = [...table.querySelectorAll("td, th, caption")].map((cell) => cell.textContent?.trim() ?? "");
    table.replaceWith(words.filter(Boolean).join(" "));
  }
}

/** Lists deeper than an editor can bear are raised into the list above before Lexical sees them. */
export function flattenDeepLists(root: ParentNode): void {
  const tooDeep = Array(maxListDepth + 1)
    .fill(":is(ul, ol)")
    .join(" ");
  for (const list of [...root.querySelectorAll(tooDeep)].reverse()) {
    const holder = list.closest("li");
    if (holder && holder.parentElement !== list) holder.after(...list.childNodes);
    else list.before(...list.childNodes);
    list.remove();
  }
}

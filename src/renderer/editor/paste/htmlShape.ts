import { maxListDepth } from "../rules/maxListDepth";

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

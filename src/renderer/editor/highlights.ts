/**
 * Places that are marked by the browser alone, below a name that a style sheet styles: nothing in the page or in the text
 * changes. All texts of the window share one list. Undefined where a text is edited without a window.
 */
export function highlightOf(name: string): Highlight | undefined {
  if (typeof Highlight === "undefined") return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

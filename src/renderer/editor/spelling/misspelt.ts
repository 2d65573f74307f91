/** The names that spelling.css styles. */
const misspelt = "misspelt";
const chosen = "misspelt-chosen";

/** Places are marked by the browser alone: nothing in the page or in the text changes. All texts of the window share one list. */
export function mark(place: StaticRange): void {
  highlightOf(misspelt)?.add(place);
}

export function unmark(place: StaticRange): void {
  highlightOf(misspelt)?.delete(place);
}

/** The one that the menu is about. */
export function markChosen(place: StaticRange): () => void {
  highlightOf(chosen)?.add(place);
  return () => void highlightOf(chosen)?.delete(place);
}

function highlightOf(name: string): Highlight | undefined {
  // Where a text is edited without a window there is nothing to draw on.
  if (typeof Highlight === "undefined") return undefined;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

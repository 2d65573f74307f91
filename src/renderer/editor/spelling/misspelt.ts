import { highlightOf } from "../highlights";

/** The names that spelling.css styles. */
const misspelt = "misspelt";
const chosen = "misspelt-chosen";

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

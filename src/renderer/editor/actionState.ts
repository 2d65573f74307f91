import type { CaretPlace } from "./caretPlace";
import type { EditorAction } from "./doAction";

/** What decides which actions a text can do now. */
export interface TextSituation {
  readonly place: CaretPlace;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Of people and of posts: the key points of a blog hold neither. */
  readonly allowsQuotes: boolean;
}

export function isEnabledAt(name: EditorAction, { place, canUndo, canRedo, allowsQuotes }: TextSituation): boolean {
  switch (name) {
    case "bold":
    case "italic":
    case "strikethrough":
    case "link":
      return place.results === null;
    case "quote":
      return allowsQuotes && place.results === null && place.table === null && place.post === null;
    case "paragraph":
    case "heading1":
    case "heading2":
    case "bulletList":
    case "numberList":
      return place.results === null && takesBlocks(place);
    case "table":
      return place.table === null;
    case "socialPost":
      return allowsQuotes && takesBlocks(place);
    case "divider":
      return takesBlocks(place);
    case "nextMistake":
      return true;
    case "undo":
      return canUndo;
    case "redo":
      return canRedo;
  }
}

/** Undefined for what is neither on nor off. */
export function isOnAt(name: EditorAction, place: CaretPlace): boolean | undefined {
  switch (name) {
    case "bold":
    case "italic":
    case "strikethrough":
      return place[name];
    case "link":
      return place.link !== null;
    case "quote":
      return place.quote !== null;
    case "paragraph":
    case "heading1":
    case "heading2":
    case "bulletList":
    case "numberList":
      return place.block === name;
    case "socialPost":
    case "table":
    case "divider":
    case "nextMistake":
    case "undo":
    case "redo":
      return undefined;
  }
}

/** Only paragraphs may stand in a quote, a post or a cell. */
function takesBlocks(place: CaretPlace): boolean {
  return place.quote === null && place.post === null && place.table === null;
}

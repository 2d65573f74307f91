import { dialogViews, shelfViews } from "./dialogViews";
import { entryViews } from "./entryViews";
import { handedViews } from "./handedViews";
import { outsideViews } from "./outsideViews";
import { resultsViews } from "./resultsViews";
import { templateViews } from "./templateViews";
import type { View } from "./View";

/**
 * Every panel, dialog and menu of an open blog, in groups that one window shows one after the other. A new one is a row
 * in one of these lists: what holds for all of them (axe, no motion) is tried on it from then on.
 */
export const blogViews: Readonly<Record<string, readonly View[]>> = {
  "an entry": entryViews,
  "the dialogs of a blog": dialogViews,
  "templates and snippets": templateViews,
  "the results desk": resultsViews,
  "what goes out and comes in": outsideViews,
};

export const allViews: readonly View[] = [...shelfViews, ...handedViews, ...Object.values(blogViews).flat()];

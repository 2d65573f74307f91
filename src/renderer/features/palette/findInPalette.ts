import type { EntryRow } from "@shared/model/entryRow";
import type { KnownSpeaker } from "@shared/model/speaker";
import type { Results } from "@shared/results/results";
import type { Library } from "@shared/templates/library";
import { type Found, findFuzzy } from "../../actions/fuzzy";
import {
  actionItems,
  entryItems,
  type PaletteItem,
  resultItems,
  snippetItems,
  speakerItems,
  templateItems,
} from "./paletteItems";

/** What of the open blog can be found. */
export interface PaletteBlog {
  readonly rows: readonly EntryRow[];
  readonly results: Results;
  readonly speakers: readonly KnownSpeaker[];
  readonly library: Library;
  readonly timeZone: string;
}

export interface PaletteGroup {
  readonly heading: string;
  readonly found: readonly Found<PaletteItem>[];
}

/** Of each group so many are listed; another letter finds the rest. */
const listed = 7;
/** Before anything is typed, so many of the newest entries. */
const newest = 5;

/** What fits the query by group, the group with the best find first. Nothing typed yet: what can be done, what is new. */
export function findInPalette(query: string, blog: PaletteBlog | undefined): readonly PaletteGroup[] {
  const isEmpty = query.trim() === "";
  const entries = blog ? entryItems(blog.rows) : [];
  const groups: readonly PaletteGroup[] = isEmpty
    ? [
        { heading: "Actions", found: findFuzzy("", actionItems(), Number.POSITIVE_INFINITY) },
        { heading: "Newest entries", found: findFuzzy("", entries, newest) },
      ]
    : [
        { heading: "Actions", found: findFuzzy(query, actionItems(), listed) },
        { heading: "Entries", found: findFuzzy(query, entries, listed) },
        { heading: "Contests and councils", found: blog ? findFuzzy(query, resultItems(blog.results), listed) : [] },
        { heading: "Speakers", found: blog ? findFuzzy(query, speakerItems(blog.speakers), listed) : [] },
        { heading: "Templates", found: blog ? findFuzzy(query, templateItems(blog.library.templates), listed) : [] },
        { heading: "Snippets", found: blog ? findFuzzy(query, snippetItems(blog.library.snippets), listed) : [] },
      ];
  const filled = groups.filter(({ found }) => found.length > 0);
  return isEmpty ? filled : filled.toSorted((a, b) => bestOf(b) - bestOf(a));
}

function bestOf({ found }: PaletteGroup): number {
  return found[0]?.score ?? 0;
}

/**
 * Prepares what a first letter would have to prepare (2,000 entries take about as long as a frame), and looks one letter
 * up: code that has run is compiled when it is needed.
 */
export function prepareToFind(blog: PaletteBlog): void {
  findInPalette("e", blog);
}

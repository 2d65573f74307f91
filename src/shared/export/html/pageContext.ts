import type { Blog } from "../../model/blog";
import type { ExportOptions } from "../exportOptions";
import { type PictureAddressesByHash, pictureAddresses } from "../pictureFiles";
import { enGB } from "../strings/enGB";
import type { PageStrings } from "../strings/PageStrings";
import { createPageClock, type PageClock } from "./createPageClock";

/** What every writer of a page is handed: the same for the whole page. */
export interface PageContext {
  readonly clock: PageClock;
  readonly strings: PageStrings;
  /** Names in a row, in the page's language: "A, B and C". */
  readonly listOf: (names: readonly string[]) => string;
  readonly pictures: PictureAddressesByHash;
}

const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Builds every formatter of a page once. RangeError on an unknown time zone. */
export function createPageContext({ timeZone }: Pick<Blog, "timeZone">, options: ExportOptions): PageContext {
  return {
    clock: createPageClock(timeZone),
    strings: enGB,
    listOf: (names) => lists.format(names),
    pictures: pictureAddresses(options),
  };
}

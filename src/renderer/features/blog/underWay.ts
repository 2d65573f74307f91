import type { BlogId, EntryId, SuggestionId } from "@shared/model/ids";
import type { SidePane } from "./useSidePane";

/**
 * What somebody is in the middle of, and no document holds. A merge reads the blog anew and leaves her in it: words meant
 * for a suggestion never go into the entry itself, nor keys meant for the review.
 */
export interface UnderWay {
  readonly blogId: BlogId;
  readonly pane: Exclude<SidePane, "desk"> | undefined;
  /** The keys go to the queue of the review, and not to the entry beside it. */
  readonly isInReview: boolean;
  readonly suggesting: { readonly entryId: EntryId; readonly id: SuggestionId } | undefined;
  readonly reasonsNotSent: ReadonlyMap<EntryId, string>;
}

import type { Anchor } from "@shared/model/comment";
import type { CommentId, EntryId } from "@shared/model/ids";

/** A comment that is being written. */
export interface CommentDraft {
  readonly words: string;
  /** Null for one about the entry. */
  readonly anchor: Anchor | null;
}

/** What was begun and not sent, kept for as long as the blog is open: going to another entry and back loses none of it. */
export class CommentDrafts {
  readonly comments = new Map<EntryId, CommentDraft>();
  readonly replies = new Map<CommentId, string>();
}

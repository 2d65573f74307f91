import * as v from "valibot";
import { type Anchor, anchorSchema, commentLimits } from "./comment";
import { type CommentId, type EntryId, idPattern } from "./ids";

/** A comment that is being written on this laptop. */
export interface CommentDraft {
  readonly words: string;
  /** Null for one about the entry, and for a reply. */
  readonly anchor: Anchor | null;
}

/** What it will be: a comment on an entry, or a reply to a comment. */
export type CommentDraftKey = `entry/${EntryId}` | `reply/${CommentId}`;

export interface KeptCommentDraft {
  readonly key: CommentDraftKey;
  readonly draft: CommentDraft;
}

/** Longer than what can be sent: what is too long is still being shortened. */
export const commentDraftSchema = v.strictObject({
  words: v.pipe(v.string(), v.maxLength(20 * commentLimits.words)),
  anchor: v.nullable(anchorSchema),
}) satisfies v.GenericSchema<unknown, CommentDraft>;

export const commentDraftKeySchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:entry|reply)/${idPattern.source.slice(1)}`)),
  v.transform((key) => key as CommentDraftKey),
);

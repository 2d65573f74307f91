import * as v from "valibot";
import { idSchema } from "./idSchema";
import type { CommentId, ProfileId } from "./ids";

/** In characters (UTF-16 units). */
export const commentLimits = {
  words: 5_000,
  /** A longer passage is known by its beginning. */
  quote: 2_000,
  /** What is kept of the words on either side of a passage. */
  context: 24,
  name: 1_000,
  position: 200,
} as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

export const anchorSchema = v.object({
  /** The first and the last letter: Yjs relative positions in the entry's body, in base64. */
  from: text(commentLimits.position),
  to: text(commentLimits.position),
  /** The words as they were, a line break between blocks. */
  quote: v.pipe(text(commentLimits.quote), v.minLength(1)),
  /** The words right before and after them, by which they are told from others that read the same. */
  before: text(commentLimits.context),
  after: text(commentLimits.context),
  /** How many other places in the entry read the same. */
  twins: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** Which words of a body a comment is about. */
export type Anchor = Readonly<v.InferOutput<typeof anchorSchema>>;
/** Words, told from others that read the same by what stands around them. */
export type Quoted = Omit<Anchor, "from" | "to">;

const instant = v.pipe(v.string(), v.isoTimestamp());

export const commentSchema = v.object({
  id: idSchema<CommentId>(),
  /** ISO 8601, UTC. */
  at: instant,
  /** The name of whoever wrote it; empty when the profile has no name. */
  by: text(commentLimits.name),
  profileId: idSchema<ProfileId>(),
  words: v.pipe(
    text(commentLimits.words),
    v.check((words) => words.trim() !== "", "a comment needs words"),
  ),
  /** What it answers; null for one that begins a thread. */
  replyTo: v.nullable(idSchema<CommentId>()),
  /** The passage it is about; null for one about the entry, and for a reply. */
  anchor: v.nullable(anchorSchema),
});
/** What somebody said of an entry. It is written once and never changed. */
export type Comment = Readonly<v.InferOutput<typeof commentSchema>>;

export const resolutionSchema = v.object({
  isResolved: v.boolean(),
  by: text(commentLimits.name),
  /** ISO 8601, UTC. */
  at: instant,
  /** The replies that were there: one that comes later opens the thread again. */
  seen: v.pipe(v.array(idSchema<CommentId>()), v.readonly()),
});
/** Somebody has settled a comment, or opened it again. */
export type Resolution = Readonly<v.InferOutput<typeof resolutionSchema>>;

/** A comment with its replies. */
export interface CommentThread extends Comment {
  /** Where edits have put its words since, at most one for each laptop. */
  readonly movedTo: readonly Anchor[];
  /** Oldest first. */
  readonly replies: readonly Comment[];
  /** Undefined while it is open. */
  readonly resolved: Resolution | undefined;
}

export function isOpen(thread: CommentThread): boolean {
  return thread.resolved === undefined;
}

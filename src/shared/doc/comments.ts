import * as v from "valibot";
import type { Doc } from "yjs";
import {
  type Anchor,
  anchorSchema,
  type Comment,
  type CommentThread,
  commentSchema,
  type Resolution,
  resolutionSchema,
} from "../model/comment";
import { type CommentId, createCommentId, type EntryId, type ProfileId } from "../model/ids";
import { entryOf, type YEntry } from "./blogDoc";
import type { Deed } from "./changeEntry";
import { flatKey, flatRecords } from "./flatRecords";

/**
 * The comments of an entry lie flat in its Y.Map: `comment/ID` is set once and never changed; `comment/ID/resolved` says
 * whether it is settled, of which the last counts; `comment/ID/anchor/PROFILE_ID` says where an edit on that laptop has put
 * its words.
 */
const resolvedKey = (id: CommentId) => flatKey("comment", `${id}/resolved`);
const anchorKey = (id: CommentId, profileId: string) => flatKey("comment", `${id}/anchor/${profileId}`);

/** Comments on an entry, or on a passage of its body. Throws an Error for a comment without words or with too many. */
export function addComment(doc: Doc, entryId: EntryId, words: string, anchor: Anchor | null, deed: Deed): CommentId {
  return write(doc, entryId, { words, anchor, replyTo: null }, deed);
}

/** Answers the comment that begins a thread; one that was settled is open again. Throws as addComment does. */
export function reply(doc: Doc, entryId: EntryId, replyTo: CommentId, words: string, deed: Deed): CommentId {
  return write(doc, entryId, { words, anchor: null, replyTo }, deed);
}

function write(
  doc: Doc,
  entryId: EntryId,
  what: Pick<Comment, "words" | "anchor" | "replyTo">,
  { by, profileId, now }: Deed,
): CommentId {
  const id = createCommentId();
  const at = new Date(now).toISOString();
  const comment = v.parse(commentSchema, { ...what, id, at, by, profileId, words: what.words.trim() });
  entryOf(doc, entryId).set(flatKey("comment", id), comment);
  return id;
}

/** Settles a thread, or opens it again. */
export function setResolved(
  doc: Doc,
  entryId: EntryId,
  { id, replies }: Pick<CommentThread, "id" | "replies">,
  isResolved: boolean,
  { by, now }: Deed,
): void {
  const seen = replies.map((each) => each.id);
  const resolution: Resolution = { isResolved, by, at: new Date(now).toISOString(), seen };
  entryOf(doc, entryId).set(resolvedKey(id), resolution);
}

/** Keeps where an edit on the laptop of a profile has put the words of a comment: see findPassage. */
export function moveAnchor(entry: YEntry, id: CommentId, profileId: ProfileId, anchor: Anchor): void {
  entry.set(anchorKey(id, profileId), anchor);
}

/**
 * The comments of an entry in threads, oldest first. Never throws: one that cannot be read is left out, and a reply to
 * one that is not there begins a thread.
 */
export function readComments(entry: YEntry): readonly CommentThread[] {
  const comments = new Map<CommentId, Comment>();
  const records = flatRecords(entry, "comment");
  for (const [id, value] of records) {
    const comment = read(commentSchema, value);
    if (comment?.id === id) comments.set(comment.id, comment);
  }
  const all = [...comments.values()];
  const repliesTo = Map.groupBy(all, (comment) => beginningOf(comment, comments));
  return all
    .filter((comment) => beginningOf(comment, comments) === comment)
    .map((comment) => {
      const replies = (repliesTo.get(comment) ?? []).filter((each) => each !== comment);
      const resolution = read(resolutionSchema, entry.get(resolvedKey(comment.id)));
      const isSettled = resolution?.isResolved === true && replies.every(({ id }) => resolution.seen.includes(id));
      const movedTo = records.flatMap(([key, value]) =>
        key.startsWith(`${comment.id}/anchor/`) ? (read(anchorSchema, value) ?? []) : [],
      );
      return { ...comment, movedTo, replies, resolved: isSettled ? resolution : undefined };
    });
}

function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** The comment that begins the thread of another: itself where what it answers is not there, or goes round in a ring. */
function beginningOf(comment: Comment, comments: ReadonlyMap<CommentId, Comment>): Comment {
  const seen = new Set([comment]);
  let current = comment;
  while (current.replyTo !== null) {
    const above = comments.get(current.replyTo);
    if (!above) return current;
    if (seen.has(above)) return comment;
    seen.add(above);
    current = above;
  }
  return current;
}

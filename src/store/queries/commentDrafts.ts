import {
  type CommentDraft,
  type CommentDraftKey,
  commentDraftSchema,
  type KeptCommentDraft,
} from "@shared/model/commentDraft";
import type { BlogId } from "@shared/model/ids";
import * as v from "valibot";
import type { Connection } from "../connection";

/** The comments and replies of a blog that were begun and not sent; one that cannot be read is left out. */
export function listCommentDrafts(db: Connection, blogId: BlogId): readonly KeptCommentDraft[] {
  return db
    .prepare<[BlogId], { key: CommentDraftKey; draft: string }>(
      "SELECT key, draft FROM comment_draft WHERE blog_id = ? ORDER BY key",
    )
    .all(blogId)
    .flatMap(({ key, draft }) => {
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), commentDraftSchema), draft);
      return read.success ? [{ key, draft: read.output }] : [];
    });
}

/** Keeps a draft in place of the one under its key; null takes that away. */
export function keepCommentDraft(
  db: Connection,
  {
    blogId,
    key,
    draft,
  }: { readonly blogId: BlogId; readonly key: CommentDraftKey; readonly draft: CommentDraft | null },
  now: number,
): void {
  if (draft === null) {
    db.prepare("DELETE FROM comment_draft WHERE blog_id = ? AND key = ?").run(blogId, key);
    return;
  }
  db.prepare(
    `INSERT INTO comment_draft (blog_id, key, kept_at, draft) VALUES (?, ?, ?, ?)
     ON CONFLICT (blog_id, key) DO UPDATE SET kept_at = excluded.kept_at, draft = excluded.draft`,
  ).run(blogId, key, now, JSON.stringify(draft));
}

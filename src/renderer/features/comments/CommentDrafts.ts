import type { CommentDraft, CommentDraftKey } from "@shared/model/commentDraft";
import type { BlogId, CommentId, EntryId } from "@shared/model/ids";
import { store } from "../../api/nightdesk";

/** How long after a letter a draft goes to the disk at the latest, in milliseconds. */
const keepWithin = 100;

/**
 * The comments and replies of a blog that were begun and not sent. They belong to this laptop and are on its disk: another
 * entry, a merge or a crash loses none of them.
 */
export class CommentDrafts {
  private readonly blogId: BlogId;
  private readonly drafts = new Map<CommentDraftKey, CommentDraft>();
  private readonly waiting = new Set<CommentDraftKey>();
  private last = Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(blogId: BlogId) {
    this.blogId = blogId;
  }

  async load(): Promise<void> {
    for (const { key, draft } of await store.listCommentDrafts({ blogId: this.blogId })) this.drafts.set(key, draft);
  }

  comment(id: EntryId): CommentDraft | undefined {
    return this.drafts.get(`entry/${id}`);
  }

  reply(id: CommentId): string {
    return this.drafts.get(`reply/${id}`)?.words ?? "";
  }

  /** Undefined once it is sent or discarded. */
  setComment(id: EntryId, draft: CommentDraft | undefined): void {
    this.set(`entry/${id}`, draft);
  }

  setReply(id: CommentId, words: string): void {
    this.set(`reply/${id}`, words === "" ? undefined : { words, anchor: null });
  }

  /** Puts what waits on the disk, behind what is on its way there; false where that fails, and then it waits still. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = this.last.then(async () => {
      const results = await Promise.all([...this.waiting].map((key) => this.keep(key)));
      return results.every((isKept) => isKept);
    });
    return this.last;
  }

  private set(key: CommentDraftKey, draft: CommentDraft | undefined): void {
    if (draft) this.drafts.set(key, draft);
    else this.drafts.delete(key);
    this.waiting.add(key);
    this.timer ??= setTimeout(() => void this.flush(), keepWithin);
  }

  private async keep(key: CommentDraftKey): Promise<boolean> {
    this.waiting.delete(key);
    try {
      await store.keepCommentDraft({ blogId: this.blogId, key, draft: this.drafts.get(key) ?? null });
      return true;
    } catch (error) {
      this.waiting.add(key);
      console.warn("a comment that is being written could not be kept:", error);
      return false;
    }
  }
}

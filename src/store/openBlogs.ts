import { metaOf } from "@shared/doc/blogDoc";
import { NightdeskError } from "@shared/ipc/result";
import type { BlogId, EntryId } from "@shared/model/ids";
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, type Transaction } from "yjs";
import type { Connection } from "./connection";
import { allEntries, changedEntries, deriveRows } from "./deriveRows";
import { addBlog, derivedTo, hasBlog } from "./queries/blogs";
import { appendUpdate, foldUpdates, updatesOf } from "./queries/updates";

/** Above this many loose updates a blog is folded into a snapshot the next time it is loaded. */
const foldAbove = 500;
/** How long derived rows may lag behind the words, in milliseconds. */
const deriveWithin = 400;
/** Blogs held in memory; the one used longest ago leaves first. */
const heldBlogs = 3;

interface OpenBlog {
  readonly doc: Doc;
  /** The sequence of the last update in `doc`. */
  upTo: number;
  readonly dirty: Set<EntryId>;
  timer: NodeJS.Timeout | undefined;
}

/**
 * The documents of the blogs in use. Every update goes to the disk first; rows are derived from the document a moment
 * later, for the entries that changed.
 */
export class OpenBlogs {
  private readonly open = new Map<BlogId, OpenBlog>();
  private readonly db: Connection;
  private readonly onDerived: () => void;

  /** `onDerived` is called after derived rows were written. */
  constructor(db: Connection, onDerived: () => void) {
    this.db = db;
    this.onDerived = onDerived;
  }

  /** The document of a blog. Throws notFound, damaged. Read it; changes go through `append`. */
  document(blogId: BlogId): Doc {
    return this.load(blogId).doc;
  }

  /** The whole document as one update; folds what lies loose afterwards. */
  state(blogId: BlogId): Uint8Array {
    const { doc, upTo } = this.load(blogId);
    const state = encodeStateAsUpdate(doc);
    if (updatesOf(this.db, blogId).loose > foldAbove) foldUpdates(this.db, blogId, state, upTo, Date.now());
    return state;
  }

  /** Adds a blog by its first update, or merges into the one that is here. Answers whether it is new. */
  add(blogId: BlogId, update: Uint8Array): boolean {
    const isNew = !hasBlog(this.db, blogId);
    if (isNew) {
      const doc = new Doc();
      applyValidUpdate(doc, update);
      if (metaOf(doc).get("id") !== blogId) throw new NightdeskError("invalid", "the blog has another id than it says");
      this.db.transaction(() => {
        addBlog(this.db, blogId, Date.now());
        appendUpdate(this.db, blogId, update, Date.now());
      })();
    } else {
      this.append(blogId, update);
    }
    this.derive(blogId);
    return isNew;
  }

  /** Appends an update; it is on the disk when this returns. Answers when, in milliseconds since 1970-01-01T00:00Z. */
  append(blogId: BlogId, update: Uint8Array): number {
    const blog = this.load(blogId);
    applyValidUpdate(blog.doc, update);
    const now = Date.now();
    blog.upTo = appendUpdate(this.db, blogId, update, now);
    blog.timer ??= setTimeout(() => this.derive(blogId), deriveWithin);
    return now;
  }

  /** Brings the derived rows of a blog up to its document now. */
  derive(blogId: BlogId): void {
    const blog = this.load(blogId);
    clearTimeout(blog.timer);
    blog.timer = undefined;
    deriveRows(this.db, blog.doc, blog.dirty, blog.upTo);
    blog.dirty.clear();
    this.onDerived();
  }

  /** Derives what is still waiting, for the end of the process. */
  settle(): void {
    for (const [blogId, blog] of this.open) if (blog.timer) this.derive(blogId);
  }

  private load(blogId: BlogId): OpenBlog {
    const held = this.open.get(blogId);
    if (held) {
      this.open.delete(blogId);
      this.open.set(blogId, held);
      return held;
    }
    if (!hasBlog(this.db, blogId)) throw new NightdeskError("notFound", "This blog is not on this laptop.");
    const { payloads, upTo } = updatesOf(this.db, blogId);
    const doc = new Doc();
    try {
      applyUpdate(doc, mergeUpdates(payloads));
    } catch (error) {
      throw new NightdeskError("damaged", `Nothing was changed, but this blog cannot be read: ${String(error)}`);
    }
    const isBehind = derivedTo(this.db, blogId) < upTo;
    const blog: OpenBlog = { doc, upTo, dirty: isBehind ? allEntries(doc) : new Set(), timer: undefined };
    doc.on("afterTransaction", (transaction: Transaction) => {
      for (const id of changedEntries(doc, transaction)) blog.dirty.add(id);
    });
    this.open.set(blogId, blog);
    this.letGo();
    return blog;
  }

  private letGo(): void {
    for (const [blogId, blog] of this.open) {
      if (this.open.size <= heldBlogs) return;
      if (blog.timer) this.derive(blogId);
      blog.doc.destroy();
      this.open.delete(blogId);
    }
  }
}

/** Throws an `invalid` error, and leaves the document as it was, when the bytes are not a Yjs update. */
function applyValidUpdate(doc: Doc, update: Uint8Array): void {
  try {
    applyUpdate(doc, update);
  } catch {
    throw new NightdeskError("invalid", "what was to be saved is not an update of a blog");
  }
}

import { metaOf } from "@shared/doc/blogDoc";
import { allEntries, changedEntries } from "@shared/doc/changedEntries";
import { changedKeys } from "@shared/doc/changedKeys";
import { changesFigures } from "@shared/doc/changesFigures";
import { type MergeNames, mergeBlog } from "@shared/doc/merge/mergeBlog";
import type { MergeReport } from "@shared/doc/merge/mergeReport";
import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { NewerModelError, readBlogMeta } from "@shared/doc/readBlog";
import { speakersOf } from "@shared/doc/speakersDoc";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import type { BlogId, EntryId } from "@shared/model/ids";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { applyUpdate, Doc, encodeStateAsUpdate, type Transaction } from "yjs";
import { applyValidUpdate } from "./applyValidUpdate";
import type { Connection } from "./connection";
import { deriveRows, entriesWithResults } from "./deriveRows";
import { addBlog, derivedTo, hasBlog } from "./queries/blogs";
import { addCopy, copyLike, type NewCopy, readCopy } from "./queries/copies";
import { clearDerived, derivedEntries } from "./queries/entries";
import { addPicture } from "./queries/pictures";
import { appendUpdate, damagedBlog, foldUpdates, updatesOf } from "./queries/updates";

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
  /** How many updates lie outside the snapshot. */
  loose: number;
  readonly dirty: Set<EntryId>;
  /** Figures changed: the entries that show some are to be derived again. */
  figuresChanged: boolean;
  /** The directory of speakers changed. */
  speakersChanged: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** What a merge brought, and the copy from before it; no copy where it brought nothing. */
export interface Merged {
  readonly report: MergeReport;
  readonly copyId: number | undefined;
}

/**
 * The documents of the blogs in use. What is in memory is never ahead of the disk; rows are derived from the document a
 * moment after each update, for the entries that changed.
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
    const blog = this.load(blogId);
    const state = encodeStateAsUpdate(blog.doc);
    if (blog.loose > foldAbove) this.fold(blogId, blog, state);
    return state;
  }

  /** Adds a blog by its first update, or applies it to the one that is here. */
  add(blogId: BlogId, update: Uint8Array): void {
    if (hasBlog(this.db, blogId)) {
      this.append(blogId, update);
      this.bringUpToDate(blogId);
    } else {
      this.addDocument(blogId, firstDoc(blogId, update), [], update);
    }
  }

  /**
   * Adds a blog that is not here by its whole document, with the pictures that it brings: all of it or nothing. The
   * document is held from now on.
   */
  addDocument(
    blogId: BlogId,
    doc: Doc,
    pictures: readonly PictureBytes[],
    update: Uint8Array = encodeStateAsUpdate(doc),
  ): void {
    const upTo = this.db.transaction(() => {
      this.addPictures(pictures);
      addBlog(this.db, blogId, Date.now());
      return appendUpdate(this.db, blogId, update, Date.now());
    })();
    this.hold(blogId, doc, upTo, 1);
    this.bringUpToDate(blogId);
  }

  /**
   * Merges another laptop's document of a blog that is here, with the pictures that it brings, and tells what came. A copy
   * of the blog from before is kept. All of it or nothing; one that brings nothing leaves everything as it is.
   */
  merge(blogId: BlogId, theirs: Doc, names: MergeNames, pictures: readonly PictureBytes[]): Merged {
    const blog = this.load(blogId);
    const now = Date.now();
    const copy = copyOf(blog.doc);
    const updates: Uint8Array[] = [];
    const listen = (update: Uint8Array): void => void updates.push(update);
    blog.doc.on("update", listen);
    try {
      const merged = this.db.transaction((): Merged => {
        this.addPictures(pictures);
        const report = mergeBlog(blog.doc, theirs, names);
        if (updates.length === 0) return { report, copyId: undefined };
        const copyId = addCopy(this.db, {
          ...copy,
          blogId,
          madeAt: now,
          madeBefore: "merge",
          mergedFrom: names.theirs,
        });
        for (const update of updates) blog.upTo = appendUpdate(this.db, blogId, update, now);
        blog.loose += updates.length;
        return { report, copyId };
      })();
      blog.doc.off("update", listen);
      this.bringUpToDate(blogId);
      return merged;
    } catch (error) {
      this.forget(blogId, blog);
      throw error;
    }
  }

  /**
   * Puts the blog back to what it was when a copy was made, and keeps a copy of what it is now, unless there is one
   * already: answers its id. Throws notFound, damaged.
   */
  restoreCopy(blogId: BlogId, copyId: number): number {
    const blog = this.load(blogId);
    const payload = readCopy(this.db, blogId, copyId);
    docOf([payload]).destroy();
    const now = Date.now();
    const kept = this.db.transaction(() => {
      const copy = copyOf(blog.doc);
      const id =
        copyLike(this.db, blogId, copy.payload) ??
        addCopy(this.db, { ...copy, blogId, madeAt: now, madeBefore: "restore", mergedFrom: "" });
      foldUpdates(this.db, blogId, payload, blog.upTo, now);
      clearDerived(this.db, blogId);
      return id;
    })();
    this.forget(blogId, blog);
    this.bringUpToDate(blogId);
    return kept;
  }

  /**
   * Appends an update; it is on the disk when this returns. Answers when, in milliseconds since 1970-01-01T00:00Z.
   * An update that builds on one which has not come yet is kept: it shows when the other comes.
   */
  append(blogId: BlogId, update: Uint8Array): number {
    const blog = this.load(blogId);
    const now = Date.now();
    try {
      blog.upTo = this.db.transaction(() => {
        const sequence = appendUpdate(this.db, blogId, update, now);
        applyValidUpdate(blog.doc, update);
        return sequence;
      })();
    } catch (error) {
      // Yjs may have applied a part: the document is read from the disk again when it is next needed.
      this.forget(blogId, blog);
      throw error;
    }
    blog.loose++;
    this.deriveSoon(blogId, blog);
    return now;
  }

  /** Brings the derived rows of a blog up to its document now. */
  derive(blogId: BlogId): void {
    const blog = this.load(blogId);
    clearTimeout(blog.timer);
    blog.timer = undefined;
    if (blog.figuresChanged) for (const id of entriesWithResults(blog.doc)) blog.dirty.add(id);
    deriveRows(this.db, blog.doc, { entries: blog.dirty, speakers: blog.speakersChanged }, blog.upTo);
    blog.dirty.clear();
    blog.figuresChanged = false;
    blog.speakersChanged = false;
    this.onDerived();
  }

  /**
   * The same where saving and reading must go on whatever happens: rows that cannot be derived now stay as they were,
   * and are derived at the next change or the next start.
   */
  bringUpToDate(blogId: BlogId): void {
    try {
      this.derive(blogId);
    } catch (error) {
      console.error(`the rows of blog ${blogId} could not be derived:`, error);
    }
  }

  /** Derives what is still waiting, so that the rows say what the documents say. */
  settle(): void {
    for (const [blogId, blog] of [...this.open]) if (blog.timer) this.bringUpToDate(blogId);
  }

  private addPictures(pictures: readonly PictureBytes[]): void {
    for (const picture of pictures) addPicture(this.db, picture, Date.now());
  }

  private load(blogId: BlogId): OpenBlog {
    const held = this.open.get(blogId);
    if (held) {
      this.open.delete(blogId);
      this.open.set(blogId, held);
      return held;
    }
    if (!hasBlog(this.db, blogId)) throw new NightdeskError("notFound", "This blog is not on this laptop.");
    const { payloads, upTo, loose } = updatesOf(this.db, blogId);
    return this.hold(blogId, docOf(payloads), upTo, loose);
  }

  private hold(blogId: BlogId, doc: Doc, upTo: number, loose: number): OpenBlog {
    const isBehind = derivedTo(this.db, blogId) < upTo;
    const blog: OpenBlog = {
      doc,
      upTo,
      loose,
      // What is gone from the document is to go from the rows as well.
      dirty: isBehind ? allEntries(doc).union(new Set(derivedEntries(this.db, blogId))) : new Set(),
      figuresChanged: false,
      speakersChanged: isBehind,
      timer: undefined,
    };
    doc.on("afterTransaction", (transaction: Transaction) => {
      for (const id of changedEntries(doc, transaction)) blog.dirty.add(id);
      blog.figuresChanged ||= changesFigures(doc, transaction);
      blog.speakersChanged ||= changedKeys(speakersOf(doc), transaction).size > 0;
    });
    this.open.set(blogId, blog);
    if (isBehind) this.deriveSoon(blogId, blog);
    this.letGo();
    return blog;
  }

  private deriveSoon(blogId: BlogId, blog: OpenBlog): void {
    blog.timer ??= setTimeout(() => this.bringUpToDate(blogId), deriveWithin);
  }

  /** Only makes the next loading faster: a disk too full for it is no reason not to show the blog. */
  private fold(blogId: BlogId, blog: OpenBlog, state: Uint8Array): void {
    try {
      foldUpdates(this.db, blogId, state, blog.upTo, Date.now());
      blog.loose = 0;
    } catch (error) {
      console.error(`the updates of blog ${blogId} could not be folded:`, error);
    }
  }

  private letGo(): void {
    for (const [blogId, blog] of [...this.open].slice(0, -heldBlogs)) {
      if (blog.timer) this.bringUpToDate(blogId);
      this.forget(blogId, blog);
    }
  }

  private forget(blogId: BlogId, blog: OpenBlog): void {
    clearTimeout(blog.timer);
    blog.doc.destroy();
    this.open.delete(blogId);
  }
}

/** A document as it is now, for a copy of it. */
function copyOf(doc: Doc): Pick<NewCopy, "payload" | "pictures"> {
  return { payload: encodeStateAsUpdate(doc), pictures: picturesOfBlog(doc) };
}

/** One after the other: merging 30,000 updates first takes 8 seconds, this 50 milliseconds. */
function docOf(payloads: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  try {
    for (const payload of payloads) applyUpdate(doc, payload);
  } catch (error) {
    throw new NightdeskError("damaged", damagedBlog(String(error)));
  }
  return doc;
}

/** The document of a new blog. Throws `invalid` or `newer` unless the update is the whole of that blog. */
function firstDoc(blogId: BlogId, update: Uint8Array): Doc {
  const doc = new Doc();
  applyValidUpdate(doc, update);
  if (metaOf(doc).get("id") !== blogId) throw new NightdeskError("invalid", "the blog has another id than it says");
  try {
    readBlogMeta(doc);
  } catch (error) {
    const code = error instanceof NewerModelError ? "newer" : "invalid";
    throw new NightdeskError(code, messageOf(error));
  }
  return doc;
}

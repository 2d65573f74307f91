import { applyUpdate, Doc, type Transaction } from "yjs";
import { messageOf } from "../ipc/result";
import type { Blog } from "../model/blog";
import { comparePositions, type Entry } from "../model/entry";
import type { EntryId } from "../model/ids";
import { noResults, type Results } from "../results/results";
import { entriesOf } from "./blogDoc";
import { changedEntries } from "./changedEntries";
import { changesFigures } from "./changesFigures";
import { readBlogMeta, readEntry } from "./readBlog";
import { readResults } from "./readResults";
import { readWaivers } from "./waivers";

/** A blog as far as it can be read. */
export interface ReplicaState {
  readonly blog: Blog;
  /** The entries that cannot be read and are left out, each with what is wrong. */
  readonly unreadable: ReadonlyMap<EntryId, string>;
}

/**
 * A copy of a blog's document that follows it by its updates, and gives the blog as plain data: only what has changed is
 * read again, and what has not is the same object as before. For a worker, which looks at the whole blog while somebody
 * writes.
 */
export class BlogReplica {
  private readonly doc = new Doc();
  private readonly entries = new Map<EntryId, Entry>();
  private readonly unreadable = new Map<EntryId, string>();
  private readonly dirty = new Set<EntryId>();
  private results: Results = noResults;
  private figuresChanged = false;

  constructor() {
    this.doc.on("afterTransaction", (transaction: Transaction) => {
      for (const id of changedEntries(this.doc, transaction)) this.dirty.add(id);
      this.figuresChanged ||= changesFigures(this.doc, transaction);
    });
  }

  /** Takes in an update of the document; the first is the whole of it. */
  apply(update: Uint8Array): void {
    applyUpdate(this.doc, update);
  }

  /** The blog as it stands. Throws as readBlogMeta and readResults do. */
  read(): ReplicaState {
    const meta = readBlogMeta(this.doc);
    this.readChanged();
    const entries = [...this.entries.values()].sort(comparePositions);
    const blog = { ...meta, entries, results: this.results, waivers: readWaivers(this.doc) };
    return { blog, unreadable: new Map(this.unreadable) };
  }

  private readChanged(): void {
    for (const id of this.dirty) {
      this.entries.delete(id);
      this.unreadable.delete(id);
      const entry = entriesOf(this.doc).get(id);
      if (entry === undefined) continue;
      try {
        this.entries.set(id, readEntry(id, entry));
      } catch (error) {
        this.unreadable.set(id, messageOf(error));
      }
    }
    this.dirty.clear();
    if (this.figuresChanged) this.results = readResults(this.doc);
    this.figuresChanged = false;
  }
}

import { blogTextOf, entriesOf, languageOf, metaOf, timeZoneOf } from "@shared/doc/blogDoc";
import { statusOf } from "@shared/doc/changeBlog";
import { changedEntries } from "@shared/doc/changedEntries";
import { createEntry, type Deed, setAuthors } from "@shared/doc/changeEntry";
import { readEntryRow } from "@shared/doc/readEntryRow";
import { rulesOf } from "@shared/doc/rulesOfBlog";
import type { BlogRow, Profile } from "@shared/ipc/contract";
import type { BlogStatus } from "@shared/model/blog";
import { type BlogRules, mayFile, usualRules } from "@shared/model/blogRules";
import { comparePositions } from "@shared/model/entry";
import type { EntryRow } from "@shared/model/entryRow";
import type { BlogId, EntryId } from "@shared/model/ids";
import { defaultLanguage } from "@shared/model/language";
import type { KnownSpeaker } from "@shared/model/speaker";
import { applyUpdate, Doc, type Transaction } from "yjs";
import { store } from "../../api/nightdesk";
import { CommentDrafts } from "../comments/CommentDrafts";
import { TemplateLibrary } from "../templates/TemplateLibrary";
import { BlogResults } from "./BlogResults";
import { BlogSpeakers } from "./BlogSpeakers";
import { Saver } from "./Saver";
import type { UnderWay } from "./underWay";

/** What the header shows of a blog. */
export interface BlogHead extends BlogRules {
  readonly headline: string;
  readonly status: BlogStatus;
  readonly timeZone: string;
  readonly language: string;
}

/** How long after a change the timeline follows it, in milliseconds: typing comes first. */
const refreshAfter = 120;

/**
 * One open blog: its document, its saver, and the rows that the timeline draws. The rows come from the store at once
 * and the document right after; from then on the rows follow the document. Components subscribe and read snapshots.
 */
export class BlogSession {
  readonly blogId: BlogId;
  readonly doc = new Doc();
  readonly results = new BlogResults(this.doc);
  readonly speakers = new BlogSpeakers(this.doc);
  readonly library = new TemplateLibrary();
  readonly commentDrafts: CommentDrafts;
  /** Why an entry is to go back, as far as it was typed and not sent. */
  readonly reasonsNotSent: Map<EntryId, string>;
  /** The suggestion that is written in, in place of its entry. */
  suggesting: UnderWay["suggesting"];
  pane: UnderWay["pane"];
  /** It begins with the keys in the queue of the review. */
  readonly beginsInReview: boolean;
  profile: Profile;
  /** The entry that is being written. */
  shownEntry: EntryId | undefined;
  /** Who announced the last figures that were filed here: mostly the next ones too. */
  usualSource = "";
  readonly saver: Saver;
  private readonly rowsById: Map<EntryId, EntryRow>;
  private rows: readonly EntryRow[] = [];
  private head: BlogHead;
  private loaded = false;
  private readonly listeners = new Set<() => void>();
  private readonly dirty = new Set<EntryId>();
  private resultsChanged = false;
  private speakersChanged = false;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor(blog: BlogRow, rows: readonly EntryRow[], profile: Profile, underWay: UnderWay | undefined) {
    this.blogId = blog.id;
    this.reasonsNotSent = new Map(underWay?.reasonsNotSent);
    this.suggesting = underWay?.suggesting;
    this.pane = underWay?.pane;
    this.beginsInReview = underWay?.isInReview ?? false;
    this.profile = profile;
    this.commentDrafts = new CommentDrafts(blog.id);
    this.head = {
      headline: blog.headline,
      status: blog.status,
      timeZone: blog.timeZone,
      language: defaultLanguage,
      ...usualRules,
    };
    this.rowsById = new Map(rows.map((row) => [row.id, row]));
    this.sortRows();
    this.saver = new Saver((update) => store.appendUpdate({ blogId: blog.id, update }), this.emit);
  }

  /** The rows are there when this answers; `load` brings the document. It goes on with what was `underWay` in this blog. */
  static async open(blogId: BlogId, underWay?: UnderWay): Promise<BlogSession> {
    const [blogs, rows, profile] = await Promise.all([
      store.listBlogs({}),
      store.listEntries({ blogId }),
      store.getProfile({}),
    ]);
    const blog = blogs.find((row) => row.id === blogId);
    if (!blog) throw new Error("This blog is not on this laptop.");
    return new BlogSession(blog, rows, profile, underWay?.blogId === blogId ? underWay : undefined);
  }

  /** As it stands now: this session changes nothing in what it answers. */
  underWay(): UnderWay {
    const { blogId, pane, suggesting } = this;
    const isInReview = Boolean(document.activeElement?.closest(".review"));
    return { blogId, pane, isInReview, suggesting, reasonsNotSent: new Map(this.reasonsNotSent) };
  }

  /** Brings the document; from here on it can be changed. */
  async load(): Promise<void> {
    const [state, speakers] = await Promise.all([
      store.loadBlog({ blogId: this.blogId }),
      knownSpeakers(),
      this.library.load(),
      this.commentDrafts.load(),
    ]);
    applyUpdate(this.doc, state, "load");
    this.speakers.learn(speakers);
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "load") this.saver.add(update);
    });
    this.doc.on("afterTransaction", (transaction: Transaction) => this.follow(transaction));
    this.loaded = true;
    this.results.load();
    this.speakers.refresh(this.results.get());
    this.readHead();
    this.emit();
  }

  /** Puts the last words on the disk, also of comments that are not sent; false where that fails. */
  async flush(): Promise<boolean> {
    const [, areDraftsKept] = await Promise.all([this.saver.flush(), this.commentDrafts.flush()]);
    return areDraftsKept && this.saver.getState().kind !== "failed";
  }

  /** Puts the last words on the disk and ends the session. */
  async close(): Promise<void> {
    // Whatever is taken from the window at the same time has its last words first.
    await Promise.resolve();
    await this.flush();
    clearTimeout(this.refreshTimer);
    this.doc.destroy();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Oldest first, blank drafts left out. */
  getRows = (): readonly EntryRow[] => this.rows;
  getHead = (): BlogHead => this.head;
  isLoaded = (): boolean => this.loaded;
  row(id: EntryId): EntryRow | undefined {
    return this.rowsById.get(id);
  }

  /** The name that stands on what is written and filed from now on, also in an empty draft that is older than the name. */
  async setName(name: string): Promise<void> {
    const before = this.usualAuthors();
    this.profile = { ...this.profile, name };
    if (this.loaded) {
      for (const { id, authors } of this.blankRows()) {
        if (authors.join() === before.join()) setAuthors(this.doc, id, this.usualAuthors());
      }
    }
    this.emit();
    await store.setProfileName({ name });
  }

  /** Whoever is at this laptop may file without approval. */
  mayFile = (): boolean => mayFile(this.head, this.profile.name);

  /** Somebody at this laptop does something now. */
  deed(): Deed {
    return { by: this.profile.name, profileId: this.profile.id, now: Date.now() };
  }

  /** The empty draft of this laptop: the latest that is there, or a new one. */
  blankEntry(): EntryId {
    const row = this.blankRows()
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .at(-1);
    if (!row) return this.newEntry();
    if (row.authors.length === 0 && this.profile.name !== "") setAuthors(this.doc, row.id, this.usualAuthors());
    return row.id;
  }

  /** An empty draft that was never there before. */
  newEntry(): EntryId {
    return createEntry(this.doc, this.profile.id, this.usualAuthors(), Date.now());
  }

  private usualAuthors(): readonly string[] {
    return this.profile.name === "" ? [] : [this.profile.name];
  }

  /** The empty drafts of this laptop, in no order. */
  private blankRows(): EntryRow[] {
    this.refresh();
    return [...this.rowsById.values()].filter((row) => row.blank && row.createdBy === this.profile.id);
  }

  /** Where a reporter left off: her last draft with words in it. */
  unfinishedEntry(): EntryId | undefined {
    const drafts = this.rows.filter((row) => row.status === "draft" && row.createdBy === this.profile.id);
    return drafts.sort((a, b) => a.writtenAt.instant.localeCompare(b.writtenAt.instant)).at(-1)?.id;
  }

  /** Brings the rows, the results and the speakers up to the document now. */
  refresh = (): void => {
    clearTimeout(this.refreshTimer);
    this.refreshTimer = undefined;
    if (!this.isBehind()) return;
    this.resultsChanged = false;
    this.speakersChanged = false;
    this.results.refresh();
    this.speakers.refresh(this.results.get());
    const entries = entriesOf(this.doc);
    for (const id of this.dirty) {
      const entry = entries.get(id);
      if (entry) this.rowsById.set(id, readEntryRow(id, entry));
      else this.rowsById.delete(id);
    }
    if (this.dirty.size > 0) this.sortRows();
    this.dirty.clear();
    this.emit();
  };

  private follow(transaction: Transaction): void {
    for (const id of changedEntries(this.doc, transaction)) this.dirty.add(id);
    const meta = metaOf(this.doc);
    const metaChanged = [...transaction.changed.keys()].some(
      (type) => type === (meta as unknown) || type === (blogTextOf(this.doc, "headline") as unknown),
    );
    if (metaChanged) {
      this.readHead();
      this.emit();
    }
    if (this.results.follow(transaction)) this.resultsChanged = true;
    if (this.speakers.follow(transaction)) this.speakersChanged = true;
    if (this.isBehind()) this.refreshTimer ??= setTimeout(this.refresh, refreshAfter);
  }

  private isBehind(): boolean {
    return this.dirty.size > 0 || this.resultsChanged || this.speakersChanged;
  }

  private readHead(): void {
    this.head = {
      headline: blogTextOf(this.doc, "headline").toString(),
      status: statusOf(this.doc),
      timeZone: timeZoneOf(this.doc),
      language: languageOf(this.doc),
      ...rulesOf(this.doc),
    };
  }

  private sortRows(): void {
    this.rows = [...this.rowsById.values()].filter((row) => !row.blank).sort(comparePositions);
  }

  private emit = (): void => {
    for (const listener of this.listeners) listener();
  };
}

/** The directory is a help: without it the blog opens all the same. */
async function knownSpeakers(): Promise<readonly KnownSpeaker[]> {
  try {
    return await store.listSpeakers({});
  } catch (error) {
    console.error("the directory of speakers cannot be read:", error);
    return [];
  }
}

import { bindBody } from "@body/bodyBinding";
import { bodyNodes } from "@body/bodyNodes";
import { packHandover, unpackHandover } from "@files/handoverFile";
import { createHeadlessEditor } from "@lexical/headless";
import { bodyOf, entryOf } from "@shared/doc/blogDoc";
import type { Deed } from "@shared/doc/changeEntry";
import { type BlogId, createProfileId, type EntryId, type ProfileId } from "@shared/model/ids";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { Connection } from "../connection";
import type { Merged, OpenBlogs } from "../openBlogs";
import { openTestBlogs } from "./openTestBlogs";
import { temporaryDatabase } from "./temporaryFolder";
import { countNight, updatesFrom } from "./writtenBlog";

/** One profile with a database of its own, and one blog open in its window. */
export class Laptop {
  readonly profileId: ProfileId = createProfileId();
  readonly db: Connection = temporaryDatabase(":memory:");
  readonly blogs: OpenBlogs = openTestBlogs(this.db);
  readonly name: string;
  /** Every update that was made in this window, in order. */
  readonly made: Uint8Array[] = [];
  /** As the window holds it; empty until a blog is here. */
  doc = new Doc();
  private blogId: BlogId | undefined;

  constructor(name: string) {
    this.name = name;
  }

  get id(): BlogId {
    if (this.blogId === undefined) throw new Error(`no blog is on the laptop of ${this.name} yet`);
    return this.blogId;
  }

  begin(blogId: BlogId, doc: Doc): void {
    this.blogs.add(blogId, encodeStateAsUpdate(doc));
    this.show(blogId);
  }

  deed(): Deed {
    return { by: this.name, profileId: this.profileId, now: countNight };
  }

  /** Changes the blog in the window; every update is on the disk when this answers. */
  change(change: (doc: Doc) => void): void {
    const updates = updatesFrom(this.doc, () => change(this.doc));
    for (const update of updates) this.blogs.append(this.id, update);
    this.made.push(...updates);
  }

  /** Types into the body of an entry with a Lexical editor, which is opened for it and closed again. */
  type(entryId: EntryId, $type: () => void): void {
    this.change((doc) => {
      const editor = createHeadlessEditor({
        namespace: "laptop",
        nodes: bodyNodes,
        onError(error) {
          throw error;
        },
      });
      const { dispose } = bindBody(editor, bodyOf(entryOf(doc, entryId)));
      editor.update($type, { discrete: true });
      dispose();
    });
  }

  handOver(): Uint8Array {
    const saved = { savedAt: new Date(countNight).toISOString(), savedBy: this.name };
    return packHandover(this.blogs.document(this.id), saved, new Map());
  }

  /** Opens a handover file, as the store does; undefined where the blog was not here. */
  open(file: Uint8Array): Merged | undefined {
    const { doc, blog, manifest } = unpackHandover(file);
    if (this.blogId === undefined) {
      this.begin(blog.id, doc);
      return undefined;
    }
    const merged = this.blogs.merge(this.id, doc, { ours: this.name, theirs: manifest.savedBy }, []);
    this.show(blog.id);
    return merged;
  }

  /** Opens the blog in a new window. */
  show(blogId: BlogId = this.id): void {
    this.blogId = blogId;
    this.doc.destroy();
    this.doc = new Doc();
    applyUpdate(this.doc, this.blogs.state(blogId));
  }
}

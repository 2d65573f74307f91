import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBody } from "@body/writeBody";
import { packHandover, readHandoverFile } from "@files/handoverFile";
import { sha256 } from "@files/sha256";
import { tinyPng } from "@files/testing/tinyPicture";
import { bodyOf, entriesOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { readBlogMeta } from "@shared/doc/readBlog";
import { emptyDocument } from "@shared/document/document";
import type { Client, storeFileMethods } from "@shared/ipc/contract";
import type { EntryId } from "@shared/model/ids";
import { createProfileId } from "@shared/model/ids";
import { largestPicture, type PictureBytes } from "@shared/pictures/keptPicture";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { openDatabase } from "../src/store/connection";
import { OpenBlogs } from "../src/store/openBlogs";
import { createStoreFileHandlers } from "../src/store/storeHandlers";

/**
 * Hands a blog over, opens it in an empty profile, and merges it into a profile that has it as it was before both sides
 * wrote on: by the store's own handlers, with real files and databases, again and again. `apply` is Yjs alone, which
 * builds the same document from memory. Prints the cost of each round as JSON. Usage: FILE ROUNDS PICTURES
 */
const [, , file = "", rounds = "1", pictures = "0"] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "nightdesk-bench-"));
const times = { handOver: [] as Cost[], open: [] as Cost[], merge: [] as Cost[], apply: [] as Cost[] };

/** Milliseconds that passed, and those that all threads of the process worked: on a busy machine only these mean much. */
interface Cost {
  readonly elapsed: number;
  readonly cpu: number;
}

const { doc } = await readHandoverFile(file);
const shown = showPictures(doc, Number(pictures));
const before = encodeStateAsUpdate(doc);
const { id: blogId } = readBlogMeta(doc);
const saved = { savedAt: "2018-05-04T05:00:00.000Z", savedBy: "Ada Clarke" };
const [asItWas, handedBack] = [join(folder, "before.nightdesk"), join(folder, "after.nightdesk")];
writeFileSync(asItWas, packHandover(doc, saved, shown));
// The editor changes 100 entries and writes 20; the reporter changes 100, half of them the same.
writeOn(doc, 0, 20);
writeFileSync(handedBack, packHandover(doc, saved, shown));

const [empty, begun] = ["empty", "begun"].map((name) => join(folder, `${name}.db`)) as [string, string];
await inProfile(empty, async () => {});
copyFileSync(empty, begun);
await inProfile(begun, async ({ files, blogs }) => {
  await files.importHandover({ path: asItWas });
  const here = new Doc();
  applyUpdate(here, before);
  here.on("update", (update) => blogs.append(blogId, update));
  writeOn(here, 50, 0);
});

for (let round = 0; round < Number(rounds); round++) {
  const work = join(folder, "work.db");
  copyFileSync(begun, work);
  await inProfile(work, async ({ files }) => {
    times.handOver.push(await timed(() => files.writeHandover({ blogId, path: join(folder, "out.nightdesk") })));
    times.merge.push(await timed(() => files.importHandover({ path: handedBack })));
  });
  copyFileSync(empty, work);
  await inProfile(work, async ({ files }) => {
    times.open.push(await timed(() => files.importHandover({ path: handedBack })));
  });
  const update = encodeStateAsUpdate(doc);
  times.apply.push(await timed(async () => applyUpdate(new Doc(), update)));
}
const bytes = readFileSync(handedBack).length;
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ bytes, times }));

async function inProfile(
  path: string,
  work: (profile: { files: Client<typeof storeFileMethods>; blogs: OpenBlogs }) => Promise<void>,
): Promise<void> {
  const db = openDatabase(path);
  const blogs = new OpenBlogs(db, () => {});
  await work({ files: createStoreFileHandlers(db, blogs) as Client<typeof storeFileMethods>, blogs });
  blogs.settle();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

/** Pictures as large as any that is kept, one in each of the first entries. */
function showPictures(blog: Doc, count: number): ReadonlyMap<string, PictureBytes> {
  const made = Array.from({ length: count }, (_, index): PictureBytes => {
    const bytes = new Uint8Array(largestPicture.bytes);
    bytes.set(tinyPng(100 + index, 100));
    return { mime: "image/png", bytes, small: tinyPng(50, 50) };
  });
  const all = new Map(made.map((picture) => [sha256(picture.bytes), picture]));
  const entries = [...entriesOf(blog).keys()] as EntryId[];
  const words = { caption: "The hall", credit: "PA", alt: "A hall" };
  for (const [index, hash] of [...all.keys()].entries()) {
    const id = entries[index];
    const facts = { type: "picture", hash, mime: "image/png", width: 100 + index, height: 100, ...words } as const;
    if (id) writeBody(bodyOf(entryOf(blog, id)), { ...emptyDocument, blocks: [facts] });
  }
  return all;
}

/** Changes the words of 100 entries, from the `from`th on, and writes some new ones. */
function writeOn(blog: Doc, from: number, added: number): void {
  const ids = [...entriesOf(blog).keys()] as EntryId[];
  for (const id of ids.slice(from, from + 100)) {
    titleOf(entryOf(blog, id)).insert(0, "Now: ");
    writeBody(bodyOf(entryOf(blog, id)), {
      ...emptyDocument,
      blocks: [{ type: "paragraph", children: [{ type: "text", text: `The line is changed from ${from} on.` }] }],
    });
  }
  const profile = createProfileId();
  for (let index = 0; index < added; index++) createEntry(blog, profile, ["Ada Clarke"], Date.parse(saved.savedAt));
}

async function timed(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { elapsed: performance.now() - start, cpu: (user + system) / 1_000 };
}

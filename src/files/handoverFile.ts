import { setImmediate } from "node:timers/promises";
import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { NewerModelError, readBlog, readBlogMeta } from "@shared/doc/readBlog";
import { HeavyUpdateError, weighUpdate } from "@shared/doc/weighUpdate";
import type { HandoverProgress, OnProgress } from "@shared/ipc/progress";
import { NightdeskError } from "@shared/ipc/result";
import type { Blog } from "@shared/model/blog";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { type Zippable, zipSync } from "fflate";
import * as v from "valibot";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { damaged, foreign, largestHandover, newer, tooLarge, tooMuch } from "./handoverErrors";
import {
  type HandoverManifest,
  handoverVersion,
  manifestHeadSchema,
  manifestSchema,
  mostPictures,
} from "./handoverManifest";
import { describePictures, namesOfPictures, partsOfPictures, picturesIn } from "./handoverPictures";
import { bytesSource, fileSource } from "./handoverSource";
import { quotedName } from "./quotedName";
import { readPart } from "./readPart";
import { readZip, ZipError, type ZipPart, type ZipSource } from "./readZip";
import { sha256 } from "./sha256";

/** A handover file that was read and found sound. */
export interface Handover {
  readonly manifest: HandoverManifest;
  readonly doc: Doc;
  readonly blog: Blog;
  /**
   * The pictures that came with it, by their hash. Their bytes stay in the file: they are read, and checked again, each
   * time they are asked for.
   */
  readonly pictures: ReadonlyMap<string, PictureBytes>;
}

const limits = { parts: 2 + 2 * mostPictures, bytes: largestHandover };
const largestManifest = 1024 * 1024;
/**
 * The most that the blog itself may be: bytes as an update, and bytes in memory as a document. Three bytes of an update
 * can become 500, so the length alone says little. A blog of 2,000 entries has 7 MB and 50 MB; while a file is merged two
 * such documents are in memory, and all of it stays under 512 MB.
 */
export const largestBlog = { update: 32 * 1024 * 1024, memory: 120_000_000 } as const;
const manifestName = "manifest.json";
const blogName = "blog.yjs";

/**
 * A whole blog with its history as the bytes of a `.nightdesk` file: a ZIP of `manifest.json`, its pictures, and
 * `blog.yjs` (the state of the doc as one Yjs update). Of `pictures` those are taken that the blog shows or has shown;
 * one that is not given, or for which the file has no room, is left out, as its words must not wait for it. `savedAt` is
 * ISO 8601, UTC. The same doc and words give the same bytes. Throws an Error when the doc is not a blog, a NightdeskError
 * `invalid` when it holds more than unpackHandover reads.
 */
export function packHandover(
  doc: Doc,
  { savedAt, savedBy }: Pick<HandoverManifest, "savedAt" | "savedBy">,
  pictures: ReadonlyMap<string, PictureBytes>,
): Uint8Array {
  const { id, headline } = readBlogMeta(doc);
  const update = completeState(doc);
  refuseHeavy(update);
  const carried = carriedPictures(picturesOfBlog(doc), pictures);
  const common = {
    blogId: id,
    headline,
    savedAt,
    savedBy,
    parts: [{ name: blogName, bytes: update.length, sha256: sha256(update) }] satisfies HandoverManifest["parts"],
  };
  const manifest: HandoverManifest =
    carried.length === 0
      ? { format: "nightdesk", version: 1, ...common }
      : { format: "nightdesk", version: 2, ...common, pictures: describePictures(carried) };
  return zipHandover(JSON.stringify(manifest), { ...partsOfPictures(carried), [blogName]: update });
}

function refuseHeavy(update: Uint8Array): void {
  try {
    if (update.length > largestBlog.update) throw new HeavyUpdateError("its update is too long");
    weighUpdate(update, largestBlog.memory);
  } catch (error) {
    if (!(error instanceof HeavyUpdateError)) throw error;
    throw new NightdeskError(
      "invalid",
      "The handover file was not written: the blog holds more than one file can carry. Export it as JSON, then go on in a new blog.",
    );
  }
}

function carriedPictures(
  shown: Iterable<string>,
  given: ReadonlyMap<string, PictureBytes>,
): readonly [string, PictureBytes][] {
  const carried: [string, PictureBytes][] = [];
  let room = largestHandover - largestBlog.update - largestManifest;
  for (const hash of shown) {
    const picture = given.get(hash);
    if (!picture) continue;
    // The bytes, and what the ZIP and its list say of them.
    room -= picture.bytes.length + (picture.small?.length ?? 0) + 1_024;
    if (room < 0 || carried.length === mostPictures) break;
    carried.push([hash, picture]);
  }
  return carried;
}

/**
 * The state of a document without the updates that wait for others which have not come: whoever reads the file refuses a
 * blog of which a part is missing, and it is not to be kept from being handed over for them.
 */
function completeState(doc: Doc): Uint8Array {
  const { pendingStructs, pendingDs } = doc.store;
  if (!pendingStructs && !pendingDs) return encodeStateAsUpdate(doc);
  const copy = new Doc();
  applyUpdate(copy, encodeStateAsUpdate(doc));
  copy.store.pendingStructs = null;
  copy.store.pendingDs = null;
  return encodeStateAsUpdate(copy);
}

/**
 * Puts the parts into the ZIP. The manifest comes first and is not compressed, in every version: by its first words a
 * cut or damaged file is still known as ours.
 */
export function zipHandover(manifest: string, parts: Zippable): Uint8Array {
  const files: Zippable = { [manifestName]: [new TextEncoder().encode(manifest), { level: 0 }], ...parts };
  // The ZIP's clock reads local time: this is the same in every zone, and says nothing.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

/**
 * Reads and checks everything in a handover file: sizes before anything is unpacked, the manifest, checksums, the
 * Yjs update, the blog inside. Nothing is fetched or run. Throws a NightdeskError `foreign`, `damaged`, `newer` or, for
 * more than Nightdesk opens, `invalid`; `subject` begins its sentence.
 */
export function unpackHandover(bytes: Uint8Array, subject = "The file"): Handover {
  const steps = unpack(bytesSource(bytes), subject);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Reads a handover file from the disk, a step at a time: between two of them the process can do other things. Throws what
 * unpackHandover throws, with the file's name in the sentence, and a NightdeskError when the file cannot be got at. The
 * file itself is never written to.
 */
export async function readHandoverFile(
  path: string,
  onProgress: OnProgress = () => {},
): Promise<Handover & { readonly bytes: number }> {
  const subject = quotedName(path);
  const source = fileSource(path, subject);
  const steps = unpack(source, subject);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...value, bytes: source.length };
    onProgress(value);
    await setImmediate();
  }
}

/** Says what it is about to do before each step, and answers what it read. */
function* unpack(source: ZipSource, subject: string): Generator<HandoverProgress, Handover, undefined> {
  yield { step: "reading", share: null };
  if (source.length === 0) throw foreign(`${subject} is empty: it is not a Nightdesk file`);
  if (source.length > limits.bytes) throw tooLarge(subject);
  if (!looksLikeHandover(source)) throw foreign(`${subject} is not a Nightdesk file`);
  try {
    const [first, ...parts] = readZip(source, limits);
    if (first?.name !== manifestName || first.bytes > largestManifest) throw new Error("its manifest is missing");
    const manifest = readManifest(first, subject);
    const named = "pictures" in manifest ? manifest.pictures : [];
    const names = [...namesOfPictures(named), blogName];
    const held = new Map(parts.map((part) => [part.name, part]));
    if (names.length !== parts.length || !names.every((name, index) => parts[index]?.name === name)) {
      throw new Error("its parts are not the ones it names");
    }
    const update = readUpdate(held, manifest.parts[0]);
    yield { step: "checking", share: null };
    const doc = readDoc(update);
    yield { step: "checking", share: null };
    const blog = readBlog(doc);
    if (blog.id !== manifest.blogId) throw new Error("its manifest names another blog");
    yield { step: "checking", share: null };
    const pictures = picturesIn(held, named, (error) => refusalOf(error, subject));
    for (const [index, picture] of [...pictures.values()].entries()) {
      void [picture.bytes, picture.small];
      yield { step: "checking", share: (index + 1) / pictures.size };
    }
    const shown = picturesOfBlog(doc);
    if ([...pictures.keys()].some((hash) => !shown.has(hash))) throw new Error("a picture in it is not the blog’s");
    return { manifest, doc, blog, pictures };
  } catch (error) {
    throw refusalOf(error, subject);
  }
}

function refusalOf(error: unknown, subject: string): NightdeskError {
  if (error instanceof NightdeskError) return error;
  if (error instanceof NewerModelError) return newer(subject);
  if (error instanceof HeavyUpdateError) return tooMuch(subject);
  if (error instanceof ZipError && error.reason === "tooLarge") return tooLarge(subject);
  return damaged(subject, reasonOf(error));
}

/** What a decoder or reader tripped over in crafted bytes (a TypeError, a full stack) tells nobody anything. */
function reasonOf(error: unknown): string {
  const plain = error instanceof Error && !(error instanceof TypeError || error instanceof RangeError);
  return plain ? error.message : "the blog inside cannot be read";
}

/** By the manifest's first words, or by the directory at the end, so that one damaged end does not make it a stranger. */
function looksLikeHandover(source: ZipSource): boolean {
  const { length } = source;
  const head = source.read(0, Math.min(64, length)).toString("latin1");
  const tail = source.read(Math.max(0, length - 256), Math.min(256, length)).toString("latin1");
  const cutShort = length < 64 && head.startsWith("PK\x03\x04");
  const ownHead = head.endsWith('manifest.json{"format":"nightdesk"');
  return cutShort || ownHead || (tail.includes(blogName) && tail.includes("PK\x05\x06"));
}

function readManifest(part: ZipPart, subject: string): HandoverManifest {
  const manifest = parseJson(part.read());
  const head = v.safeParse(manifestHeadSchema, manifest);
  if (head.success && head.output.version > handoverVersion) throw newer(subject);
  const result = v.safeParse(manifestSchema, manifest);
  if (result.success) return result.output;
  throw new Error(`its manifest is wrong at ${v.getDotPath(result.issues[0]) ?? "its head"}`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Error("its manifest is not JSON");
  }
}

/** The update of the blog, unpacked only where it claims no more than may be. */
function readUpdate(held: ReadonlyMap<string, ZipPart>, named: HandoverManifest["parts"][0]): Uint8Array {
  if ((held.get(blogName)?.bytes ?? 0) > largestBlog.update) throw new HeavyUpdateError("its update is too long");
  return readPart(held, named);
}

/**
 * Yjs checks little: on a cut update it throws whatever its decoder ran into, where earlier changes are missing it
 * keeps the rest waiting and says nothing, and it builds whatever it is told to. So the update is weighed first.
 */
function readDoc(update: Uint8Array): Doc {
  const doc = new Doc();
  try {
    weighUpdate(update, largestBlog.memory);
    applyUpdate(doc, update);
  } catch (error) {
    if (error instanceof HeavyUpdateError) throw error;
    throw new Error("the blog inside cannot be read");
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error("a part of the blog is missing");
  return doc;
}

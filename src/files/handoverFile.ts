import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { NewerModelError, readBlog, readBlogMeta } from "@shared/doc/readBlog";
import { NightdeskError } from "@shared/ipc/result";
import type { Blog } from "@shared/model/blog";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { type Zippable, zipSync } from "fflate";
import * as v from "valibot";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { damaged, foreign, largestHandover, newer, tooLarge } from "./handoverErrors";
import {
  type HandoverManifest,
  handoverVersion,
  manifestHeadSchema,
  manifestSchema,
  mostPictures,
} from "./handoverManifest";
import { describePictures, namesOfPictures, partsOfPictures, readPictureParts } from "./handoverPictures";
import { quotedName } from "./quotedName";
import { readHandoverBytes } from "./readHandoverBytes";
import { readPart } from "./readPart";
import { readZip, ZipError, type ZipPart } from "./readZip";
import { sha256 } from "./sha256";

/** A handover file that was read and found sound. */
export interface Handover {
  readonly manifest: HandoverManifest;
  readonly doc: Doc;
  readonly blog: Blog;
  /** The pictures that came with it, by their hash. */
  readonly pictures: ReadonlyMap<string, PictureBytes>;
}

const limits = { parts: 2 + 2 * mostPictures, bytes: largestHandover };
const largestManifest = 1024 * 1024;
const manifestName = "manifest.json";
const blogName = "blog.yjs";

/**
 * A whole blog with its history as the bytes of a `.nightdesk` file: a ZIP of `manifest.json`, its pictures, and
 * `blog.yjs` (the state of the doc as one Yjs update). Of `pictures` those are taken that the blog shows or has shown;
 * one that is not given is left out, as its words must not wait for it. `savedAt` is ISO 8601, UTC. The same doc and words give the same bytes. Throws an
 * Error when the doc is not a blog.
 */
export function packHandover(
  doc: Doc,
  { savedAt, savedBy }: Pick<HandoverManifest, "savedAt" | "savedBy">,
  pictures: ReadonlyMap<string, PictureBytes>,
): Uint8Array {
  const { id, headline } = readBlogMeta(doc);
  const update = encodeStateAsUpdate(doc);
  const carried = [...picturesOfBlog(doc)]
    .map((hash) => [hash, pictures.get(hash)] as const)
    .filter((each): each is [string, PictureBytes] => each[1] !== undefined)
    .slice(0, mostPictures);
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
 * more than 512 MB, `invalid`; `subject` begins its sentence.
 */
export function unpackHandover(bytes: Uint8Array, subject = "The file"): Handover {
  if (bytes.length === 0) throw foreign(`${subject} is empty: it is not a Nightdesk file`);
  if (bytes.length > limits.bytes) throw tooLarge(subject);
  if (!looksLikeHandover(bytes)) throw foreign(`${subject} is not a Nightdesk file`);
  try {
    const [first, ...parts] = readZip(bytes, limits);
    if (first?.name !== manifestName || first.bytes > largestManifest) throw new Error("its manifest is missing");
    const manifest = readManifest(first, subject);
    const named = "pictures" in manifest ? manifest.pictures : [];
    const names = [...namesOfPictures(named), blogName];
    const held = new Map(parts.map((part) => [part.name, part]));
    if (names.length !== parts.length || !names.every((name, index) => parts[index]?.name === name)) {
      throw new Error("its parts are not the ones it names");
    }
    const doc = readDoc(readPart(held, manifest.parts[0]));
    const blog = readBlog(doc);
    if (blog.id !== manifest.blogId) throw new Error("its manifest names another blog");
    const pictures = readPictureParts(held, named);
    const shown = picturesOfBlog(doc);
    if ([...pictures.keys()].some((hash) => !shown.has(hash))) throw new Error("a picture in it is not the blog’s");
    return { manifest, doc, blog, pictures };
  } catch (error) {
    if (error instanceof NightdeskError) throw error;
    if (error instanceof NewerModelError) throw newer(subject);
    if (error instanceof ZipError && error.reason === "tooLarge") throw tooLarge(subject);
    throw damaged(subject, reasonOf(error));
  }
}

/**
 * Reads a handover file from the disk. Throws what unpackHandover throws, with the file's name in the sentence, and a
 * NightdeskError when the file cannot be got at. The file itself is never written to.
 */
export async function readHandoverFile(path: string): Promise<Handover & { readonly bytes: number }> {
  const subject = quotedName(path);
  const bytes = await readHandoverBytes(path, subject);
  return { ...unpackHandover(bytes, subject), bytes: bytes.length };
}

/** What a decoder or reader tripped over in crafted bytes (a TypeError, a full stack) tells nobody anything. */
function reasonOf(error: unknown): string {
  const plain = error instanceof Error && !(error instanceof TypeError || error instanceof RangeError);
  return plain ? error.message : "the blog inside cannot be read";
}

/** By the manifest's first words, or by the directory at the end, so that one damaged end does not make it a stranger. */
function looksLikeHandover(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  const tail = Buffer.from(bytes.subarray(-256)).toString("latin1");
  const cutShort = bytes.length < 64 && head.startsWith("PK\x03\x04");
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

/**
 * Yjs checks little: on a cut update it throws whatever its decoder ran into, and where earlier changes are missing it
 * keeps the rest waiting and says nothing. Every length it reads is followed by reading, so it ends with the bytes.
 */
function readDoc(update: Uint8Array): Doc {
  const doc = new Doc();
  try {
    applyUpdate(doc, update);
  } catch {
    throw new Error("the blog inside cannot be read");
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error("a part of the blog is missing");
  return doc;
}

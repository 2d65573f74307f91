import { createHash } from "node:crypto";
import { NewerModelError, readBlog, readBlogMeta } from "@shared/doc/readBlog";
import { NightdeskError } from "@shared/ipc/result";
import type { Blog } from "@shared/model/blog";
import { type Zippable, zipSync } from "fflate";
import * as v from "valibot";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { damaged, foreign, largestHandover, newer, tooLarge } from "./handoverErrors";
import { type HandoverManifest, handoverVersion, manifestHeadSchema, manifestSchema } from "./handoverManifest";
import { quotedName } from "./quotedName";
import { readHandoverBytes } from "./readHandoverBytes";
import { readZip, ZipError, type ZipPart } from "./readZip";

/** A handover file that was read and found sound. */
export interface Handover {
  readonly manifest: HandoverManifest;
  readonly doc: Doc;
  readonly blog: Blog;
}

const limits = { parts: 64, bytes: largestHandover };
const largestManifest = 1024 * 1024;
const manifestName = "manifest.json";
const blogName = "blog.yjs";

/**
 * A whole blog with its history as the bytes of a `.nightdesk` file: a ZIP of `manifest.json` and `blog.yjs` (the state
 * of the doc as one Yjs update). `savedAt` is ISO 8601, UTC. The same doc and words give the same bytes. Throws an
 * Error when the doc is not a blog.
 */
export function packHandover(
  doc: Doc,
  { savedAt, savedBy }: Pick<HandoverManifest, "savedAt" | "savedBy">,
): Uint8Array {
  const { id, headline } = readBlogMeta(doc);
  const update = encodeStateAsUpdate(doc);
  const manifest: HandoverManifest = {
    format: "nightdesk",
    version: handoverVersion,
    blogId: id,
    headline,
    savedAt,
    savedBy,
    parts: [{ name: blogName, bytes: update.length, sha256: sha256(update) }],
  };
  return zipHandover(JSON.stringify(manifest), { [blogName]: update });
}

/**
 * Puts the parts into the ZIP. The manifest comes first and is not compressed, in every version: by its first words a
 * cut or damaged file is still known as ours.
 */
export function zipHandover(manifest: string, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
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
    const doc = readDoc(readOnlyPart(parts, manifest));
    const blog = readBlog(doc);
    if (blog.id !== manifest.blogId) throw new Error("its manifest names another blog");
    return { manifest, doc, blog };
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

function readOnlyPart(parts: readonly ZipPart[], { parts: [named] }: HandoverManifest): Uint8Array {
  const [part] = parts;
  if (part?.name !== named.name || parts.length !== 1) throw new Error("its parts are not the ones it names");
  if (part.bytes !== named.bytes) throw new Error(`its part ${named.name} is not as long as it was`);
  const content = part.read();
  if (sha256(content) !== named.sha256) throw new Error(`its part ${named.name} does not match its checksum`);
  return content;
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

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

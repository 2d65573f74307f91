import * as v from "valibot";
import { pictureHeader } from "./pictureHeader";

/** The two kinds that are kept: every browser, feed reader and content system takes them. */
export const keptMimes = ["image/jpeg", "image/png"] as const;
export type KeptMime = (typeof keptMimes)[number];

/** The most that a kept picture has: pixels on its long side, and bytes. */
export const largestPicture = { side: 2_000, bytes: 300 * 1024 } as const;
/** A picture wider than this has a second size of about this width, for narrow screens and the window. */
export const smallWidth = 800;

/** A number of pixels from outside; 1 for what is none. */
export function readPictureSide(value: unknown): number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestPicture.side ? Number(value) : 1;
}

/** A picture's name: the SHA-256 of its bytes in lower-case hexadecimal. */
export const pictureHashPattern = /^[0-9a-f]{64}$/;
export const pictureHashSchema = v.pipe(v.string(), v.regex(pictureHashPattern));

/** The bytes of one picture, as they are kept, handed over and exported. */
export interface PictureBytes {
  readonly mime: KeptMime;
  readonly bytes: Uint8Array;
  /** The smaller size, of the same kind; null for a picture that is small itself. */
  readonly small: Uint8Array | null;
}

/** What a kept picture is, read from its bytes and its hash. */
export interface PictureFacts {
  readonly hash: string;
  readonly mime: KeptMime;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The kind and size of bytes that may be kept; undefined for any other bytes, also for a picture that is too large. */
export function readKeptPicture(bytes: Uint8Array): Omit<PictureFacts, "hash"> | undefined {
  if (bytes.length > largestPicture.bytes) return undefined;
  const header = pictureHeader(bytes);
  if (header === undefined || header === "damaged") return undefined;
  const mime = keptMimes.find((kept) => kept === `image/${header.kind}`);
  if (!mime || header.width < 1 || header.height < 1) return undefined;
  if (Math.max(header.width, header.height) > largestPicture.side) return undefined;
  return { mime, width: header.width, height: header.height };
}

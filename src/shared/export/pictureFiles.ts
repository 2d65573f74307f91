import type { Blog } from "../model/blog";
import type { KeptMime, PictureBytes } from "../pictures/keptPicture";
import type { ExportFile } from "./exportFile";
import type { ExportOptions } from "./exportOptions";
import { publishedPictures } from "./publishedPictures";

/** Where the two sizes of a picture are found: `data:` addresses, or relative ones. */
export interface PictureAddresses {
  readonly whole: string;
  /** The smaller size; null for a picture that is small itself. */
  readonly small: string | null;
}

/** The pictures that an export may show, by their hash. */
export type PictureAddressesByHash = ReadonlyMap<string, PictureAddresses>;

const endings = { "image/jpeg": "jpg", "image/png": "png" } as const satisfies Record<KeptMime, string>;

/** An address for every picture that is given. */
export function pictureAddresses({ pictures = new Map(), pictureFiles }: ExportOptions): PictureAddressesByHash {
  const addressesOf = pictureFiles === "beside" ? pathsOf : dataAddressesOf;
  return new Map([...pictures].map(([hash, picture]) => [hash, addressesOf(hash, picture)]));
}

/**
 * The same as absolute addresses, for a file that is read elsewhere than it lies; where the page's address is not known,
 * they stay as they are.
 */
export function absoluteAddresses(pictures: PictureAddressesByHash, pageUrl: string): PictureAddressesByHash {
  if (pageUrl === "") return pictures;
  const absolute = (address: string) => (address.startsWith("data:") ? address : new URL(address, pageUrl).href);
  return new Map(
    [...pictures].map(([hash, { whole, small }]) => [
      hash,
      { whole: absolute(whole), small: small === null ? null : absolute(small) },
    ]),
  );
}

/** Where a picture can be fetched, relative to the page; undefined for one that stands inside it. */
export function fetchablePicture(pictures: PictureAddressesByHash, hash: string): string | undefined {
  const address = pictures.get(hash)?.whole;
  return address?.startsWith("data:") ? undefined : address;
}

/** The files of the pictures that are published, where they are to lie beside the first file; none otherwise. */
export function pictureFilesOf(
  blog: Blog,
  { pictures = new Map(), pictureFiles }: ExportOptions,
): readonly ExportFile[] {
  if (pictureFiles !== "beside") return [];
  return publishedPictures(blog).flatMap((hash) => {
    const picture = pictures.get(hash);
    if (picture === undefined) return [];
    const { whole, small } = pathsOf(hash, picture);
    const file = { path: whole, content: picture.bytes };
    return small === null || picture.small === null ? [file] : [file, { path: small, content: picture.small }];
  });
}

/** Named by the hash, so that the same picture has the same name in every export. */
function pathsOf(hash: string, { mime, small }: PictureBytes): PictureAddresses {
  const ending = endings[mime];
  return { whole: `pictures/${hash}.${ending}`, small: small === null ? null : `pictures/${hash}-small.${ending}` };
}

function dataAddressesOf(_hash: string, { mime, bytes, small }: PictureBytes): PictureAddresses {
  const address = (size: Uint8Array) => `data:${mime};base64,${size.toBase64()}`;
  return { whole: address(bytes), small: small === null ? null : address(small) };
}

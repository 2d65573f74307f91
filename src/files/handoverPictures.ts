import { type KeptMime, type PictureBytes, readKeptPicture } from "@shared/pictures/keptPicture";
import type { Zippable } from "fflate";
import type { ManifestPicture } from "./handoverManifest";
import { type NamedPart, readPart } from "./readPart";
import type { ZipPart } from "./readZip";
import { sha256 } from "./sha256";

type Named = readonly [hash: string, picture: PictureBytes];

/** What the manifest says of pictures. */
export function describePictures(pictures: readonly Named[]): ManifestPicture[] {
  return pictures.map(([hash, { mime, bytes, small }]) => ({
    hash,
    mime,
    bytes: bytes.length,
    small: small && { bytes: small.length, sha256: sha256(small) },
  }));
}

/** Not compressed: pictures are already. */
export function partsOfPictures(pictures: readonly Named[]): Zippable {
  const parts = pictures.flatMap(([hash, { bytes, small }]) => [
    [nameOf(hash), [bytes, { level: 0 }]] as const,
    ...(small ? [[smallNameOf(hash), [small, { level: 0 }]] as const] : []),
  ]);
  return Object.fromEntries(parts) as Zippable;
}

/** The parts that stand in the file for pictures, in their order. */
export function namesOfPictures(pictures: readonly ManifestPicture[]): readonly string[] {
  return pictures.flatMap(({ hash, small }) => (small ? [nameOf(hash), smallNameOf(hash)] : [nameOf(hash)]));
}

/**
 * The pictures of a file. Their bytes are read from it whenever they are asked for, and checked each time: length,
 * SHA-256, and that they are a picture of their kind; what is wrong is thrown as `refusal` makes it.
 */
export function picturesIn(
  parts: ReadonlyMap<string, ZipPart>,
  pictures: readonly ManifestPicture[],
  refusal: (error: unknown) => Error,
): ReadonlyMap<string, PictureBytes> {
  const read = (named: NamedPart, mime: KeptMime) => {
    try {
      return readPicture(parts, named, mime);
    } catch (error) {
      throw refusal(error);
    }
  };
  return new Map(
    pictures.map(({ hash, mime, bytes, small }): Named => {
      const picture: PictureBytes = {
        mime,
        get bytes() {
          return read({ name: nameOf(hash), bytes, sha256: hash }, mime);
        },
        get small() {
          return small && read({ name: smallNameOf(hash), ...small }, mime);
        },
      };
      return [hash, picture];
    }),
  );
}

function readPicture(parts: ReadonlyMap<string, ZipPart>, named: NamedPart, mime: KeptMime): Uint8Array {
  const bytes = readPart(parts, named);
  if (readKeptPicture(bytes)?.mime !== mime) throw new Error(`its part ${named.name} is not the picture that it says`);
  return bytes;
}

function nameOf(hash: string): string {
  return `pictures/${hash}`;
}

function smallNameOf(hash: string): string {
  return `pictures/${hash}/small`;
}

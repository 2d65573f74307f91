import { unzipSync } from "fflate";

/**
 * The wanted parts of a ZIP file, by name. The sizes that the file claims are added up before anything is unpacked, and
 * unpacking never writes past what was claimed: `tooLarge` where they are more than `most` bytes.
 */
export function unpackParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number,
): Record<string, Uint8Array> | "tooLarge" | "damaged" {
  let total = 0;
  let isTooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        total += originalSize;
        isTooLarge ||= total > most;
        return !isTooLarge;
      },
    });
    return isTooLarge ? "tooLarge" : parts;
  } catch {
    return isTooLarge ? "tooLarge" : "damaged";
  }
}

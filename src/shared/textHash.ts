/** A number from 0 to 2^32 - 1 that is the same for the same text everywhere: FNV-1a over UTF-16 code units. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

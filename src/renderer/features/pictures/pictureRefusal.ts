/** Why a file was not taken in as a picture. */
export type PictureRefusal = "empty" | "unreadable" | "foreign" | "heic" | "damaged" | "tooManyBytes" | "tooManyPixels";

/** The largest file that is read, in bytes: 64 MB. */
export const largestFile = 64 * 1024 * 1024;
/** The largest picture that is decoded, in pixels: each takes four bytes of memory. */
export const mostPixels = 100_000_000;

const reasons: Readonly<Record<PictureRefusal, string>> = {
  empty: "it is empty",
  unreadable: "it cannot be read any more. Choose it again",
  foreign: "it is not a JPEG, PNG, WebP, AVIF or GIF picture",
  heic: "it is a HEIC photograph, which browsers cannot show. Save it as JPEG, then add that",
  damaged: "it is damaged. Ask for the file again",
  tooManyBytes: "it is larger than 64 MB. Save a smaller copy, then add that",
  tooManyPixels: "it has more than 100 megapixels. Save a smaller copy, then add that",
};

/** One sentence for the person who brought the file; `name` is the file's. */
export function refusalSentence(refusal: PictureRefusal, name: string): string {
  return `${pictureName(name)} was not added: ${reasons[refusal]}.`;
}

/** A file's name as it stands in a sentence, without characters that could rewrite it. */
export function pictureName(name: string): string {
  return name === "" ? "The picture" : `“${name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{FFFD}")}”`;
}

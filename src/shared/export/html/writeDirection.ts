import { type Direction, directionOfWords } from "../../model/language";
import { type Html, html } from "./html";

/**
 * The attribute that turns words round which begin in the other direction than what stands around them: Arabic in an
 * English page. Undefined for all others, as for words without a letter.
 */
export function writeDirection(words: string, around: { readonly direction: Direction }): Html | undefined {
  const { direction } = within(words, around);
  return direction === around.direction ? undefined : html` dir="${direction}"`;
}

/** The direction of what stands within an element that `writeDirection` turned, or did not, for these words. */
export function within(
  words: string,
  { direction }: { readonly direction: Direction },
): { readonly direction: Direction } {
  return { direction: directionOfWords(words) ?? direction };
}

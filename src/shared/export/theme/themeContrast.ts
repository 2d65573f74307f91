import { contrastRatio } from "./contrast";
import type { Theme } from "./Theme";
import { shownToken, type TokenName } from "./tokens";

/** The least contrast of text at any size (WCAG 2.2, success criterion 1.4.3, level AA). */
const leastContrast = 4.5;

/** Every text of the page and the ground on which it stands. */
const pairs: readonly (readonly [text: TokenName, ground: TokenName])[] = [
  ["ink", "page"],
  ["quiet", "page"],
  ["accent", "page"],
  ["ink", "box"],
  ["quiet", "box"],
  ["accent", "box"],
  ["ink", "mark"],
  ["quiet", "mark"],
  ["accent", "mark"],
  ["masthead-ink", "masthead"],
  ["band-ink", "band"],
  ["band-quiet", "band"],
  ["live-band-ink", "live-band"],
  ["live-band-quiet", "live-band"],
  ["live-badge-ink", "live-badge"],
];

/** A text that is too faint on its ground. */
export interface FaintText {
  readonly text: TokenName;
  readonly ground: TokenName;
  readonly look: "light" | "dark";
  /** Without a full stop, with both colours and their contrast. */
  readonly sentence: string;
}

/** Every pair of text and ground of a theme with a contrast below 4.5 to 1, in light and in dark. */
export function faintTexts(theme: Pick<Theme, "light" | "dark">): readonly FaintText[] {
  return (["light", "dark"] as const).flatMap((look) =>
    pairs.flatMap(([text, ground]) => {
      const [textColour, groundColour] = [shownToken(theme, text, look), shownToken(theme, ground, look)];
      const ratio = contrastRatio(textColour, groundColour);
      if (ratio >= leastContrast) return [];
      const colours = `--${text} (${textColour}) on --${ground} (${groundColour})`;
      // Cut and not rounded: 4.499 must not read "4.5, and 4.5 is needed".
      const words = (Math.floor(ratio * 100) / 100).toFixed(2);
      const sentence = `${colours} has a contrast of ${words} to 1 in ${look}, and text needs ${leastContrast} to 1`;
      return [{ text, ground, look, sentence }];
    }),
  );
}

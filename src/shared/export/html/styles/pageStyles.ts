import type { Theme } from "../../theme/Theme";
import { blockStyles } from "./blockStyles";
import { choiceStyles } from "./choiceStyles";
import { entryStyles } from "./entryStyles";
import { frameStyles } from "./frameStyles";
import { mediaStyles } from "./mediaStyles";
import { tokenStyles } from "./tokenStyles";

/**
 * The whole look of a page, as one sheet to stand in its head: nothing is waited for. The words in it are ours, and what a
 * theme sets is in one of the forms of tokenValue.
 */
export function pageStyles(theme: Pick<Theme, "light" | "dark">): string {
  return [tokenStyles(theme), frameStyles, entryStyles, blockStyles, choiceStyles, mediaStyles].join("\n");
}

import type { Inline } from "../document/inline";
import { joinTexts } from "../document/normalise";

/**
 * The paragraphs of a post from its words as they run on: an empty line begins a paragraph, a single break stays one, and
 * the spaces around breaks go. No paragraph is empty.
 */
export function linesOfPost(words: readonly Inline[]): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [];
  let open: Inline[] | undefined;
  let breaks = 0;
  for (const inline of joinTexts(words)) {
    if (inline.type === "lineBreak") {
      breaks += 1;
    } else if (inline.type === "link" || inline.text.trim() !== "") {
      if (open && breaks === 1) open.push({ type: "lineBreak" });
      if (!open || breaks > 1) {
        open = [];
        paragraphs.push(open);
      }
      breaks = 0;
      open.push(inline);
    } else if (open && breaks === 0) {
      open.push(inline);
    }
  }
  return paragraphs.map((paragraph) => joinTexts(paragraph.map(trimAtBreaks)));
}

/** The words of a text with its newlines as breaks. */
export function inlinesOfText(text: string): Inline[] {
  return text
    .split("\n")
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: "lineBreak" } as const] : []),
      ...(line === "" ? [] : [{ type: "text", text: line } as const]),
    ]);
}

function trimAtBreaks(inline: Inline, index: number, all: readonly Inline[]): Inline {
  if (inline.type !== "text") return inline;
  const isBreak = (other: Inline | undefined) => other === undefined || other.type === "lineBreak";
  const start = isBreak(all[index - 1]) ? inline.text.trimStart() : inline.text;
  return { ...inline, text: isBreak(all[index + 1]) ? start.trimEnd() : start };
}

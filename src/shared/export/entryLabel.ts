import { type Block, type Document, plainTextOfBlock } from "../document/document";
import type { EntryContent } from "../model/entry";
import { enGB } from "./strings/enGB";

const longestLabel = 90;

/** What an entry is called in a list: its title, else its first words, at most 90 characters, else `update`. */
export function entryLabel(content: Pick<EntryContent, "title" | "body">, { update } = enGB): string {
  return content.title.trim() || firstWords(content.body) || update;
}

function firstWords(body: Document): string {
  for (const block of body.blocks) {
    if (block.type === "divider") continue;
    const words = wordsOf(block).trim().replace(/\s+/g, " ");
    if (words !== "") return shortened(words);
  }
  return "";
}

/** Of a table of results the line or the caption, as its figures name nothing; of a picture what is to be seen. */
function wordsOf(block: Block): string {
  if (block.type === "picture") return block.caption.trim() || block.alt;
  if (block.type !== "results" || block.view === null) return plainTextOfBlock(block);
  return block.view.line.trim() || block.view.caption;
}

/**
 * At most `longest` UTF-16 code units of a text, with an ellipsis where it was cut: between two words, or within one that
 * is too long by itself, but never within a character.
 */
export function shortened(words: string, longest: number = longestLabel): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const lastSpace = cut.lastIndexOf(" ");
  const whole = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s,;:.–—-]+$/, "")}…`;
}

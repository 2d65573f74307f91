import type { SmartChange } from "../typography/smartChange";
import type { Snippet } from "./snippet";

/** What a key makes of the end of a line with a short form before it; undefined where it stands there as it was typed. */
export type Expand = (line: string) => SmartChange | undefined;

export const expandNothing: Expand = () => undefined;

/** The keys that end a word. An apostrophe and a hyphen go on with it. */
export const snippetKeys: ReadonlySet<string> = new Set([...' .,;:!?)"”’…\u00a0']);

/** Longer than any short form. */
const enough = 60;

/**
 * Expands short forms at the end of a line, when the key behind them is the line's last character. One look-up for each
 * word that ends. A short form must stand as whole words and in its own capitals; a part of an address is none.
 */
export function createExpander(snippets: readonly Snippet[]): Expand {
  const byLastWord = Map.groupBy(
    snippets.toSorted((a, b) => b.shortForm.length - a.shortForm.length),
    ({ shortForm }) => lastWordOf(shortForm),
  );
  return (line) => {
    const typed = line.at(-1) ?? "";
    if (!snippetKeys.has(typed)) return undefined;
    const before = line.slice(-enough, -1);
    const snippet = byLastWord.get(lastWordOf(before))?.find(({ shortForm }) => endsInWords(before, shortForm));
    return snippet && { length: snippet.shortForm.length + 1, insert: snippet.words + typed };
  };
}

function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).replace(/^[([“‘"'–—]+/, "");
}

/** True where `words` end `text` and nothing that belongs to a word stands before them. */
function endsInWords(text: string, words: string): boolean {
  return text.endsWith(words) && /(?:^|[\s([“‘"'–—])$/.test(text.slice(0, -words.length));
}

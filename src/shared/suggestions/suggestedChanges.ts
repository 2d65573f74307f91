import type { Change, ContentDiff } from "../diff/contentDiff";
import { diffContent } from "../diff/diffContent";
import { takeChanges } from "../diff/takeChanges";
import type { SuggestedWords, Suggestion } from "../model/suggestion";
import { contentOf } from "./carryOver";

/** One change of a suggestion: the least that can be accepted or rejected by itself. */
export interface SuggestedChange extends Change {
  /** Tells it from the others, here and on another laptop, for as long as the words of the suggestion are the same. */
  readonly key: string;
}

export interface SuggestedChanges {
  readonly diff: ContentDiff;
  /** In reading order. */
  readonly changes: readonly SuggestedChange[];
}

/** What is suggested and not decided yet. */
export function suggestedChanges({ base, content }: Pick<Suggestion, "base" | "content">): SuggestedChanges {
  const diff = diffContent(contentOf(base), contentOf(content));
  const all = JSON.stringify(takeWords(diff, () => true));
  return { diff, changes: diff.changes.map((change) => ({ ...change, key: keyOf(change, diff, all) })) };
}

/** The words with the changes that are taken. */
export function takeWords(diff: ContentDiff, isTaken: (change: number) => boolean): SuggestedWords {
  const { title, body } = takeChanges(diff, isTaken);
  return { title, body };
}

/** The change with its place in what is suggested, which accepting the others leaves as it is. */
function keyOf({ number, kind, before, after }: Change, diff: ContentDiff, all: string): string {
  const without = JSON.stringify(takeWords(diff, (change) => change !== number));
  let place = 0;
  while (place < all.length && all[place] === without[place]) place++;
  return [place, kind, before, after].join("\n");
}

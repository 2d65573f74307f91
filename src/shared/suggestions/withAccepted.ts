import type { Change } from "../diff/contentDiff";
import { diffContent } from "../diff/diffContent";
import type { Decision, SuggestedWords } from "../model/suggestion";
import { contentOf } from "./carryOver";
import { wordsOfChange } from "./decidedApart";
import { takeWords } from "./suggestedChanges";

/**
 * What a suggestion says once the changes that were accepted are written in its copy, where somebody rejected them apart:
 * they stand in `base`, and without this the difference would suggest to take them back.
 */
export function withAccepted(
  base: SuggestedWords,
  copy: SuggestedWords,
  accepted: readonly Decision[],
): SuggestedWords {
  if (accepted.length === 0) return copy;
  // From the copy to the base, as the acceptances went: where words recur, the way back is parted otherwise.
  const diff = diffContent(contentOf(copy), contentOf(base));
  const missing = [...accepted];
  const others = diff.changes.filter(({ kind, before, after }) => {
    const index = missing.findIndex((decision) => wordsOfChange(decision) === [kind, before, after].join("\n"));
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  const left = new Set(others.filter((change) => !saysNothingElse(change, missing)).map(({ number }) => number));
  return takeWords(diff, (number) => !left.has(number));
}

/** For what was accepted and is parted otherwise all the same. */
function saysNothingElse({ before, after }: Change, accepted: readonly Decision[]): boolean {
  const [from, to] = [partsOf(before), partsOf(after)];
  const lost = from.filter((word) => !to.includes(word));
  const came = to.filter((word) => !from.includes(word));
  const known = accepted.map(({ words }) => words.map(partsOf));
  return (
    lost.length + came.length > 0 &&
    lost.every((word) => known.some(([words]) => words?.includes(word))) &&
    came.every((word) => known.some(([, words]) => words?.includes(word)))
  );
}

function partsOf(words: string): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}

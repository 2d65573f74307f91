import { diffArrays } from "diff";
import type { Change } from "./contentDiff";

/** One comparison under way: the changes found so far, what it may still cost, and the words it has met. */
export interface Comparison {
  readonly changes: Change[];
  /** Steps that may still be taken to find the shortest way from one sequence to the other. */
  steps: number;
  /** A number for each word that was met, and by that number its letters. */
  readonly words: Map<string, number>;
  readonly letters: number[];
}

/**
 * Enough for 200 blocks with a change in each and for a few that were written anew; about 50 ms. What is compared when
 * they are used up is marked as changed from its first difference to its last: coarser, never wrong.
 */
const allSteps = 1_000_000;
/** The most for one sequence. */
const stepsAtOnce = 500_000;

export function createComparison(): Comparison {
  return { changes: [], steps: allSteps, words: new Map(), letters: [] };
}

/** Notes a change; the answer is its number. */
export function noteChange(comparison: Comparison, kind: Change["kind"], before: string, after: string): number {
  const number = comparison.changes.length + 1;
  comparison.changes.push({ number, kind, before, after });
  return number;
}

/** A run that both sequences have, or that one of them has; `length` members from `before` and `after` on. */
export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The runs that lead from one sequence to the other, what was removed before what was added in its place. Equal are
 * members with equal keys. Costs at most `stepsAtOnce`, and all calls of one comparison at most `allSteps`.
 */
export function findRuns(before: readonly string[], after: readonly string[], comparison: Comparison): readonly Run[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const runs: Run[] = [];
  let [atBefore, atAfter] = [0, 0];
  const push = (kind: Run["kind"], length: number) => {
    if (length === 0) return;
    runs.push({ kind, before: atBefore, after: atAfter, length });
    if (kind !== "added") atBefore += length;
    if (kind !== "removed") atAfter += length;
  };
  const lengths = { before: before.length - end, after: after.length - end };
  push("same", start);
  for (const match of matchesIn(before.slice(start, lengths.before), after.slice(start, lengths.after), comparison)) {
    push("removed", match.before + start - atBefore);
    push("added", match.after + start - atAfter);
    push("same", match.length);
  }
  push("removed", lengths.before - atBefore);
  push("added", lengths.after - atAfter);
  push("same", end);
  return runs;
}

/** Runs of members that both sequences have, in order; none where finding them would cost too much. */
function matchesIn(before: readonly string[], after: readonly string[], comparison: Comparison) {
  // What stands on one side alone cannot match: without it, two sequences with nothing in common cost nothing.
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const places = {
    before: before.flatMap((key, place) => (inAfter.has(key) ? place : [])),
    after: after.flatMap((key, place) => (inBefore.has(key) ? place : [])),
  };
  // The search tries every number of edits up to the one that is enough, and as many ways for each.
  const maxEditLength = Math.floor(Math.sqrt(2 * Math.min(comparison.steps, stepsAtOnce)));
  const parts = diffArrays(
    places.before.map((place) => before[place]),
    places.after.map((place) => after[place]),
    { maxEditLength },
  );
  const edits = parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0);
  comparison.steps -= (edits ?? maxEditLength) ** 2 / 2;
  const matches: { before: number; after: number; length: number }[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const part of parts ?? []) {
    for (let count = 0; count < part.count && !part.added && !part.removed; count++) {
      const match = { before: places.before[atBefore + count] ?? 0, after: places.after[atAfter + count] ?? 0 };
      const last = matches.at(-1);
      if (last && last.before + last.length === match.before && last.after + last.length === match.after) last.length++;
      else matches.push({ ...match, length: 1 });
    }
    if (!part.added) atBefore += part.count;
    if (!part.removed) atAfter += part.count;
  }
  return matches;
}

import { diffArrays } from "diff";
import { XmlText } from "yjs";
import { type BodyPart, partsOf } from "./bodyParts";

/** What becomes of the parts of an element, in the order of the new ones: one that only goes, only comes, or stays. */
export type PartPair =
  | { readonly before: BodyPart; readonly after: BodyPart }
  | { readonly before: BodyPart; readonly after: undefined }
  | { readonly before: undefined; readonly after: BodyPart };

/** Above so many comparisons, parts between two that stay are paired in their order alone. */
const mostComparisons = 2500;

/** Which of the new parts is which of the old: those that read alike, and between them the most similar of one kind. */
export function pairParts(before: readonly BodyPart[], after: readonly BodyPart[]): readonly PartPair[] {
  const pairs: PartPair[] = [];
  let gap = { before: [] as BodyPart[], after: [] as BodyPart[] };
  let [from, to] = [0, 0];
  const runs = diffArrays(
    before.map(({ meaning }) => meaning),
    after.map(({ meaning }) => meaning),
  );
  for (const { added, removed, count } of runs) {
    if (!added) from += count;
    if (!removed) to += count;
    if (removed) gap.before.push(...before.slice(from - count, from));
    else if (added) gap.after.push(...after.slice(to - count, to));
    else {
      pairs.push(...pairGap(gap.before, gap.after));
      gap = { before: [], after: [] };
      const stay = after.slice(to - count, to);
      for (const [index, part] of before.slice(from - count, from).entries()) {
        const same = stay[index];
        if (same) pairs.push({ before: part, after: same });
      }
    }
  }
  return [...pairs, ...pairGap(gap.before, gap.after)];
}

/** The pairing in order whose parts have the most in common altogether (Needleman and Wunsch, 1970). */
function pairGap(before: readonly BodyPart[], after: readonly BodyPart[]): readonly PartPair[] {
  const isLong = before.length * after.length > mostComparisons;
  const [old, next] = [before, after].map((parts) => parts.map((part) => (isLong ? [] : wordsOf(part))));
  const likeness = (row: number, column: number) => {
    if (before[row]?.kind !== after[column]?.kind) return 0;
    // A part with no word in common is still written over rather than thrown away: somebody may be typing in it.
    return 0.01 + shareOf(old?.[row] ?? [], next?.[column] ?? []);
  };
  /** The best sum from here to the end. */
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const both = likeness(row, column);
      const paired = both > 0 ? both + bestAt(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, bestAt(row + 1, column), bestAt(row, column + 1));
    }
  }
  const pairs: PartPair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [part, other] = [before[row], after[column]];
    const both = part && other ? likeness(row, column) : 0;
    if (part && other && both > 0 && bestAt(row, column) === both + bestAt(row + 1, column + 1)) {
      pairs.push({ before: part, after: other });
      row++;
      column++;
    } else if (part && (!other || bestAt(row, column) === bestAt(row + 1, column))) {
      pairs.push({ before: part, after: undefined });
      row++;
    } else if (other) {
      pairs.push({ before: undefined, after: other });
      column++;
    }
  }
  return pairs;
}

function wordsOf({ node, text }: BodyPart): readonly string[] {
  if (!(node instanceof XmlText)) return text.split(/\s+/).filter((word) => word !== "");
  return (partsOf(node) ?? []).flatMap(wordsOf);
}

/** From 0 to 1: how much of both lists is in the other (Dice's coefficient). */
function shareOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

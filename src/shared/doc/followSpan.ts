import { type Change, diffChars } from "diff";

/** From where to where in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Further apart than this, in letters, two texts are not compared letter by letter. */
const nearest = 300;

/**
 * Where a span of a text is after it was changed: what came inside it belongs to it, what came at its edges does not.
 * Mostly one place was changed; where that reaches over an edge of the span, the two are compared letter by letter.
 * Undefined where nothing of it is left.
 */
export function followSpan(
  { start, end }: Span,
  before: string,
  after: string,
): readonly [start: number, end: number] | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  const isOverEdge = (head <= start && start < changedTo) || (head < end && end <= changedTo);
  const changes = isOverEdge
    ? diffChars(before.slice(head, changedTo), after.slice(head, after.length - tail), { maxEditLength: nearest })
    : undefined;
  const from = start < head ? start : start >= changedTo ? start + shift : head + placeBehind(changes, start - head);
  const to = end > changedTo ? end + shift : end <= head ? end : head + placeBefore(changes, end - head);
  return from < to ? [from, to] : undefined;
}

/** Where the first letter at or behind an offset stands now; behind everything where none is left, or it is not known. */
function placeBehind(changes: readonly Change[] | undefined, offset: number): number {
  if (!changes) return Number.POSITIVE_INFINITY;
  let [old, now] = [0, 0];
  for (const { value, added, removed } of changes) {
    if (!added && !removed && offset < old + value.length) return now + Math.max(0, offset - old);
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return now;
}

/** The end of the last letter before an offset; 0 where none is left, or it is not known. */
function placeBefore(changes: readonly Change[] | undefined, offset: number): number {
  let [old, now, last] = [0, 0, 0];
  for (const { value, added, removed } of changes ?? []) {
    if (old >= offset) break;
    if (!added && !removed) last = now + Math.min(value.length, offset - old);
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return last;
}

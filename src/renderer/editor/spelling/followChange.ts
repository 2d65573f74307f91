/** From where to where in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where spans of a text are after it was changed in one place: those before stay, those behind move along, and those that
 * were touched are gone. Nothing is read but the letters that stayed, so that it can be done at every key press.
 */
export function followChange<T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end < head) return [span];
    if (span.start > changedTo) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

import type { Decision } from "../model/suggestion";

/**
 * The acceptances of changes that somebody else rejected without knowing of it; each change once. The words of such a
 * change stand in the entry.
 */
export function acceptedAndRejected(decisions: readonly Decision[]): readonly Decision[] {
  const rejected = Map.groupBy(
    decisions.filter(({ isAccepted }) => !isAccepted),
    wordsOfChange,
  );
  const isApart = apartIn(decisions);
  const accepted = decisions.filter(
    (decision) => decision.isAccepted && isApart(decision, rejected.get(wordsOfChange(decision)) ?? []),
  );
  return [...new Map(accepted.map((decision) => [decision.change, decision])).values()];
}

/**
 * Tells of the decisions of one suggestion whether any of `others` was made without knowing of `one`, and `one` without
 * knowing of it. Walks through the decisions once for each `one`, however many the others are.
 */
export function apartIn(decisions: readonly Decision[]): (one: Decision, others: readonly Decision[]) => boolean {
  const places = new Map(decisions.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Decision) => places.get(id) ?? -1;
  const before = decisions.map(({ after }) => after.flatMap((id) => places.get(id) ?? []));
  const behind = decisions.map((): number[] => []);
  for (const [place, known] of before.entries()) for (const one of known) behind[one]?.push(place);
  return (one, others) => {
    if (others.length === 0) return false;
    const [known, knowing] = [before, behind].map((steps) => reachedFrom(placeOf(one), steps));
    return others.some((other) => !known?.[placeOf(other)] && !knowing?.[placeOf(other)]);
  };
}

/** A change without its place, which rejecting one before it moves. */
export function wordsOfChange({ change }: Decision): string {
  return change.slice(change.indexOf("\n") + 1);
}

/** 1 at each place to which steps lead. */
function reachedFrom(start: number, steps: readonly (readonly number[])[]): Uint8Array {
  const reached = new Uint8Array(steps.length);
  const waiting = [start];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const next of steps[place] ?? []) {
      if (reached[next]) continue;
      reached[next] = 1;
      waiting.push(next);
    }
  }
  return reached;
}

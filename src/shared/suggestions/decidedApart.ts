import type { DecisionId } from "../model/ids";
import type { Decision } from "../model/suggestion";

/**
 * The acceptances of changes that somebody else rejected without knowing of it; each change once. The words of such a
 * change stand in the entry.
 */
export function acceptedAndRejected(decisions: readonly Decision[]): readonly Decision[] {
  const rejected = decisions.filter(({ isAccepted }) => !isAccepted);
  const accepted = decisions.filter(
    (decision) =>
      decision.isAccepted &&
      rejected.some(
        (other) => wordsOfChange(other) === wordsOfChange(decision) && areApart(decision, other, decisions),
      ),
  );
  return [...new Map(accepted.map((decision) => [decision.change, decision])).values()];
}

/** True where neither of two decisions of one suggestion was made after the other. */
export function areApart(one: Decision, other: Decision, decisions: readonly Decision[]): boolean {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return !knows(one, other, byId) && !knows(other, one, byId);
}

/** A change without its place, which rejecting one before it moves. */
export function wordsOfChange({ change }: Decision): string {
  return change.slice(change.indexOf("\n") + 1);
}

function knows(decision: Decision, other: Decision, byId: ReadonlyMap<string, Decision>): boolean {
  const seen = new Set<DecisionId>();
  const waiting = [...decision.after];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === other.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(byId.get(id)?.after ?? []));
  }
  return false;
}

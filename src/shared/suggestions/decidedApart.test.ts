import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDecisionId, createProfileId, type DecisionId } from "../model/ids";
import type { Decision } from "../model/suggestion";
import { acceptedAndRejected } from "./decidedApart";

const profileId = createProfileId();

function decision(id: DecisionId, isAccepted: boolean, change: string, after: readonly DecisionId[]): Decision {
  const wrote = { client: 1, from: 0, to: 0 };
  return { id, isAccepted, change, words: ["", "42"], by: "Ada", profileId, at: "2018-05-04T01:14:00Z", after, wrote };
}

/** One decision after the other, by turns, each known to the next. */
function chain(length: number, after: DecisionId | undefined, isAccepted: (turn: number) => boolean): Decision[] {
  const ids = Array.from({ length }, createDecisionId);
  return ids.map((id, turn) => {
    const known = turn === 0 ? after : ids[turn - 1];
    return decision(id, isAccepted(turn), `${turn}\nwords`, known ? [known] : []);
  });
}

/** Whatever can be reached from a decision, step by step. */
function closure(from: Decision, decisions: readonly Decision[]): readonly DecisionId[] {
  let reached: readonly DecisionId[] = from.after;
  for (const _ of decisions) {
    const next = decisions.filter(({ id }) => reached.includes(id)).flatMap(({ after }) => after);
    reached = [...new Set([...reached, ...next])];
  }
  return reached;
}

describe("the acceptances of changes that were rejected apart", () => {
  test("are none among thousands that each knew of the one before", () => {
    expect(acceptedAndRejected(chain(6000, undefined, (turn) => turn % 2 === 0))).toEqual([]);
  });

  test("are all of thousands on one laptop where the other rejected as many", () => {
    const [first] = chain(1, undefined, () => true);
    const accepted = chain(3000, first?.id, () => true);
    const rejected = chain(3000, first?.id, () => false);
    expect(acceptedAndRejected([...accepted, ...rejected, ...(first ? [first] : [])]).length).toBe(3000);
  });

  test("are those from which no way leads to such a rejection, nor from it to them, whatever they know of", () => {
    const known = fc.array(fc.nat(11), { maxLength: 2 });
    const one = fc.record({ isAccepted: fc.boolean(), change: fc.constantFrom("1\na", "2\na", "1\nb"), known });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (ones) => {
        const ids = ones.map(createDecisionId);
        const decisions = ones.map(({ isAccepted, change, known }, place) =>
          decision(
            ids[place] as DecisionId,
            isAccepted,
            change,
            known.map((at) => ids[at] ?? createDecisionId()),
          ),
        );
        const reach = new Map(decisions.map((from) => [from.id, new Set(closure(from, decisions))]));
        const apart = decisions.filter(
          (accepted) =>
            accepted.isAccepted &&
            decisions.some(
              (other) =>
                !other.isAccepted &&
                other.change.at(-1) === accepted.change.at(-1) &&
                !reach.get(accepted.id)?.has(other.id) &&
                !reach.get(other.id)?.has(accepted.id),
            ),
        );
        expect(new Set(acceptedAndRejected(decisions).map(({ change }) => change))).toEqual(
          new Set(apart.map(({ change }) => change)),
        );
      }),
    );
  });
});

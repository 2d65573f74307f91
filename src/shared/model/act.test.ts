import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type Act, actSchema, lastActs, type Stand, standOf } from "./act";
import { type EntryAction, entryActions, nextStatus } from "./entryStatus";
import { createActId, createProfileId } from "./ids";

const draft: Stand = { status: "draft", isOnPage: false };
const profileId = createProfileId();

function act(kind: EntryAction, stand: Stand, after: readonly Act[] = []): Act {
  const said = { id: createActId(), by: "Ada", profileId, at: "2018-05-04T01:14:00.000Z", note: "" };
  return { ...said, kind, revision: null, conflict: null, stand, after: after.map(({ id }) => id) };
}

const filed = act("file", { status: "filed", isOnPage: true });
const withdrawn = act("withdraw", { status: "withdrawn", isOnPage: false }, [filed]);

describe("where an entry stands", () => {
  test("is where it was made while nothing was done to it", () => {
    expect(standOf([], draft)).toEqual(draft);
  });

  test("is where the last act put it, in whatever order the acts are read", () => {
    const reinstated = act("reinstate", draft, [withdrawn]);
    expect(standOf([reinstated, filed, withdrawn], draft)).toEqual(draft);
    expect(lastActs([reinstated, filed, withdrawn])).toEqual([reinstated]);
  });

  test("is withdrawn where one laptop withdrew it and the other went on with it, not knowing", () => {
    const filedAgain = act("file", { status: "filed", isOnPage: true }, [filed]);
    const submitted = act("submit", { status: "review", isOnPage: true }, [filedAgain]);
    expect(standOf([filed, withdrawn, filedAgain], draft)).toEqual({ status: "withdrawn", isOnPage: false });
    expect(standOf([filed, withdrawn, filedAgain, submitted], draft)).toEqual({ status: "withdrawn", isOnPage: false });
  });

  test("is back only when somebody who knew of every withdrawal brought it back", () => {
    const other = act("withdraw", { status: "withdrawn", isOnPage: false }, [filed]);
    const reinstated = act("reinstate", draft, [withdrawn]);
    expect(standOf([filed, withdrawn, other, reinstated], draft).status).toBe("withdrawn");
    const knowing = act("reinstate", draft, [reinstated, other]);
    expect(standOf([filed, withdrawn, other, reinstated, knowing], draft).status).toBe("draft");
  });

  test("is off the page where it was withdrawn and taken back up here, and filed there by somebody who did not know", () => {
    const reinstated = act("reinstate", draft, [withdrawn]);
    const submitted = act("submit", { status: "review", isOnPage: true }, [filed]);
    const filedAgain = act("file", { status: "filed", isOnPage: true }, [filed]);
    const waiting = { status: "review", isOnPage: false };
    expect(standOf([filed, withdrawn, reinstated, submitted], draft)).toEqual(waiting);
    expect(standOf([filed, withdrawn, reinstated, filedAgain], draft)).toEqual(waiting);
    const knowing = act("file", { status: "filed", isOnPage: true }, [reinstated, filedAgain]);
    expect(standOf([filed, withdrawn, reinstated, filedAgain, knowing], draft)).toEqual(knowing.stand);
  });

  test("is not changed by acts that go round in a ring, nor by an approval that says where the entry stands", () => {
    const first = act("withdraw", { status: "withdrawn", isOnPage: false });
    const second = { ...filed, after: [first.id] };
    expect(standOf([{ ...first, after: [second.id] }, second], draft).status).toBe("withdrawn");
    expect(v.is(actSchema, { ...filed, kind: "approve" })).toBe(false);
    expect(v.is(actSchema, filed)).toBe(true);
  });

  test("is the furthest along of two that do not know of each other, and keeps the page's words", () => {
    const sentBack = act("sendBack", draft);
    const filedApart = act("file", { status: "filed", isOnPage: true });
    expect(standOf([sentBack, filedApart], draft)).toEqual({ status: "filed", isOnPage: true });
  });

  test("does not depend on the order in which acts arrive", () => {
    const step = fc.record({ laptop: fc.nat({ max: 2 }), choice: fc.nat(), merge: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (steps, order) => {
        const laptops: Act[][] = [[], [], []];
        for (const { laptop, choice, merge } of steps) {
          const own = laptops[laptop] ?? [];
          const other = laptops[merge] ?? [];
          for (const each of other) if (!own.includes(each)) own.push(each);
          const { status, isOnPage } = standOf(own, draft);
          const possible = entryActions.filter((kind) => nextStatus(status, kind, isOnPage));
          const kind = possible[choice % possible.length];
          if (kind === undefined) continue;
          const next = nextStatus(status, kind, isOnPage) ?? status;
          own.push(act(kind, { status: next, isOnPage: next === "filed" || isOnPage }, lastActs(own)));
        }
        const all = [...new Set(laptops.flat())];
        const keys = new Map(all.map((each) => [each, order.next().value ?? 0]));
        const shuffled = all.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(standOf(shuffled, draft)).toEqual(standOf(all, draft));
      }),
    );
  });
});

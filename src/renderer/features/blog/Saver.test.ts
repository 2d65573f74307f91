import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { applyUpdate, Doc } from "yjs";
import { Saver } from "./Saver";

/** A store whose answers are given by hand. */
function storeByHand() {
  const sent: { update: Uint8Array; answer: (at: number) => void; refuse: (error: Error) => void }[] = [];
  const append = (update: Uint8Array) =>
    new Promise<number>((answer, refuse) => {
      sent.push({ update, answer, refuse });
    });
  return { sent, append };
}

/** The updates that typing `words` makes, one a letter. */
function typed(words: string): Uint8Array[] {
  const doc = new Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (const [index, letter] of [...words].entries()) doc.getText("t").insert(index, letter);
  return updates;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the saver", () => {
  test("sends at the latest 80 ms after the first letter, however long the typing goes on", async () => {
    const { sent, append } = storeByHand();
    const saver = new Saver(append, () => {});
    for (const update of typed("abcdefghij")) {
      saver.add(update);
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(sent.length).toBeGreaterThan(0);
  });

  test("goes on sending while the disk takes longer to answer than the letters take to come", async () => {
    const kept: Uint8Array[] = [];
    const append = (update: Uint8Array) =>
      new Promise<number>((answer) => {
        setTimeout(() => {
          kept.push(update);
          answer(kept.length);
        }, 200);
      });
    const saver = new Saver(append, () => {});
    const words = "a night of results, typed without a pause";
    for (const update of typed(words)) {
      saver.add(update);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(saver.getState().kind).toBe("saved");
    const doc = new Doc();
    for (const update of kept) applyUpdate(doc, update);
    expect(doc.getText("t").toString()).toBe(words);
  });

  test("says saved only after the store has answered, with the time of the answer", async () => {
    const { sent, append } = storeByHand();
    const saver = new Saver(append, () => {});
    for (const update of typed("a")) saver.add(update);
    expect(saver.getState()).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(80);
    expect(saver.getState()).toEqual({ kind: "saving" });
    sent[0]?.answer(1_525_399_000_000);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.getState()).toEqual({ kind: "saved", at: 1_525_399_000_000 });
  });

  test("what could not be written is kept, said, and tried again together with what came since, in order", async () => {
    const { sent, append } = storeByHand();
    const saver = new Saver(append, () => {});
    const [first, second] = typed("ab");
    if (!first || !second) throw new Error("two letters make two updates");
    saver.add(first);
    await vi.advanceTimersByTimeAsync(80);
    sent[0]?.refuse(new Error("The disk is full."));
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.getState()).toEqual({ kind: "failed", message: "The disk is full." });
    saver.add(second);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.getState()).toEqual({ kind: "saved", at: 1 });
    const doc = new Doc();
    if (sent[1]) applyUpdate(doc, sent[1].update);
    expect(doc.getText("t").toString()).toBe("ab");
  });

  test("a flush settles when everything typed before it is on the disk, also what came while one was on its way", async () => {
    const { sent, append } = storeByHand();
    const saver = new Saver(append, () => {});
    const [first, second] = typed("ab");
    if (!first || !second) throw new Error("two letters make two updates");
    saver.add(first);
    await vi.advanceTimersByTimeAsync(80);
    saver.add(second);
    let isDone = false;
    const flushed = saver.flush().then(() => {
      isDone = true;
    });
    sent[0]?.answer(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(isDone).toBe(false);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(2);
    await flushed;
    expect(saver.getState()).toEqual({ kind: "saved", at: 2 });
  });
});

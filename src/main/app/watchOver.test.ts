import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { watchOver } from "./watchOver";

test("work in a process that hears is waited for, however long it takes", async () => {
  let silences = 0;
  const work = setTimeout(200, "done");
  const answer = watchOver(
    work,
    async () => true,
    () => silences++,
    20,
  );
  expect(await answer).toBe("done");
  expect(silences).toBe(0);
});

test("a process that leaves every question without an answer is found silent, once", async () => {
  let silences = 0;
  const { promise: work, resolve } = Promise.withResolvers<string>();
  const onSilence = () => {
    silences++;
    void setTimeout(60).then(() => resolve("ended"));
  };
  const never = new Promise(() => {});
  expect(await watchOver(work, () => never, onSilence, 20)).toBe("ended");
  expect(silences).toBe(1);
});

test("nobody is asked when the work is over", async () => {
  let asked = 0;
  await expect(
    watchOver(
      Promise.reject(new Error("refused")),
      async () => asked++,
      () => {},
      10,
    ),
  ).rejects.toThrow("refused");
  await setTimeout(30);
  expect(asked).toBe(0);
});

import { expect, test } from "vitest";
import { createTurns } from "./createTurns";

test("only the latest turn is the latest, and each who counts has turns of their own", () => {
  const [begin, beginElsewhere] = [createTurns(), createTurns()];
  const isFirst = begin();
  const isElsewhere = beginElsewhere();
  expect([isFirst(), isElsewhere()]).toEqual([true, true]);
  const isSecond = begin();
  expect([isFirst(), isSecond(), isElsewhere()]).toEqual([false, true, true]);
});

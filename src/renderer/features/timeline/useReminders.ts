import type { ExpectedDeclaration } from "@shared/results/expected/expectedDeclarations";
import { useEffect, useRef, useState } from "react";
import { nowIn } from "../../ui/nowIn";
import { Reminders, reminderWords } from "./reminders";

/** So often the clock is looked at, in milliseconds: one long timer knows nothing of sleep or of a clock that is set. */
const lookEvery = 10_000;

/**
 * The time by which the strip is drawn, in milliseconds since 1970: another one whenever something becomes due, or is no
 * longer. `onDue` is told so once, in words.
 */
export function useReminders(
  expected: readonly ExpectedDeclaration[],
  timeZone: string,
  onDue: (words: string) => void,
): number {
  const [now, setNow] = useState(() => Date.now());
  const [reminders] = useState(() => new Reminders(now));
  const latest = useRef(onDue);
  latest.current = onDue;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const at = Date.now();
      setNow((before) => (countDue(expected, before) === countDue(expected, at) ? before : at));
      const due = reminders.due(expected, at);
      if (due.length > 0) latest.current(reminderWords(due, nowIn(timeZone)));
      const next = expected.find((each) => each.at > at);
      if (next) timer = setTimeout(look, Math.min(lookEvery, next.at - at));
    };
    look();
    addEventListener("focus", look);
    return () => {
      clearTimeout(timer);
      removeEventListener("focus", look);
    };
  }, [expected, timeZone, reminders]);
  return now;
}

function countDue(expected: readonly ExpectedDeclaration[], now: number): number {
  return expected.filter(({ at }) => at <= now).length;
}

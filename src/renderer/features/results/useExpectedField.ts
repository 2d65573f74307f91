import type { Moment } from "@shared/model/moment";
import { momentOf } from "@shared/model/moment";
import type { Election } from "@shared/results/election";
import { formatExpectedTime, readExpectedTime } from "@shared/results/expected/expectedTime";
import { useState } from "react";
import { nowIn } from "../../ui/nowIn";

export type ExpectedReading =
  | { readonly ok: true; readonly value: Moment | null }
  | { readonly ok: false; readonly sentence: string };

/**
 * A field for when a declaration is expected: `text` and `setText` for the field, `read` for what it means. Words that
 * nobody has changed are the time that was there, whatever they would mean by now.
 */
export function useExpectedField(
  expectedAt: Moment | null,
  timeZone: string,
  election: Election | undefined,
): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly read: () => ExpectedReading;
} {
  const date = election?.date ?? "";
  const [shown] = useState(() => (expectedAt ? formatExpectedTime(expectedAt, nowIn(timeZone), date) : ""));
  const [text, setText] = useState(shown);
  const read = (): ExpectedReading => {
    if (text.trim() === shown) return { ok: true, value: expectedAt };
    if (text.trim() === "") return { ok: true, value: null };
    const reading = readExpectedTime(text, nowIn(timeZone), date);
    return reading.ok ? { ok: true, value: momentOf(reading.time) } : { ok: false, sentence: reading.message };
  };
  return { text, setText, read };
}

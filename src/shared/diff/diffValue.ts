import { type Comparison, noteChange } from "./comparison";
import type { Value } from "./contentDiff";

/** A fact in both states; `wordsOf` says it in words. Equal are values of one JSON. */
export function diffValue<T>(before: T, after: T, wordsOf: (value: T) => string, comparison: Comparison): Value<T> {
  if (JSON.stringify(before) === JSON.stringify(after)) return { kind: "kept", value: after };
  const change = noteChange(comparison, "changed", wordsOf(before), wordsOf(after));
  return { kind: "changed", change, before, after };
}

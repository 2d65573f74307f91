import type { SmartChange } from "./smartChange";

/** Two hyphens are an en dash, a third makes it an em dash; three full stops are an ellipsis. */
export function changeDash(before: string, typed: "-" | "."): SmartChange | undefined {
  if (typed === ".") return /(?:^|[^.])\.\.$/.test(before) ? { length: 3, insert: "…" } : undefined;
  if (before.endsWith("–")) return { length: 2, insert: "—" };
  return /(?:^|[^-!])-$/.test(before) ? { length: 2, insert: "–" } : undefined;
}

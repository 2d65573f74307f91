import { formatCount } from "../figures/formatFigure";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "1 seat", "1,405 seats". */
export function countOf(count: number, singular: string): string {
  return `${formatCount(count)} ${singular}${count === 1 ? "" : "s"}`;
}

/** "A, B and C". */
export function namesOf(names: readonly string[]): string {
  return list.format(names);
}

/** "both", or "all" when there are more than two. */
export function bothOrAll(names: readonly unknown[]): string {
  return names.length === 2 ? "both" : "all";
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

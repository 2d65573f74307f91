/** Counts by name, each with its change. The order in which they are added makes no difference. */
export class Sums<Name extends string> {
  private readonly sums = new Map<Name, { count: number; change: number }>();
  private changesKnown = true;

  add(name: Name, count: number, change: number | null): void {
    const sum = this.sums.get(name) ?? { count: 0, change: 0 };
    this.sums.set(name, { count: sum.count + count, change: sum.change + (change ?? 0) });
    if (change === null) this.changesKnown = false;
  }

  /** Most first, then by name; what has none and lost none is left out. A change that is not known of one is known of none: a part of it would mislead. */
  rows(withChanges: boolean): readonly (readonly [name: Name, count: number, change: number | null])[] {
    return [...this.sums]
      .filter(([, { count, change }]) => count !== 0 || change !== 0)
      .map(([name, { count, change }]) => [name, count, withChanges && this.changesKnown ? change : null] as const)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}

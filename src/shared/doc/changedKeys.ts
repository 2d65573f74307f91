import { AbstractType, type Transaction, type Map as YMap } from "yjs";

/** The keys of a top-level map under which a transaction touched something, however deep. */
export function changedKeys<T>(map: YMap<T>, transaction: Transaction): Set<string> {
  const changed = new Set<string>();
  for (const [type, keys] of transaction.changed) {
    if (type === (map as unknown)) {
      for (const key of keys) if (key !== null) changed.add(key);
      continue;
    }
    const key = keyAbove(type, map);
    if (key !== undefined) changed.add(key);
  }
  return changed;
}

/** The key of `map` that holds `type`; undefined for what lies elsewhere. */
export function keyAbove(type: unknown, map: unknown): string | undefined {
  let current = type;
  while (current instanceof AbstractType) {
    const item = current._item;
    if (item === null) return undefined;
    if (item.parent === map) return item.parentSub ?? undefined;
    current = item.parent;
  }
  return undefined;
}

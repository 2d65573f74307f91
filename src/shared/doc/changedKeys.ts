import { AbstractType, type Transaction, type Map as YMap } from "yjs";

/** The keys of a top-level map under which a transaction touched something, however deep. */
export function changedKeys<T>(map: YMap<T>, transaction: Transaction): Set<string> {
  const changed = new Set<string>();
  for (const [type, keys] of transaction.changed) {
    if (isSameType(type, map)) {
      for (const key of keys) if (key !== null) changed.add(key);
      continue;
    }
    const key = keyAbove(type, map);
    if (key !== undefined) changed.add(key);
  }
  return changed;
}

/**
 * True for one top-level type: what arrived before anybody asked for it by name is another object until then, and the
 * two hold the same content.
 */
export function isSameType(type: unknown, other: unknown): boolean {
  if (type === other) return true;
  return type instanceof AbstractType && other instanceof AbstractType && type._map === other._map;
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

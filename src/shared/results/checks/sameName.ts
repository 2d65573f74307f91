/** Those that share a name with another, in any case and with any spaces; each group as it stands in `all`. */
export function sameName<T>(all: readonly T[], nameOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = nameOf(each).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

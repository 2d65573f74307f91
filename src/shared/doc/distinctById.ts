/** The first of each id: two laptops may have carried one record over, each for itself. What has no id stays. */
export function distinctById(records: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>();
  return records.filter((record) => {
    const id = idOf(record);
    if (id !== undefined && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

export function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
}

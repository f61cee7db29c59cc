/** Entries under their keys, both in the order in which they come. */
export function groupBy<T>(entries: readonly T[], keyFor: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyFor(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** Terms that were moved, each with the one that follows it now; null at the end. */
export interface MovedTerm {
  readonly key: string;
  readonly before: string | null;
}

/** Of those that stand in both orders: the fewest that must have been moved for one to become the other. */
export function movedTerms(before: readonly string[], after: readonly string[]): readonly MovedTerm[] {
  const was = new Map(before.map((key, place) => [key, place]));
  const order = [...new Set(after)].filter((key) => was.has(key));
  const stays = longestRising(order.map((key) => was.get(key) ?? 0));
  return order.flatMap((key, at) =>
    stays.has(at) ? [] : [{ key, before: order.find((_, place) => place > at && stays.has(place)) ?? null }],
  );
}

/** The places of a longest list of entries that rise. */
function longestRising(entries: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: (number | null)[] = [];
  for (const [at, entry] of entries.entries()) {
    let best: number | null = null;
    for (let earlier = 0; earlier < at; earlier += 1)
      if (
        (entries[earlier] ?? 0) < entry &&
        (lengths[earlier] ?? 0) > (best === null ? 0 : (lengths[best] ?? 0))
      )
        best = earlier;
    lengths.push(best === null ? 1 : (lengths[best] ?? 0) + 1);
    previous.push(best);
  }
  const found = new Set<number>();
  let at: number | null = lengths.length === 0 ? null : lengths.indexOf(Math.max(...lengths));
  while (at !== null) {
    found.add(at);
    at = previous[at] ?? null;
  }
  return found;
}

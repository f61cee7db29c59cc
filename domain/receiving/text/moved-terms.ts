/** Terms that were moved, each with the one that follows it now; null at the end. */
export interface MovedTerm {
  readonly key: string;
  readonly before: string | null;
}

/** What stays is worth more where nobody marked that it was put there. */
const [STAYS, PUT] = [2, 1];

/**
 * Of the terms that stand in both orders: the fewest that must have been moved for one to become the other, those first that
 * are marked as put where they are. Of two that changed places the one is told that came before the other.
 */
export function movedTerms(
  before: readonly string[],
  after: readonly { readonly key: string; readonly isPut: boolean }[],
): readonly MovedTerm[] {
  const was = new Map(before.map((key, place) => [key, place]));
  const order = after.flatMap(({ key, isPut }) => {
    const place = was.get(key);
    return place === undefined ? [] : [{ key, place, worth: isPut ? PUT : STAYS }];
  });
  const stays = worthiestRising(order);
  return order.flatMap(({ key }, at) =>
    stays.has(at)
      ? []
      : [{ key, before: order.find((_, next) => next > at && stays.has(next))?.key ?? null }],
  );
}

/** Where those stand whose places rise and that are worth most together; of several such lists the one that ends last. */
function worthiestRising(
  entries: readonly { readonly place: number; readonly worth: number }[],
): ReadonlySet<number> {
  const sums: number[] = [];
  const previous: (number | null)[] = [];
  let last: number | null = null;
  for (const [at, { place, worth }] of entries.entries()) {
    let best: number | null = null;
    for (const [earlier, sum] of sums.entries())
      if ((entries[earlier]?.place ?? 0) < place && sum >= (best === null ? 0 : (sums[best] ?? 0)))
        best = earlier;
    sums.push(worth + (best === null ? 0 : (sums[best] ?? 0)));
    previous.push(best);
    if (last === null || (sums[at] ?? 0) >= (sums[last] ?? 0)) last = at;
  }
  const found = new Set<number>();
  for (let at = last; at !== null; at = previous[at] ?? null) found.add(at);
  return found;
}

/** Two places that belong together: in the earlier and in the later list. */
export type Pair = readonly [before: number, after: number];

/** More pairs than this are not weighed. */
const mostWeighed = 2_000;

/** Of pairs in the order of the later list, as many as stand in the same order in both: the others have moved. */
export function keepOrder(pairs: readonly Pair[]): readonly Pair[] {
  /** For each length of an ordered chain, the place in `pairs` at which the one with the lowest end ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, [before]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = pairs[ends[middle] ?? -1];
      if (end && end[0] < before) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const kept: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) kept.push(pair);
  }
  return kept.toReversed();
}

/** The same for pairs of which some weigh more: those that stay are the heaviest together. Takes time with the square of their number. */
export function keepHeaviest(pairs: readonly Pair[], weightOf: (pair: Pair) => number): readonly Pair[] {
  if (pairs.length > mostWeighed) return keepOrder(pairs);
  const chains: { readonly weight: number; readonly previous: number }[] = [];
  for (const [at, pair] of pairs.entries()) {
    let [heaviest, previous] = [0, -1];
    for (const [earlier, { weight }] of chains.entries())
      if ((pairs[earlier]?.[0] ?? Infinity) < pair[0] && weight > heaviest)
        [heaviest, previous] = [weight, earlier];
    chains[at] = { weight: heaviest + weightOf(pair), previous };
  }
  const heaviest = Math.max(0, ...chains.map(({ weight }) => weight));
  const kept: Pair[] = [];
  for (
    let at = chains.findIndex(({ weight }) => weight === heaviest);
    at >= 0;
    at = chains[at]?.previous ?? -1
  ) {
    const pair = pairs[at];
    if (pair) kept.push(pair);
  }
  return kept.toReversed();
}

/** The two lists as one: what of the earlier one is gone stands before what came in its place. */
export function merge<T>(
  lengths: readonly [before: number, after: number],
  kept: readonly Pair[],
  made: {
    readonly gone: (before: number) => readonly T[];
    readonly come: (after: number) => readonly T[];
    readonly stays: (before: number, after: number) => readonly T[];
  },
): readonly T[] {
  const merged: T[] = [];
  let [from, to] = [0, 0];
  const until = (before: number, after: number): void => {
    for (; from < before; from += 1) for (const one of made.gone(from)) merged.push(one);
    for (; to < after; to += 1) for (const one of made.come(to)) merged.push(one);
  };
  for (const [before, after] of kept) {
    until(before, after);
    for (const one of made.stays(before, after)) merged.push(one);
    [from, to] = [before + 1, after + 1];
  }
  until(...lengths);
  return merged;
}

/** What stands under the same key in both lists, in the order of the later one; a key that stands several times is paired in turn. */
export function pairByKey(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (const [at, key] of before.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const used = new Map<string, number>();
  return after.flatMap((key, at): readonly Pair[] => {
    const next = used.get(key) ?? 0;
    const place = places.get(key)?.[next];
    if (place === undefined) return [];
    used.set(key, next + 1);
    return [[place, at]];
  });
}

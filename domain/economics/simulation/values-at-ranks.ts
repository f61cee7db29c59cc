/** More than there are percents to tell, and few enough that a place is soon looked through. */
const PLACES = 4_096;

/**
 * The values that would stand at some ranks, counted from 0, if all were sorted. Only those near them are: to sort a hundred
 * thousand takes longer than others should wait.
 */
export function valuesAt(values: Float64Array, ranks: readonly number[]): ReadonlyMap<number, number> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = most > least ? PLACES / (most - least) : 0;
  const placeOf = (value: number) => Math.min(PLACES - 1, Math.floor((value - least) * scale));
  const counts = new Uint32Array(PLACES);
  for (const value of values) {
    const place = placeOf(value);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const found = new Map<number, number>();
  for (const rank of ranks) {
    let [place, before] = [0, 0];
    while (before + (counts[place] ?? 0) <= rank) {
      before += counts[place] ?? 0;
      place += 1;
    }
    const near = values.filter((value) => placeOf(value) === place).toSorted();
    found.set(rank, near[rank - before] ?? Number.NaN);
  }
  return found;
}

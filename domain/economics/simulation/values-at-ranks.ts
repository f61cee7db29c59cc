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
  const perPlace = PLACES / (most - least);
  // values that all but agree have no places of their own: one place holds them all
  const scale = Number.isFinite(perPlace) ? perPlace : 0;
  const placeOf = (value: number) => Math.min(PLACES - 1, Math.floor((value - least) * scale));
  const counts = new Uint32Array(PLACES);
  for (const value of values) {
    const place = placeOf(value);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const near = new Map<number, number[]>();
  const wanted = ranks.map((rank) => {
    let [place, before] = [0, 0];
    while (before + (counts[place] ?? 0) <= rank) {
      before += counts[place] ?? 0;
      place += 1;
    }
    near.set(place, []);
    return { rank, place, at: rank - before };
  });
  const isNear = new Uint8Array(PLACES);
  for (const place of near.keys()) isNear[place] = 1;
  for (const value of values) {
    const place = placeOf(value);
    if (isNear[place] === 1) near.get(place)?.push(value);
  }
  const sorted = new Map([...near].map(([place, own]) => [place, Float64Array.from(own).toSorted()]));
  return new Map(wanted.map(({ rank, place, at }) => [rank, sorted.get(place)?.[at] ?? Number.NaN]));
}

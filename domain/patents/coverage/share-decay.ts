import { divideDecimals } from '../../decimal.ts';

/** Unexpired counts at the start of a year, at one level and under one family key, which the caller names. */
export interface UnexpiredCounts {
  readonly year: number;
  readonly own: number;
  readonly total: number;
}

/** One year of the decay; either the figures, or why there are none. */
export type DecayYear =
  | {
      readonly year: number;
      /** S_t = own / total. */
      readonly share: string;
      /** S_t / S_0, by which a royalty stream is scaled if the deal says so. */
      readonly ratio: string;
    }
  | { readonly year: number; readonly refused: string };

/**
 * How an owner's share of the unexpired patents changes over the years against the first year:
 * S_t = own(t) / total(t), and S_t / S_0. Decimal texts of up to 12 places, each divided once, so that nothing is rounded
 * twice. A year is refused where nothing is left to have a share of, or where the counts cannot be.
 */
export function shareDecay(counts: readonly UnexpiredCounts[]): readonly DecayYear[] {
  const [first] = counts;
  if (first === undefined) return [];
  const wrongStart = whyRefused(first) ?? (first.own === 0 ? 'the owner has nothing unexpired' : undefined);
  return counts.map(({ year, own, total }) => {
    const refused =
      wrongStart === undefined
        ? whyRefused({ year, own, total })
        : `the first year, ${first.year}: ${wrongStart}`;
    if (refused !== undefined) return { year, refused };
    const share = divideDecimals(String(own), String(total));
    const ratio = divideDecimals(product(own, first.total), product(total, first.own));
    return share === null || ratio === null
      ? { year, refused: 'nothing is unexpired' }
      : { year, share, ratio };
  });
}

function whyRefused({ own, total }: UnexpiredCounts): string | undefined {
  if (![own, total].every((count) => Number.isSafeInteger(count) && count >= 0))
    return 'a count is not a whole number';
  if (total === 0) return 'nothing is unexpired, so there is no share';
  return own > total ? `${own} own ones are more than ${total} in total` : undefined;
}

function product(one: number, other: number): string {
  return String(BigInt(one) * BigInt(other));
}

import { divideDecimals, isBelow, sumDecimals } from '../../decimal.ts';

/** Decimal texts. Quartiles are null below four values: a quarter of three is no figure. */
interface FiveNumbers {
  readonly minimum: string;
  readonly lowerQuartile: string | null;
  readonly median: string;
  readonly upperQuartile: string | null;
  readonly maximum: string;
}

/**
 * Minimum, quartiles, median and maximum, by the method that `QUARTILE_METHOD` names: medians of the halves, the middle
 * value of an odd count in neither of them.
 *
 * @throws when there is no value: a statistic of nothing is not asked for
 */
export function fiveNumbers(values: readonly string[]): FiveNumbers {
  const sorted = values.toSorted((one, other) => Number(isBelow(other, one)) - Number(isBelow(one, other)));
  const [minimum, maximum] = [sorted[0], sorted.at(-1)];
  if (minimum === undefined || maximum === undefined) throw new Error('no values');
  const half = Math.floor(sorted.length / 2);
  const hasQuartiles = sorted.length >= 4;
  return {
    minimum,
    lowerQuartile: hasQuartiles ? medianOf(sorted.slice(0, half)) : null,
    median: medianOf(sorted),
    upperQuartile: hasQuartiles ? medianOf(sorted.slice(-half)) : null,
    maximum,
  };
}

/** Of sorted values; the middle of the two in the middle where their count is even. */
function medianOf(sorted: readonly string[]): string {
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  const [only = '0', second] = middle;
  return second === undefined ? only : (divideDecimals(sumDecimals(middle), '2') ?? only);
}

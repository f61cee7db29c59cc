import type { Figure } from '../figure.ts';
import type { Span } from './compile.ts';
import {
  NO_RATIO,
  type Amount,
  type LimitNumbers,
  type PerUnit,
  type RowNumbers,
  type TierNumbers,
} from './compiled.ts';

interface PricedNumbers {
  readonly product: number;
  readonly weight: number;
  /** The share of the rate that is due in its region. */
  readonly share: Figure;
  readonly price: Amount;
}

interface OfLine {
  readonly isPercent: boolean;
  readonly limits: LimitNumbers;
  /** More units than can be drawn. */
  readonly reach: number;
  readonly spanOf: (ratio: number) => Span;
}

/** The tiers of a line that may be reached, with what a unit bears in each. */
export function compileTiers(
  tiers: readonly { readonly upTo: number; readonly rate: Figure }[],
  rows: readonly PricedNumbers[],
  ofLine: OfLine,
): readonly TierNumbers[] {
  return tiers
    .map(({ upTo, rate }, index) => ({ above: tiers[index - 1]?.upTo ?? 0, upTo, rate }))
    .filter(({ above }) => above <= ofLine.reach)
    .map(({ above, upTo, rate }) => ({ above, upTo, perUnit: perUnitOf(rate, rows, ofLine) }));
}

function perUnitOf(stated: Figure, rows: readonly PricedNumbers[], { isPercent, limits, spanOf }: OfLine) {
  const isStill = Object.values(limits).every((limit) => limit === null || limit.ratio === NO_RATIO);
  const products = new Map<number, { constant: number; slopes: Map<number, number>; rows: RowNumbers[] }>();
  for (const { product, weight, share, price } of rows) {
    const sum = products.get(product) ?? { constant: 0, slopes: new Map<number, number>(), rows: [] };
    products.set(product, sum);
    const rate = stated.times(share).toNumber();
    if (!isPercent) {
      // an amount per unit meets its limits whatever is drawn, but for a limit in a currency that is
      if (isStill) sum.constant += weight * reached(rate, limits.floor, limits.cap).value;
      else sum.rows.push({ weight, rate, price: { value: 0, ratio: NO_RATIO } });
      continue;
    }
    const span = spanOf(price.ratio);
    const [low, high] = [
      segment(limits, price.value * span.low, rate),
      segment(limits, price.value * span.high, rate),
    ];
    if (!isStill || low.name !== high.name) sum.rows.push({ weight, rate, price });
    else if (low.perUnit === null)
      sum.slopes.set(price.ratio, (sum.slopes.get(price.ratio) ?? 0) + weight * rate * price.value);
    else sum.constant += weight * low.perUnit;
  }
  return [...products].map(([product, { constant, slopes, rows: own }]): PerUnit => ({
    product,
    constant,
    slopes: [...slopes].map(([ratio, value]) => ({ value, ratio })),
    rows: own,
  }));
}

/** Which limit decides at a price; with none of them the royalty follows the price. */
function segment({ baseFloor, baseCap, floor, cap }: LimitNumbers, price: number, rate: number) {
  const base = reached(price, baseFloor, baseCap);
  const free = base.value * rate;
  const unit = reached(free, floor, cap);
  const perUnit = base.by === '' && unit.by === '' ? null : unit.value;
  return { name: `${base.by}/${unit.by}`, perUnit };
}

function reached(value: number, low: Amount | null, high: Amount | null) {
  if (low && value < low.value) return { value: low.value, by: 'low' };
  return high && value > high.value ? { value: high.value, by: 'high' } : { value, by: '' };
}

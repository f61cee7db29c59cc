import type { Figure } from '../figure.ts';
import { bearingUnits, type CountedLine } from './bearing-units.ts';
import { NO_RATIO, type Amount, type LimitNumbers, type MovingTier } from './compiled.ts';
import {
  isNothing,
  piecewise,
  sumOfPieces,
  type Piecewise,
  type Span,
  type StraightLine,
} from './piecewise.ts';
import { surfacesOf, type Bearing } from './surfaces.ts';

/** A row of a line with what it takes of the rate. */
export interface PricedNumbers {
  readonly product: number;
  readonly weight: number;
  /** The share of the rate that is due in its region. */
  readonly share: Figure;
  readonly price: Amount;
}

interface OfLine {
  readonly counted: CountedLine;
  readonly rates: readonly Figure[];
  readonly isPercent: boolean;
  readonly limits: LimitNumbers;
  readonly unitSpan: Span;
  readonly spanOf: (ratio: number) => Span;
}

const STILL: Span = { low: 1, high: 1 };

/** What a line bears in each tier that may be reached: by units and prices, or row by row where its limits move. */
export function compileTiers(
  rows: readonly PricedNumbers[],
  { counted, rates, isPercent, limits, unitSpan, spanOf }: OfLine,
): { readonly bearings: readonly Bearing[]; readonly moving: readonly MovingTier[] } {
  const isStill = Object.values(limits).every((limit) => limit === null || limit.ratio === NO_RATIO);
  const bearings: Bearing[] = [];
  const moving: MovingTier[] = [];
  const groups = groupRows(rows, isPercent);
  for (const [index, stated] of rates.entries()) {
    const units = bearingUnits(counted, index, unitSpan);
    if (isNothing(units)) continue;
    for (const { product, ratio, own } of groups) {
      if (isStill) {
        const perUnit = sumOfPieces(
          own.map(({ weight, share, price }) =>
            perUnitOf(
              weight,
              isPercent ? price.value : null,
              stated.times(share).toNumber(),
              limits,
              spanOf(ratio),
            ),
          ),
        );
        bearings.push({ product, ratio, units, perUnit });
        continue;
      }
      const one: Piecewise = { breaks: [], lines: [{ constant: 1, slope: 0 }] };
      const [surface] = surfacesOf([{ product, ratio, units, perUnit: one }], () => ({
        units: unitSpan,
        prices: STILL,
      }));
      if (surface)
        moving.push({
          units: surface,
          isPercent,
          limits,
          rows: own.map(({ weight, share, price }) => ({
            weight,
            price,
            rate: stated.times(share).toNumber(),
          })),
        });
    }
  }
  return { bearings, moving };
}

/** Rows of one product whose prices move alike; what is due for each unit moves with no price. */
function groupRows(rows: readonly PricedNumbers[], isPercent: boolean) {
  const ratioOf = ({ price }: PricedNumbers) =>
    isPercent ? price.ratio : (rows[0]?.price.ratio ?? NO_RATIO);
  const groups = new Map<string, PricedNumbers[]>();
  for (const row of rows) {
    const key = `${row.product} ${ratioOf(row)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ product: first.product, ratio: ratioOf(first), own }] : [];
  });
}

/** The royalty of a row for each unit of its line, by the factor on its price. */
function perUnitOf(
  weight: number,
  price: number | null,
  rate: number,
  { baseFloor, baseCap, floor, cap }: LimitNumbers,
  span: Span,
): Piecewise {
  if (price === null) {
    const constant = weight * reached(rate, floor, cap).value;
    return { breaks: [], lines: [{ constant, slope: 0 }] };
  }
  const bases = [baseFloor, baseCap].flatMap((limit) => (limit ? [limit.value / price] : []));
  const units = [floor, cap].flatMap((limit) => (limit ? [limit.value / (price * rate)] : []));
  return piecewise([...bases, ...units], span, (factor): StraightLine => {
    const base = reached(price * factor, baseFloor, baseCap);
    const unit = reached(base.value * rate, floor, cap);
    return base.isLimited || unit.isLimited
      ? { constant: weight * unit.value, slope: 0 }
      : { constant: 0, slope: weight * rate * price };
  });
}

/** A floor decides over a ceiling, as where both are stated and contradict. */
function reached(value: number, low: Amount | null, high: Amount | null) {
  if (low && value < low.value) return { value: low.value, isLimited: true };
  return high && value > high.value ? { value: high.value, isLimited: true } : { value, isLimited: false };
}

import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import { placeOf, type ForecastCase, type ForecastRow } from '../forecasts/forecast-row.ts';
import type { SuggestedRange } from './ranges.ts';

interface CaseRows {
  readonly side: Side;
  readonly case: ForecastCase;
  readonly rows: readonly ForecastRow[];
}

const PLACES = 4;

/**
 * Factors that the low and high forecasts of a side amount to against its base forecast: all units of the rows that stand in
 * both, and the prices of those rows weighed by the units of the base, where the currency is the same. A case that is missing
 * counts as the base.
 */
export function suggestRanges(
  forecasts: readonly CaseRows[],
  names: Readonly<Record<Side, string>>,
): SuggestedRange[] {
  return (['A', 'B'] as const).flatMap((side) => {
    const rowsOf = (wanted: ForecastCase) =>
      forecasts.find((one) => one.side === side && one.case === wanted)?.rows ?? [];
    const [base, low, high] = [rowsOf('base'), rowsOf('low'), rowsOf('high')];
    if (base.length === 0) return [];
    const [below, above] = [against(base, low), against(base, high)];
    return (['units', 'price'] as const).flatMap((what) => {
      const found = [below[what], above[what]].filter((factor) => factor !== null);
      if (found.length === 0) return [];
      const ends = found.length === 1 ? [...found, new Figure(1)] : found;
      const text = (value: Figure) => figureText(value, PLACES);
      const used = [below[what] && 'low', above[what] && 'high'].filter(Boolean).join(' and ');
      return [
        {
          key: `${what}-${side}` as const,
          low: text(Figure.min(...ends)),
          high: text(Figure.max(...ends)),
          why: `From the ${used} forecast of ${names[side]} against its base forecast.`,
        },
      ];
    });
  });
}

function against(base: readonly ForecastRow[], other: readonly ForecastRow[]) {
  const known = new Map(base.map((row) => [placeOf(row), row]));
  const pairs = other.flatMap((row) => {
    const before = known.get(placeOf(row));
    return before ? [{ before, row }] : [];
  });
  const alike = pairs.filter(({ before, row }) => before.currency === row.currency);
  const worth = ({ before, price }: { readonly before: ForecastRow; readonly price: string }) =>
    new Figure(before.units).times(price);
  return {
    units: ratio(
      pairs.map(({ row }) => new Figure(row.units)),
      pairs.map(({ before }) => new Figure(before.units)),
    ),
    price: ratio(
      alike.map(({ before, row }) => worth({ before, price: row.price })),
      alike.map(({ before }) => worth({ before, price: before.price })),
    ),
  };
}

function ratio(above: readonly Figure[], below: readonly Figure[]): Figure | null {
  const divisor = sumOf(below);
  return divisor.isZero() ? null : sumOf(above).dividedBy(divisor);
}

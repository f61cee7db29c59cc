import { Figure, figureText } from '../../../../domain/economics/figure.ts';
import type { ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';

/** A forecast with its units and prices times a factor each, as decimal text. Prices keep four places, units none that they had not. */
export function scaleRows(
  rows: readonly ForecastRow[],
  { units, price }: { readonly units: string; readonly price: string },
): ForecastRow[] {
  return rows.map((row) => ({
    ...row,
    units: scale(row.units, units, 0),
    price: scale(row.price, price, 4),
  }));
}

/** Rounded half up to so many places, or to as many as it has. */
function scale(value: string, factor: string, least: number): string {
  if (new Figure(factor).eq(1)) return value;
  const places = Math.max(least, new Figure(value).decimalPlaces());
  return figureText(new Figure(value).times(factor), places);
}

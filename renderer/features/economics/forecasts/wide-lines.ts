import { Figure, figureText, sumOf } from '../../../../domain/economics/figure.ts';
import type { Measure } from './edit-sheet.ts';
import type { SheetRow } from './forecast-sheet.ts';

/** A line of the view with the years across: units or prices of a product in a region. */
export interface WideLine {
  readonly id: string;
  readonly series: string;
  readonly measure: Measure;
  /** What its rows say alike; null where they differ. */
  readonly names: Readonly<Record<WideName, string | null>>;
  readonly byYear: ReadonlyMap<string, SheetRow>;
  /** Units of all its years; blank for prices, which do not add up. */
  readonly total: string;
}
export type WideName = 'product' | 'region' | 'standard' | 'currency' | 'source' | 'note';

const PLAIN = /^\d+(\.\d+)?$/;

const wideNames: readonly WideName[] = ['product', 'region', 'standard', 'currency', 'source', 'note'];

export function wideLines(rows: readonly SheetRow[], measures: readonly Measure[]): readonly WideLine[] {
  const bySeries = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const line = bySeries.get(row.series);
    if (line) line.push(row);
    else bySeries.set(row.series, [row]);
  }
  return [...bySeries].flatMap(([series, line]) => {
    const names = Object.fromEntries(wideNames.map((name) => [name, common(line, name)]));
    const byYear = new Map(line.flatMap((row) => (row.year === '' ? [] : [[row.year, row] as const])));
    return measures.map((measure) => ({
      id: `${series} ${measure}`,
      series,
      measure,
      names: names as WideLine['names'], // made of every name
      byYear,
      total: measure === 'units' && byYear.size > 0 ? sumUnits(byYear) : '',
    }));
  });
}

function common(line: readonly SheetRow[], name: WideName): string | null {
  const [first] = line;
  const text = first?.[name] ?? '';
  return line.every((row) => row[name] === text) ? text : null;
}

function sumUnits(byYear: ReadonlyMap<string, SheetRow>): string {
  const figures = [...byYear.values()].flatMap(({ units }) => (PLAIN.test(units) ? [new Figure(units)] : []));
  return figureText(sumOf(figures));
}

const MOST_YEARS = 60;

/** Every year from the first to the last, so that one that was left out is seen; with those that were added by hand. */
export function yearsOf(rows: readonly SheetRow[], added: readonly number[]): readonly string[] {
  const stated = rows.flatMap(({ year }) => (/^\d{4}$/.test(year) ? [Number(year)] : []));
  const known = [...new Set([...stated, ...added])].toSorted((one, other) => one - other);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  if (last - first >= MOST_YEARS) return known.map(String);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** What all lines come to: units by year, and sales by currency and year. */
export interface YearTotals {
  readonly label: string;
  readonly byYear: ReadonlyMap<string, string>;
  readonly total: string;
}

export function totalsOf(rows: readonly SheetRow[]): readonly YearTotals[] {
  const units = new Map<string, Figure>();
  const sales = new Map<string, Map<string, Figure>>();
  const add = (sums: Map<string, Figure>, year: string, value: Figure): void =>
    void sums.set(year, (sums.get(year) ?? new Figure(0)).plus(value));
  for (const { year, units: sold, price, currency } of rows) {
    if (year === '' || !PLAIN.test(sold)) continue;
    add(units, year, new Figure(sold));
    if (!PLAIN.test(price) || currency === '') continue;
    const ofCurrency = sales.get(currency) ?? new Map<string, Figure>();
    sales.set(currency, ofCurrency);
    add(ofCurrency, year, new Figure(sold).times(price));
  }
  const line = (label: string, sums: ReadonlyMap<string, Figure>, places: number): YearTotals => ({
    label,
    byYear: new Map([...sums].map(([year, sum]) => [year, figureText(sum, places)])),
    total: figureText(sumOf([...sums.values()]), places),
  });
  return [
    line('Units', units, 12),
    ...[...sales].map(([currency, sums]) => line(`Sales, ${currency}`, sums, 2)),
  ];
}

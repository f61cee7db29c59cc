import { ok, type Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { productsInWords } from '../../precedents/similarity/subjects-in-words.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import { unitRoyalty } from '../unit-royalty.ts';
import type { Scenario } from '../valuation/scenario.ts';
import type { Valuation } from '../valuation/value-scenario.ts';
import type { PublishedRate } from './published-rates.ts';

/** Brings an amount into another currency on the day of valuation, or says why it cannot. */
export type Convert = (amount: Figure, from: string, to: string) => Result<Figure>;

/** What the round's rate comes to on one unit of a forecast row, before limits of the year. */
interface UnitRateRow {
  readonly product: string;
  readonly region: string;
  readonly standard: string | null;
  readonly units: string;
  /** In the reporting currency. */
  readonly price: string;
  readonly perUnit: string;
  /** As a fraction of the price; null where the price is zero. */
  readonly percent: string | null;
  /** The line of the working. */
  readonly working: string;
}

const PLACES = 6;
const SHARE_PLACES = 6;

/** Years in which a side owes royalties on sales. */
export function yearsOfRoyalties({ byYear }: Valuation, side: Side): readonly number[] {
  return byYear
    .filter((year) => Number(side === 'A' ? year.grossA : year.grossB) !== 0)
    .map(({ year }) => year);
}

/**
 * What each product and region of a year bears per unit: the royalty of the row over its licensed units, after discounts and
 * limits per unit (F1, F2, F8, F10), in the reporting currency on the day of valuation.
 */
export function unitRateRows(
  { scenario, valuation }: { readonly scenario: Scenario; readonly valuation: Valuation },
  side: Side,
  year: number,
  convert: Convert,
): Result<readonly UnitRateRow[]> {
  const currency = rateCurrency(scenario, side);
  const place = `royalty/${side}/${year}/`;
  const lines = valuation.working().filter(({ id }) => id.startsWith(place));
  const share = licensedShare(scenario, valuation, side, year);
  const rows: UnitRateRow[] = [];
  for (const { id, is } of lines) {
    const row = scenario.forecasts[side][Number(id.slice(place.length))];
    const units = row?.units.times(share);
    if (!row || !units || units.isZero()) continue;
    const perUnit = convert(
      new Figure(is).dividedBy(units),
      currency ?? scenario.currency,
      scenario.currency,
    );
    const price = convert(row.price, row.currency, scenario.currency);
    if (!perUnit.ok) return perUnit;
    if (!price.ok) return price;
    rows.push({
      product: row.product,
      region: row.region,
      standard: row.standard,
      units: figureText(units),
      price: figureText(price.value, PLACES),
      perUnit: figureText(perUnit.value, PLACES),
      percent: price.value.isZero() ? null : figureText(perUnit.value.dividedBy(price.value)),
      working: id,
    });
  }
  return ok(rows);
}

/** How a limit of the year changes what is paid: royalties before it and after it; null where none does. */
export function yearLimitOf({ byYear }: Valuation, side: Side, year: number) {
  const found = byYear.find((one) => one.year === year);
  const limitedBy = found?.limitedBy[side] ?? null;
  if (!found || limitedBy === null) return null;
  const [gross, due] = side === 'A' ? [found.grossA, found.royaltiesA] : [found.grossB, found.royaltiesB];
  return {
    limitedBy,
    gross,
    due,
    share: Number(gross) === 0 ? null : figureText(new Figure(due).dividedBy(gross), SHARE_PLACES),
  };
}

/**
 * What a published rate comes to on one unit of a row, in the reporting currency: a percentage at the row's price between its
 * floor and cap (F1, F2). Null where the rate is for other products.
 */
export function publishedPerUnit(
  { line, currency, products }: PublishedRate,
  row: Pick<UnitRateRow, 'product' | 'price'>,
  reporting: string,
  convert: Convert,
): Result<string | null> {
  const meant = productsInWords(row.product);
  if (products.length > 0 && meant.length > 0 && !products.some((name) => meant.some((one) => one === name)))
    return ok(null);
  const figure = (text: string | null) => (text === null ? null : new Figure(text));
  const price = line.rate.basis === 'percent' ? convert(new Figure(row.price), reporting, currency) : null;
  if (price?.ok === false) return price;
  const { perUnit } = unitRoyalty(
    {
      percent: line.rate.basis === 'percent' ? new Figure(line.rate.percent).dividedBy(100) : null,
      perUnit: line.rate.basis === 'percent' ? null : new Figure(line.rate.amount),
      baseFloor: figure(line.baseFloor),
      baseCap: figure(line.baseCap),
      floor: figure(line.unitFloor),
      cap: figure(line.unitCap),
    },
    price?.value ?? new Figure(0),
  );
  const converted = convert(perUnit, currency, reporting);
  return converted.ok ? ok(figureText(converted.value, PLACES)) : converted;
}

function rateCurrency({ terms }: Scenario, side: Side): string | null {
  const stated = terms['rate']?.[`royalty${side}`];
  if (!stated || stated.basis === 'undisclosed') return null;
  const { value } = stated;
  return typeof value === 'object' &&
    value !== null &&
    'currency' in value &&
    typeof value.currency === 'string'
    ? value.currency
    : null;
}

/** The part of a forecast year that the licence holds for. */
function licensedShare({ forecasts }: Scenario, { byYear }: Valuation, side: Side, year: number): Figure {
  const all = sumOf(forecasts[side].filter((row) => row.year === year).map(({ units }) => units));
  const found = byYear.find((one) => one.year === year);
  const licensed = new Figure((side === 'A' ? found?.unitsA : found?.unitsB) ?? 0);
  return all.isZero() ? new Figure(1) : licensed.dividedBy(all);
}

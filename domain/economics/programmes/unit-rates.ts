import { ok, type Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { productsInWords } from '../../precedents/similarity/subjects-in-words.ts';
import { Figure, figureText } from '../figure.ts';
import { unitRoyalty } from '../unit-royalty.ts';
import type { Scenario } from '../valuation/scenario.ts';
import { money } from '../valuation/totals.ts';
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

/** A row as it is told, with its price before it is rounded. */
export interface UnitRate {
  readonly row: UnitRateRow;
  /** In the reporting currency. */
  readonly price: Figure;
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
): Result<readonly UnitRate[]> {
  const currency = rateCurrency(scenario, side);
  const place = `royalty/${side}/${year}/`;
  const owed = valuation.royaltiesIn(side, year);
  const rows: UnitRate[] = [];
  for (const { id, amount } of owed?.rows ?? []) {
    const row = scenario.forecasts[side][Number(id.slice(place.length))];
    const units = owed && row?.units.times(owed.share);
    if (!row || !units || units.isZero()) continue;
    const perUnit = convert(amount.dividedBy(units), currency ?? scenario.currency, scenario.currency);
    const price = convert(row.price, row.currency, scenario.currency);
    if (!perUnit.ok) return perUnit;
    if (!price.ok) return price;
    const told = {
      product: row.product,
      region: row.region,
      standard: row.standard,
      units: figureText(units),
      price: figureText(price.value, PLACES),
      perUnit: figureText(perUnit.value, PLACES),
      percent: price.value.isZero() ? null : figureText(perUnit.value.dividedBy(price.value)),
      working: id,
    };
    rows.push({ row: told, price: price.value });
  }
  return ok(rows);
}

/**
 * How a limit of the year changes what its sales bear: royalties before it and after it, whatever of them is then paid by
 * credits or was prepaid; null where none does.
 */
export function yearLimitOf({ byYear, royaltiesIn }: Valuation, side: Side, year: number) {
  const limitedBy = byYear.find((one) => one.year === year)?.limitedBy[side] ?? null;
  const owed = royaltiesIn(side, year);
  if (!owed || limitedBy === null) return null;
  const { gross, limited } = owed;
  return {
    limitedBy,
    gross: money(gross),
    due: money(limited),
    share: gross.isZero() ? null : figureText(limited.dividedBy(gross), SHARE_PLACES),
  };
}

/**
 * What a published rate comes to on one unit of a row, in the reporting currency: a percentage at the row's price between its
 * floor and cap (F1, F2). Null where the rate is for other products.
 */
export function publishedPerUnit(
  { line, currency, products }: PublishedRate,
  { row: { product }, price: inReporting }: UnitRate,
  reporting: string,
  convert: Convert,
): Result<string | null> {
  const meant = productsInWords(product);
  if (products.length > 0 && meant.length > 0 && !products.some((name) => meant.some((one) => one === name)))
    return ok(null);
  const figure = (text: string | null) => (text === null ? null : new Figure(text));
  const price = line.rate.basis === 'percent' ? convert(inReporting, reporting, currency) : null;
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

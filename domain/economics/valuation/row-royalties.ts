import type { RateLine } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { figureText, sumOf, type Figure } from '../figure.ts';
import { unitRoyalty } from '../unit-royalty.ts';
import type { LicensedYear } from './calendar.ts';
import type { Quote } from './exchange.ts';
import type { LineYear } from './forecast-plan.ts';
import type { Entry } from './ledger.ts';
import type { RegionShares } from './regions.ts';
import type { UnitLimits } from './unit-limits.ts';

/** What a line of the rate table says in a year. */
export interface LineTerms {
  readonly line: RateLine;
  readonly path: string;
  /** The rate of each tier, with what raises or lowers all of them. */
  readonly rates: readonly Figure[];
  /** Which part of the units each tier takes; null where one takes them all. */
  readonly shares: readonly Figure[] | null;
  readonly limits: UnitLimits;
  /** By currency of the rows. */
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly freeUnits: Figure;
  readonly from: readonly string[];
}

/** The royalty of a row before any limit of the year, with its line of the working. */
export interface RowRoyalty {
  readonly id: string;
  readonly amount: Figure;
  readonly entry: Entry;
}

interface Where {
  readonly side: Side;
  readonly year: LicensedYear;
  readonly currency: string;
  readonly shareOf: RegionShares['of'];
}

/** The rows of a line in a year, one by one: they add up to what the line was reckoned with. */
export function rowRoyalties(
  { rows }: LineYear,
  terms: LineTerms,
  { side, year, currency, shareOf }: Where,
): readonly RowRoyalty[] {
  const { line, path, rates, freeUnits, quotes } = terms;
  const rateFrom = [...ratePaths(line, path), ...terms.from];
  const volumes = rows.map(({ index }) => `forecasts.${side}.${index}.units`);
  return rows.map(({ row, index }) => {
    const place = `forecasts.${side}.${index}`;
    const region = shareOf(row.region);
    const quote = quotes.get(row.currency);
    const price = quote && quote.from.length > 0 ? row.price.times(quote.rate) : row.price;
    const units = year.isWhole ? row.units : row.units.times(year.share);
    const { amount, perUnit } = royaltyOf(units, price, terms, region.factor);
    const id = `royalty/${side}/${year.year}/${index}`;
    const entry: Entry = {
      id,
      what: `Royalty on ${row.product}, ${row.region}, ${row.year}`,
      is: amount,
      how: () => {
        const share = year.share.eq(1) ? '' : ` · ${figureText(year.share)} of the year`;
        const each = perUnit.map((one) => figureText(one, 8)).join(', ');
        const freed = freeUnits.isZero() ? '' : `, ${figureText(freeUnits)} of the line's units free`;
        return `${figureText(row.units)} units${share} at ${currency} ${figureText(price, 8)}, ${each} per unit${rates.length > 1 ? ' by tiers' : ''}${freed}`;
      },
      from: () => [
        `${place}.units`,
        `${place}.price`,
        ...(quote?.from ?? []),
        ...rateFrom,
        ...region.from,
        ...year.from,
        ...(line.tiers ? volumes.filter((volume) => volume !== `${place}.units`) : []),
      ],
    };
    return { id, amount, entry };
  });
}

/** Each row bears the tiers of its line in proportion to its units. */
function royaltyOf(
  units: Figure,
  price: Figure,
  { line, shares, limits, rates }: LineTerms,
  region: Figure,
): { readonly amount: Figure; readonly perUnit: readonly Figure[] } {
  const isPercent = line.rate.basis === 'percent';
  const { baseFloor, baseCap, unitFloor: floor, unitCap: cap } = limits;
  const isWhole = region.eq(1);
  const perUnit = rates.map((stated) => {
    const rate = isWhole ? stated : stated.times(region);
    const [percent, each] = isPercent ? [rate, null] : [null, rate];
    return unitRoyalty({ percent, perUnit: each, baseFloor, baseCap, floor, cap }, price).perUnit;
  });
  const [only] = perUnit;
  if (only && shares === null) return { amount: only.times(units), perUnit };
  return { amount: sumOf(perUnit.map((one, at) => one.times(shares?.[at] ?? 0))).times(units), perUnit };
}

function ratePaths({ rate, tiers }: RateLine, path: string): readonly string[] {
  const steps = (tiers?.steps ?? []).flatMap((_step, index) => [
    `${path}.tiers.steps.${index}.above`,
    `${path}.tiers.steps.${index}.rate`,
  ]);
  return [rate.basis === 'percent' ? `${path}.rate.percent` : `${path}.rate.amount`, ...steps];
}

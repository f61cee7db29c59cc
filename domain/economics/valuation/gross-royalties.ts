import type { Side } from '../../terms/values/value-kind.ts';
import type { RateLine, RateSchedule } from '../../terms/values/rate-schedule.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import { unitRoyalty } from '../unit-royalty.ts';
import type { LicensedYear } from './calendar.ts';
import { readDiscounts } from './discounts.ts';
import type { Escalation } from './escalation.ts';
import type { Reckoning } from './reckoning.ts';
import { readRegions } from './regions.ts';
import type { ForecastRow } from './scenario.ts';
import type { Found } from './sheet.ts';
import { tierParts, tiersOf, tiersPassed, type TierPart } from './tier-parts.ts';
import { readUnitLimits } from './unit-limits.ts';

/** A forecast row of a licensed year with the line of the rate table that prices it. */
export interface PricedRow {
  readonly row: ForecastRow;
  readonly index: number;
  readonly line: number;
}

/** The royalty of a row before any limit of the year, in the currency of the rates. */
export interface RowRoyalty {
  readonly product: string;
  readonly amount: Figure;
  readonly id: string;
}

const ZERO = new Figure(0);

/** What a side's own sales bear, year by year: tiers, discounts, regions and limits per unit, not yet those of a year. */
export function grossRoyalties(reckoning: Reckoning, escalation: Escalation) {
  const { sheet, exchange, ledger } = reckoning;
  const discounts = readDiscounts(reckoning);
  const regionOf = readRegions(reckoning);
  const limitsOf = readUnitLimits(reckoning);
  const free = sheet.value('volume-tiers', 'freeUnits', 'count');
  const keepsTier = sheet.value('volume-tiers', 'reset', 'choice')?.value === 'kept';

  return (side: Side, schedule: Found<RateSchedule>, rows: readonly PricedRow[]) => {
    const { lines, currency } = schedule.value;
    const kept = lines.map(() => 0);
    const tables = lines.map(tiersOf);
    const byYear = new Map<number, PricedRow[]>();
    for (const priced of rows) {
      const before = byYear.get(priced.row.year);
      if (before) before.push(priced);
      else byYear.set(priced.row.year, [priced]);
    }
    return (year: LicensedYear): readonly RowRoyalty[] => {
      const own = byYear.get(year.year) ?? [];
      const all = free ? sumOf(own.map(({ row }) => row.units)).times(year.share) : ZERO;
      const raised = escalation.limits(year);
      const factors = {
        percent: escalation.percent(year).times(discounts.factor).dividedBy(100),
        'per-unit': escalation.perUnit(year).times(discounts.factor),
      };
      return lines.flatMap((line, number) => {
        const ofLine = own.filter((priced) => priced.line === number);
        if (ofLine.length === 0) return [];
        const units = sumOf(ofLine.map(({ row }) => row.units)).times(year.share);
        const freeUnits =
          all.isZero() || !free ? ZERO : units.times(Figure.min(all, free.value)).dividedBy(all);
        const tiers = (tables[number] ?? []).slice(kept[number]);
        const parts = tierParts(tiers, line.tiers?.mode ?? 'marginal', units, freeUnits);
        if (keepsTier) kept[number] = Math.max(kept[number] ?? 0, tiersPassed(line, units));
        const path = `${schedule.path}.lines.${number}`;
        const limits = limitsOf(line, path, currency, year, raised);
        const factor = factors[line.rate.basis];
        const rates = parts.map(({ rate }) => rate.times(factor));
        const inLine = { line, rates, shares: sharesOf(parts, units), limits };
        const rateFrom = [...ratePaths(line, path), ...discounts.from, ...escalation.from, ...limits.from];
        const volumes = ofLine.map(({ index }) => `forecasts.${side}.${index}.units`);
        return ofLine.map(({ row, index }) => {
          const place = `forecasts.${side}.${index}`;
          const region = regionOf(row.region);
          const quote = exchange(row.currency, currency, year.fxDate, `${place}.price`);
          const price = quote.from.length > 0 ? row.price.times(quote.rate) : row.price;
          const { amount, perUnit } = royaltyOf(
            year.isWhole ? row.units : row.units.times(year.share),
            price,
            inLine,
            region.factor,
          );
          const id = ledger.add({
            id: `royalty/${side}/${year.year}/${index}`,
            what: `Royalty on ${row.product}, ${row.region}, ${row.year}`,
            is: amount,
            how: () => {
              const share = year.share.eq(1) ? '' : ` · ${figureText(year.share)} of the year`;
              const each = perUnit.map((one) => figureText(one, 8)).join(', ');
              const freed = freeUnits.isZero() ? '' : `, ${figureText(freeUnits)} of the line's units free`;
              return `${figureText(row.units)} units${share} at ${currency} ${figureText(price, 8)}, ${each} per unit${parts.length > 1 ? ' by tiers' : ''}${freed}`;
            },
            from: () => [
              `${place}.units`,
              `${place}.price`,
              ...quote.from,
              ...rateFrom,
              ...region.from,
              ...(free ? [free.path] : []),
              ...year.from,
              ...(line.tiers ? volumes.filter((volume) => volume !== `${place}.units`) : []),
            ],
          });
          return { product: row.product, amount, id };
        });
      });
    };
  };
}

interface InLine {
  readonly line: RateLine;
  /** The rate of each tier, with what raises or lowers all of them. */
  readonly rates: readonly Figure[];
  readonly shares: readonly Figure[] | null;
  readonly limits: ReturnType<ReturnType<typeof readUnitLimits>>;
}

/** Each row bears the tiers of its line in proportion to its units. */
function royaltyOf(
  units: Figure,
  price: Figure,
  { line, shares, limits, rates }: InLine,
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
  const average = sumOf(perUnit.map((one, at) => one.times(shares?.[at] ?? 0)));
  return { amount: average.times(units), perUnit };
}

/** Which part of the units of a line each of its tiers takes; null where one takes them all. */
function sharesOf(parts: readonly TierPart[], all: Figure): readonly Figure[] | null {
  const [first] = parts;
  if (first?.units.eq(all)) return null;
  return parts.map(({ units }) => units.dividedBy(all).toSignificantDigits(KEPT_DIGITS));
}

function ratePaths({ rate, tiers }: RateLine, path: string): readonly string[] {
  const steps = (tiers?.steps ?? []).flatMap((_step, index) => [
    `${path}.tiers.steps.${index}.above`,
    `${path}.tiers.steps.${index}.rate`,
  ]);
  return [rate.basis === 'percent' ? `${path}.rate.percent` : `${path}.rate.amount`, ...steps];
}

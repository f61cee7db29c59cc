import type { Side } from '../../terms/values/value-kind.ts';
import type { RateLine, RateSchedule } from '../../terms/values/rate-schedule.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
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
    return (year: LicensedYear): readonly RowRoyalty[] => {
      const own = rows.filter(({ row }) => row.year === year.year);
      const all = sumOf(own.map(({ row }) => row.units)).times(year.share);
      const raised = escalation.limits(year);
      return lines.flatMap((line, number) => {
        const ofLine = own.filter((priced) => priced.line === number);
        if (ofLine.length === 0) return [];
        const units = sumOf(ofLine.map(({ row }) => row.units)).times(year.share);
        const freeUnits =
          all.isZero() || !free ? ZERO : units.times(Figure.min(all, free.value)).dividedBy(all);
        const parts = tierParts(
          tiersOf(line, kept[number] ?? 0),
          line.tiers?.mode ?? 'marginal',
          units,
          freeUnits,
        );
        if (keepsTier) kept[number] = Math.max(kept[number] ?? 0, tiersPassed(line, units));
        const path = `${schedule.path}.lines.${number}`;
        const limits = limitsOf(line, path, currency, year, raised);
        const moved = line.rate.basis === 'percent' ? escalation.percent(year) : escalation.perUnit(year);
        const factor = moved.times(discounts.factor);
        const inLine = { line, units, parts, limits, factor };
        const rateFrom = [...ratePaths(line, path), ...discounts.from, ...escalation.from, ...limits.from];
        const volumes = ofLine.map(({ index }) => `forecasts.${side}.${index}.units`);
        return ofLine.map(({ row, index }) => {
          const place = `forecasts.${side}.${index}`;
          const region = regionOf(row.region);
          const quote = exchange(row.currency, currency, year.fxDate, `${place}.price`);
          const price = row.price.times(quote.rate);
          const { amount, perUnit } = royaltyOf(row.units.times(year.share), price, inLine, region.factor);
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
  readonly units: Figure;
  readonly parts: readonly TierPart[];
  readonly limits: ReturnType<ReturnType<typeof readUnitLimits>>;
  readonly factor: Figure;
}

/** Each row bears the tiers of its line in proportion to its units. */
function royaltyOf(
  units: Figure,
  price: Figure,
  { line, units: all, parts, limits, factor }: InLine,
  region: Figure,
): { readonly amount: Figure; readonly perUnit: readonly Figure[] } {
  const isPercent = line.rate.basis === 'percent';
  const { baseFloor, baseCap, unitFloor: floor, unitCap: cap } = limits;
  const perUnit: Figure[] = [];
  let amount = ZERO;
  for (const part of parts) {
    const stated = isPercent ? part.rate.dividedBy(100) : part.rate;
    const rate = stated.times(factor).times(region);
    const [percent, each] = isPercent ? [rate, null] : [null, rate];
    const one = unitRoyalty({ percent, perUnit: each, baseFloor, baseCap, floor, cap }, price).perUnit;
    perUnit.push(one);
    const bearing = part.units.eq(all) ? units : units.times(part.units).dividedBy(all);
    amount = amount.plus(one.times(bearing));
  }
  return { amount, perUnit };
}

function ratePaths({ rate, tiers }: RateLine, path: string): readonly string[] {
  const steps = (tiers?.steps ?? []).flatMap((_step, index) => [
    `${path}.tiers.steps.${index}.above`,
    `${path}.tiers.steps.${index}.rate`,
  ]);
  return [rate.basis === 'percent' ? `${path}.rate.percent` : `${path}.rate.amount`, ...steps];
}

import type { Money } from '../../terms/values/money.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure } from '../figure.ts';
import type { LicensedYear } from '../valuation/calendar.ts';
import { readDiscounts } from '../valuation/discounts.ts';
import type { Escalation } from '../valuation/escalation.ts';
import { planForecast, type YearPlan } from '../valuation/forecast-plan.ts';
import type { Reckoning } from '../valuation/reckoning.ts';
import { readRegions, sameName } from '../valuation/regions.ts';
import type { Found } from '../valuation/sheet.ts';
import { tiersOf } from '../valuation/tier-parts.ts';
import { countCategories, limitsEachProduct } from '../valuation/year-limits.ts';
import type { Compiling } from './compiling.ts';
import { compileTiers } from './compile-tiers.ts';
import {
  NO_RATIO,
  type Amount,
  type LimitNumbers,
  type SideNumbers,
  type YearLimitNumbers,
  type YearNumbers,
} from './compiled.ts';
import { surfacesOf } from './surfaces.ts';

const unitLimits = ['baseFloor', 'baseCap', 'unitFloor', 'unitCap'] as const;

/** The royalties of a side as numbers; none where the sheet states no rates for it. */
export function* compileSide(
  reckoning: Reckoning,
  escalation: Escalation,
  side: Side,
  { ratioOf, dayOf, priceSpan, unitSpan }: Compiling,
): Generator<0, readonly SideNumbers[]> {
  const { sheet, scenario, calendar, exchange } = reckoning;
  const schedule = sheet.value('rate', `royalty${side}`, 'rate-schedule');
  if (!schedule) return [];
  const { currency, lines, annualCap, annualMinimum } = schedule.value;
  const regions = readRegions(reckoning);
  const discount = readDiscounts(reckoning).factor;
  const isByProduct = limitsEachProduct(sheet);
  const free = sheet.value('volume-tiers', 'freeUnits', 'count');
  const keepsTier = sheet.value('volume-tiers', 'reset', 'choice')?.value === 'kept';
  const plan = planForecast(scenario.forecasts[side], {
    lines,
    regionKey: regions.keyOf,
    regionsKey: regions.names,
    isByProduct,
  });
  const toReporting = ratioOf(currency, scenario.currency);
  const amountOf = (found: Found<Money> | undefined, by: Figure, date: string): Amount | null => {
    if (!found) return null;
    const { rate } = exchange(found.value.currency, currency, date, found.path);
    const value = new Figure(found.value.amount).times(rate).times(by).toNumber();
    return { value, ratio: ratioOf(found.value.currency, currency) };
  };
  const soldBefore = lines.map(() => 0);
  const first = calendar.years[0];
  const shortfall = sheet.value('caps-and-minimums', 'shortfall', 'choice')?.value;
  const prepaid = sheet.value('caps-and-minimums', `prepaid${side}`, 'money');
  const isRefunded = sheet.value('caps-and-minimums', 'unused', 'choice')?.value === 'refunded';
  const years: YearNumbers[] = [];
  for (const year of calendar.years) {
    years.push(yearNumbers(year));
    yield 0;
  }
  return [
    {
      side,
      isByProduct,
      products: isByProduct ? countCategories(reckoning, schedule, plan) : 1,
      shortfall: shortfall === 'carried' || shortfall === 'carried-in-term' ? shortfall : null,
      prepaid: first ? amountOf(prepaid, new Figure(1), first.fxDate) : null,
      refund:
        prepaid && isRefunded && first
          ? {
              rate: exchange(currency, scenario.currency, calendar.end, prepaid.path).rate.toNumber(),
              date: dayOf(calendar.end),
            }
          : null,
      ratio: toReporting,
      years,
    },
  ];

  function yearNumbers(year: LicensedYear): YearNumbers {
    const ofPlan = plan.years.get(year.year);
    const products = new Map<string, number>();
    const lineParts = ofPlan ? linesOf(ofPlan, year, products) : [];
    return {
      surfaces: surfacesOf(
        lineParts.flatMap(({ bearings }) => bearings),
        (ratio) => ({ units: unitSpan(side), prices: priceSpan(side, ratio) }),
      ),
      moving: lineParts.flatMap(({ moving }) => moving),
      limits: limitsOf(year),
      paid: year.paid.map(({ date, part }) => ({
        part: part.toNumber(),
        rate: exchange(currency, scenario.currency, date, schedule?.path ?? '').rate.toNumber(),
        date: dayOf(date),
      })),
    };
  }

  function limitsOf(year: LicensedYear): YearLimitNumbers {
    const scale = year.share.times(escalation.limits(year));
    const scaled = (amount: string | null) =>
      amount === null ? null : new Figure(amount).times(scale).toNumber();
    const found = (field: `cap${Side}` | `minimum${Side}`) =>
      amountOf(sheet.value('caps-and-minimums', field, 'money'), scale, year.fxDate);
    return {
      sheetCap: found(`cap${side}`),
      sheetMinimum: found(`minimum${side}`),
      ratesCap: scaled(annualCap),
      ratesMinimum: scaled(annualMinimum),
      smallPayer: amountOf(sheet.value('discounts', 'smallPayer', 'money'), year.share, year.fxDate),
    };
  }

  function linesOf(
    { lineYears, units: all }: YearPlan,
    year: LicensedYear,
    products: Map<string, number>,
  ): readonly ReturnType<typeof compileTiers>[] {
    const productOf = (name: string): number => {
      const key = isByProduct ? sameName(name) : '';
      const index = products.get(key) ?? products.size;
      products.set(key, index);
      return index;
    };
    return lineYears.flatMap(({ line: number, rows, units: whole }) => {
      const line = lines[number];
      if (!line || whole.isZero()) {
        // a product that sold nothing is one of those that limits hold for
        for (const { row } of rows) productOf(row.product);
        return [];
      }
      const factor =
        line.rate.basis === 'percent'
          ? escalation.percent(year).times(discount).dividedBy(100)
          : escalation.perUnit(year).times(discount);
      const limits = unitLimitsOf(line, year);
      const units = whole.times(year.share).toNumber();
      const priced = rows.map(({ row }) => ({
        product: productOf(row.product),
        weight: row.units.dividedBy(whole).toNumber(),
        share: regions.of(row.region).factor,
        price: {
          value: row.price.times(exchange(row.currency, currency, year.fxDate, '').rate).toNumber(),
          ratio: ratioOf(row.currency, currency),
        },
      }));
      const tiers = tiersOf(line);
      const before = soldBefore[number] ?? 0;
      if (keepsTier) soldBefore[number] = Math.max(before, units);
      const parts = compileTiers(priced, {
        counted: {
          units,
          share: all.isZero() ? 0 : whole.dividedBy(all).toNumber(),
          all: all.times(year.share).toNumber(),
          free: free ? Number(free.value) : null,
          soldBefore: before,
          isCliff: line.tiers?.mode === 'cliff',
          ends: tiers.map(({ upTo }) => upTo?.toNumber() ?? Number.POSITIVE_INFINITY),
        },
        rates: tiers.map(({ rate }) => rate.times(factor)),
        isPercent: line.rate.basis === 'percent',
        limits,
        unitSpan: unitSpan(side),
        spanOf: (ratio) => priceSpan(side, ratio),
      });
      return [parts];
    });
  }

  function unitLimitsOf(line: RateSchedule['lines'][number], year: LicensedYear): LimitNumbers {
    const raised = escalation.limits(year);
    const [baseFloor = null, baseCap = null, floor = null, cap = null] = unitLimits.map(
      (key): Amount | null => {
        const own = line[key];
        if (own !== null) return { value: new Figure(own).times(raised).toNumber(), ratio: NO_RATIO };
        return amountOf(sheet.value('price-limits', key, 'money'), raised, year.fxDate);
      },
    );
    return { baseFloor, baseCap, floor, cap };
  }
}

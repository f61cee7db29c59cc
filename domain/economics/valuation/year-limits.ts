import type { Money } from '../../terms/values/money.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, sumOf } from '../figure.ts';
import { limitFee } from '../tiered-fee.ts';
import type { LicensedYear } from './calendar.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import type { GrossYear } from './gross-royalties.ts';
import type { Reckoning } from './reckoning.ts';
import { sameName } from './regions.ts';
import type { Found, Sheet } from './sheet.ts';

export type YearLimit = 'annualCap' | 'minimum' | 'smallPayer';

export interface LimitedYear {
  readonly gross: Figure;
  /** Between cap and minimum. */
  readonly due: Figure;
  /** What is due at least. */
  readonly least: Figure;
  /** By how much the minimum raised it. */
  readonly topUp: Figure;
  readonly limitedBy: YearLimit | null;
  readonly from: readonly string[];
}

const ZERO = new Figure(0);

/** The limits of the sheet hold for each product class by itself. */
export function limitsEachProduct(sheet: Sheet): boolean {
  return sheet.value('caps-and-minimums', 'per', 'choice')?.value === 'category';
}

/**
 * How many product classes the limits of the sheet hold for: those that the lines of the rates name, and those whose sales in
 * the term they price. A licence has one at least.
 */
export function countCategories(
  { calendar }: Reckoning,
  { value: { lines } }: Found<RateSchedule>,
  plan: ForecastPlan,
): number {
  const named = lines.flatMap(({ product }) => (product === null ? [] : [sameName(product)]));
  const sold = calendar.years.flatMap(({ year }) =>
    (plan.years.get(year)?.lineYears ?? []).flatMap(({ groups }) => groups.map(({ product }) => product)),
  );
  return Math.max(1, new Set([...named, ...sold]).size);
}

/** What the royalties of a year come to under its caps, its minimums and the threshold of small payers. */
export function readYearLimits(
  reckoning: Reckoning,
  side: Side,
  schedule: Found<RateSchedule>,
  plan: ForecastPlan,
) {
  const { sheet, exchange, problems, say } = reckoning;
  const cap = sheet.value('caps-and-minimums', `cap${side}`, 'money');
  const minimum = sheet.value('caps-and-minimums', `minimum${side}`, 'money');
  const small = sheet.value('discounts', 'smallPayer', 'money');
  const isByProduct = limitsEachProduct(sheet);
  const categories = countCategories(reckoning, schedule, plan);
  if (isByProduct && minimum)
    say(
      'A minimum per product category is due for each category that the rates or the forecast of the payer name, also in a year without its sales.',
    );
  const { currency, annualCap, annualMinimum } = schedule.value;

  return (year: LicensedYear, { total: gross, byProduct }: GrossYear, raised: Figure): LimitedYear => {
    const from: string[] = [];
    const scale = year.share.times(raised);
    const inRates = (found: Found<Money> | undefined, by = scale): Figure | null => {
      if (!found) return null;
      const quote = exchange(found.value.currency, currency, year.fxDate, found.path);
      from.push(`${found.path}.amount`, ...quote.from);
      return new Figure(found.value.amount).times(quote.rate).times(by);
    };
    const own = (key: 'annualCap' | 'annualMinimum', amount: string | null): Figure | null => {
      if (amount === null) return null;
      from.push(`${schedule.path}.${key}`);
      return new Figure(amount).times(scale);
    };
    const ofSheet = { annualCap: inRates(cap), minimum: inRates(minimum) };
    const ofRates = { annualCap: own('annualCap', annualCap), minimum: own('annualMinimum', annualMinimum) };
    const threshold = inRates(small, year.share);
    if (threshold && gross.lt(threshold) && !gross.isZero()) {
      const ofAll = (ofSheet.minimum ?? ZERO).times(isByProduct ? categories : 1);
      const least = Figure.max(0, ofAll, ofRates.minimum ?? 0);
      return {
        gross,
        due: least,
        least,
        topUp: least,
        limitedBy: least.isZero() ? 'smallPayer' : 'minimum',
        from,
      };
    }
    const unsold = Array.from({ length: categories - byProduct.length }, () => ZERO);
    const parts = isByProduct ? [...byProduct, ...unsold] : [gross];
    // every limit caps first, so that a minimum of one kind is not cut by a cap of the other
    const capped = parts.map((part) => limitFee(part, { annualCap: ofSheet.annualCap, minimum: null }));
    const under = limitFee(sumOf(capped.map(({ fee }) => fee)), {
      annualCap: ofRates.annualCap,
      minimum: null,
    });
    const least = Figure.max(
      ofRates.minimum ?? 0,
      isByProduct
        ? sumOf(capped.map(({ fee }) => Figure.max(fee, ofSheet.minimum ?? 0)))
        : (ofSheet.minimum ?? 0),
    );
    const isRaised = under.fee.lt(least) && (ofRates.minimum !== null || ofSheet.minimum !== null);
    const isCapped = under.limitedBy !== null || capped.some(({ limitedBy }) => limitedBy !== null);
    const lowestCap = [ofRates.annualCap, isByProduct ? null : ofSheet.annualCap].filter(
      (limit) => limit !== null,
    );
    if (isRaised && lowestCap.some((limit) => least.gt(limit)))
      problems.push({
        path: minimum?.path ?? `${schedule.path}.annualMinimum`,
        message: `The minimum of ${year.year} lies above the cap of the year.`,
      });
    const due = isRaised ? least : under.fee;
    const reached = isCapped ? 'annualCap' : null;
    return {
      gross,
      due,
      least,
      topUp: due.minus(under.fee),
      limitedBy: isRaised ? 'minimum' : reached,
      from,
    };
  };
}

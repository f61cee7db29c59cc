import type { Money } from '../../terms/values/money.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, sumOf } from '../figure.ts';
import { limitFee } from '../tiered-fee.ts';
import type { LicensedYear } from './calendar.ts';
import type { GrossYear } from './gross-royalties.ts';
import type { Reckoning } from './reckoning.ts';
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

/** The limits of the sheet hold for each product class by itself. */
export function limitsEachProduct(sheet: Sheet): boolean {
  return sheet.value('caps-and-minimums', 'per', 'choice')?.value === 'category';
}

/** What the royalties of a year come to under its caps, its minimums and the threshold of small payers. */
export function readYearLimits(
  { sheet, exchange, problems }: Reckoning,
  side: Side,
  schedule: Found<RateSchedule>,
) {
  const cap = sheet.value('caps-and-minimums', `cap${side}`, 'money');
  const minimum = sheet.value('caps-and-minimums', `minimum${side}`, 'money');
  const small = sheet.value('discounts', 'smallPayer', 'money');
  const isByProduct = limitsEachProduct(sheet);
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
      const least = Figure.max(0, ofSheet.minimum ?? 0, ofRates.minimum ?? 0);
      return {
        gross,
        due: least,
        least,
        topUp: least,
        limitedBy: least.isZero() ? 'smallPayer' : 'minimum',
        from,
      };
    }
    const parts = isByProduct ? byProduct : [gross];
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

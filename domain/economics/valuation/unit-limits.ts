import type { Money } from '../../terms/values/money.ts';
import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { Figure } from '../figure.ts';
import type { LicensedYear } from './calendar.ts';
import type { Reckoning } from './reckoning.ts';
import type { Found } from './sheet.ts';

const limits = ['baseFloor', 'baseCap', 'unitFloor', 'unitCap'] as const;
export type UnitLimits = Readonly<Record<(typeof limits)[number], Figure | null>> & {
  readonly from: readonly string[];
};

/** Floors and ceilings of a line in one year: its own, else those of the sheet, escalated, in the currency of the rates. */
export function readUnitLimits({ sheet, exchange }: Reckoning) {
  const common = new Map<string, Found<Money>>();
  for (const key of limits) {
    const found = sheet.value('price-limits', key, 'money');
    if (found) common.set(key, found);
  }
  return (line: RateLine, path: string, currency: string, year: LicensedYear, raised: Figure): UnitLimits => {
    const from: string[] = [];
    const limit = (key: (typeof limits)[number]): Figure | null => {
      const own = line[key];
      if (own !== null) {
        from.push(`${path}.${key}`);
        return new Figure(own).times(raised);
      }
      const shared = common.get(key);
      if (!shared) return null;
      const { amount, currency: other } = shared.value;
      const quote = exchange(other, currency, year.fxDate, shared.path);
      from.push(`${shared.path}.amount`, ...quote.from);
      return new Figure(amount).times(quote.rate).times(raised);
    };
    return {
      baseFloor: limit('baseFloor'),
      baseCap: limit('baseCap'),
      unitFloor: limit('unitFloor'),
      unitCap: limit('unitCap'),
      from,
    };
  };
}

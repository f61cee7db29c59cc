import type { Money } from '../../terms/values/money.ts';
import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { Figure } from '../figure.ts';
import type { LicensedYear } from './calendar.ts';
import type { Reckoning } from './reckoning.ts';
import type { Found } from './sheet.ts';

const limits = ['baseFloor', 'baseCap', 'unitFloor', 'unitCap'] as const;
type LimitKey = (typeof limits)[number];
export type UnitLimits = Readonly<Record<LimitKey, Figure | null>> & {
  readonly from: readonly string[];
};

interface Common {
  readonly value: Figure;
  readonly from: readonly string[];
}

/** The limits of one year: of a line its own, else those of the sheet. */
export interface LimitsOfYear {
  readonly of: (line: RateLine, path: string) => UnitLimits;
  /** Of a year with the same limits of the sheet this is the same. */
  readonly key: string;
}

/** Floors and ceilings of the lines in one year, escalated, in the currency of the rates. */
export function readUnitLimits({ sheet, exchange }: Reckoning) {
  const found = new Map<LimitKey, Found<Money>>();
  for (const key of limits) {
    const stated = sheet.value('price-limits', key, 'money');
    if (stated) found.set(key, stated);
  }
  return (lines: readonly RateLine[], currency: string, year: LicensedYear, raised: Figure): LimitsOfYear => {
    const common = new Map<LimitKey, Common>();
    for (const [key, { value, path }] of found) {
      if (lines.every((line) => line[key] !== null)) continue;
      const quote = exchange(value.currency, currency, year.fxDate, path);
      common.set(key, {
        value: new Figure(value.amount).times(quote.rate).times(raised),
        from: [`${path}.amount`, ...quote.from],
      });
    }
    return {
      key: [...common].map(([key, { value, from }]) => `${key} ${value.toString()} ${from.join(' ')}`).join(),
      of: (line, path) => {
        const from: string[] = [];
        const limit = (key: LimitKey): Figure | null => {
          const own = line[key];
          if (own !== null) {
            from.push(`${path}.${key}`);
            return new Figure(own).times(raised);
          }
          const shared = common.get(key);
          if (!shared) return null;
          from.push(...shared.from);
          return shared.value;
        };
        return {
          baseFloor: limit('baseFloor'),
          baseCap: limit('baseCap'),
          unitFloor: limit('unitFloor'),
          unitCap: limit('unitCap'),
          from,
        };
      },
    };
  };
}

import { formatDecimal } from '../../decimal.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { RangeKey } from './ranges.ts';

interface Known {
  readonly sides: Readonly<Record<Side, string>>;
  /** That of the reports. */
  readonly currency: string;
}

/** What is assumed, in words: "Units of Example Oy", "EUR in USD". */
export function assumptionName(key: RangeKey, { sides, currency }: Known): string {
  switch (key) {
    case 'units-A':
      return `Units of ${sides.A}`;
    case 'units-B':
      return `Units of ${sides.B}`;
    case 'price-A':
      return `Prices of ${sides.A}`;
    case 'price-B':
      return `Prices of ${sides.B}`;
    case 'discount-rate':
      return 'Discount rate a year';
    default:
      return `${key.slice('fx-'.length)} in ${currency}`;
  }
}

/** What its bounds are a percentage of; null for a rate, which is one itself. */
export function assumptionMeasure(key: RangeKey): string | null {
  if (key === 'discount-rate') return null;
  return key.startsWith('fx-') ? 'of the rate' : 'of the forecast';
}

/** A bound as people say it: "80 % of the forecast", "6.5 %". */
export function boundWords(key: RangeKey, value: string): string {
  const measure = assumptionMeasure(key);
  const percent = `${formatDecimal(boundPercent(value))} %`;
  return measure === null ? percent : `${percent} ${measure}`;
}

/** "0.8" -> "80". */
export function boundPercent(value: string): string {
  return figureText(new Figure(value).times(100));
}

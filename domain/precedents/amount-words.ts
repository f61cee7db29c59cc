import { formatDecimal } from '../decimal.ts';
import { isPercentUnit, type Amount, type AmountUnit } from './amount.ts';

/** What follows the figure; of a percentage what it is a percentage of. */
const unitPhrases: Readonly<Record<AmountUnit, string>> = {
  total: 'in total',
  'up-front': 'up-front',
  instalment: 'per instalment',
  'per-year': 'a year',
  'per-quarter': 'a quarter',
  running: 'of running royalties',
  'catch-up': 'catch-up for the past',
  interim: 'for the time until terms are settled',
  'per-unit': 'per unit',
  'pct-of-net-sales': 'of net sales',
  'pct-of-selling-price': 'of the selling price',
  'pct-of-chip-price': 'of the chip price',
  'pct-per-year': 'a year',
  share: 'share',
  'base-cap': 'at most as the base of the royalty',
  units: 'units',
  equity: 'of equity',
  'present-value': 'present value',
  'accounting-revenue': 'of revenue in the accounts',
  'accounting-profit': 'of profit in the accounts',
  'accounting-cash': 'of cash in the accounts',
  'accounting-expense': 'of expense in the accounts',
  'accounting-asset': 'as an asset in the accounts',
};

/** The figure or range with its currency or percent sign; "undisclosed" where nobody published it. */
export function figureWords({ amount, amountMax, currency, unit }: Amount): string {
  if (amount === null) return 'undisclosed';
  const range =
    amountMax === null ? formatDecimal(amount) : `${formatDecimal(amount)} to ${formatDecimal(amountMax)}`;
  if (currency !== null) return `${currency} ${range}`;
  return isPercentUnit(unit) ? `${range} %` : range;
}

/** The amount as published with what it counts, such as "EUR 1,700,000,000 up-front" or "0.052 % of net sales". */
export function amountWords(amount: Amount): string {
  return amount.amount === null ? 'undisclosed' : `${figureWords(amount)} ${unitPhrases[amount.unit]}`;
}

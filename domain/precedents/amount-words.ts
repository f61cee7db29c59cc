import { addDays, addYears, isDay } from '../days.ts';
import { formatDecimal } from '../decimal.ts';
import { isCeiling, isPercentUnit, type Amount, type AmountUnit } from './amount.ts';
import { publishedDateWords } from './published-date.ts';

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

/**
 * The figure with its currency or percent sign: one, a range, the most that is paid, or the rates of a table of steps.
 * "Undisclosed" where nobody published any of it.
 */
export function figureWords(amount: Amount): string {
  const { currency, unit } = amount;
  const range = rangeOf(amount);
  if (range === null) return 'undisclosed';
  const figure = range.map(formatDecimal).join(' to ');
  const marked = currency !== null ? `${currency} ${figure}` : isPercentUnit(unit) ? `${figure} %` : figure;
  if (amount.amount === null) return `${marked} in ${amount.tiers?.length ?? 0} steps`;
  return isCeiling(amount) ? `at most ${marked}` : marked;
}

/**
 * The amount as published with what it counts and the time it is of, such as "EUR 1,700,000,000 up-front" or "0.052 % of
 * net sales". What is known of one year is not said to be paid each year.
 */
export function amountWords(amount: Amount): string {
  const figure = figureWords(amount);
  if (figure === 'undisclosed') return figure;
  const { unit, when } = amount;
  if (when === null) return `${figure} ${unitPhrases[unit]}`;
  const time = publishedDateWords(when);
  if (unit === 'per-year' && isOneYear(when)) return `${figure} for the year ${time}`;
  return `${figure} ${unitPhrases[unit]} (${time})`;
}

function isOneYear(when: string): boolean {
  const [from = '', to = ''] = when.split('/');
  return isDay(from) && isDay(to) && addDays(to, 1) === addYears(from, 1);
}

/** What limits the amount beside its figure, one line each: how often it is paid, least and most, its base, its steps. */
export function amountLimits(amount: Amount): readonly string[] {
  const { count, floor, cap, baseFactor, baseFloor, baseCap, tiers } = amount;
  return [
    count !== null && `${count} times`,
    floor !== null && `at least ${formatDecimal(floor)}`,
    cap !== null && cap !== amount.amount && `at most ${formatDecimal(cap)}`,
    baseFactor !== null && `of ${baseFactor} of the price`,
    baseFloor !== null && `of a price of ${formatDecimal(baseFloor)} at least`,
    baseCap !== null && `of a price of ${formatDecimal(baseCap)} at most`,
    ...(tiers ?? []).map(({ upTo, rate }) =>
      upTo === null
        ? `above: ${formatDecimal(rate)}`
        : `up to ${formatDecimal(upTo)}: ${formatDecimal(rate)}`,
    ),
  ].filter((line) => line !== false);
}

function rangeOf({ amount, amountMax, tiers }: Amount): readonly string[] | null {
  if (amount !== null) return amountMax === null ? [amount] : [amount, amountMax];
  const [first, ...others] = tiers?.map(({ rate }) => rate) ?? [];
  if (first === undefined) return null;
  const last = others.at(-1);
  return last === undefined ? [first] : [first, last];
}

import { formatValue } from '../terms/prose.ts';
import type { Field } from '../terms/term.ts';
import { formatMoney } from '../terms/values/money.ts';
import type { PaymentSchedule } from '../terms/values/payment-schedule.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { totalMoneyOf } from './hold-amounts.ts';
import { parseLimit } from './parse-limit.ts';
import type { Limit } from './position.ts';

type Names = Readonly<Record<Side, string>>;

/** A limit in words, to stand after the label of its field: "at least EUR 5", "fixed term or until a date". */
export function limitWords(field: Field, limit: Limit, names: Names): string {
  const parsed = parseLimit(field, limit);
  if (!parsed.ok) return 'a limit that does not fit this field any more';
  const { bound, value } = parsed.limit;
  if (bound === 'one-of')
    return [value]
      .flat()
      .map((entry) => formatValue(field, entry, names))
      .join(' or ');
  // of a payment schedule the total is limited, whenever it falls due
  const words =
    field.kind === 'payment-schedule'
      ? formatMoney(totalMoneyOf(value as PaymentSchedule)) // parsed by the schema of this kind
      : formatValue(field, value, names);
  if (bound === 'is') return words;
  return `${boundWords(field, bound)} ${words}`;
}

/** What a bound is called for a kind of value. */
export function boundWords(field: Pick<Field, 'kind'>, bound: Limit['bound']): string {
  if (bound === 'one-of') return 'one of';
  if (bound === 'is') return 'is';
  const isLow = bound === 'at-least';
  switch (field.kind) {
    case 'date':
      return isLow ? 'not before' : 'not after';
    case 'set':
    case 'standards':
    case 'products':
    case 'territory':
      return isLow ? 'with' : 'nothing beyond';
    case 'payment-schedule':
      return isLow ? 'together at least' : 'together at most';
    default:
      return isLow ? 'at least' : 'at most';
  }
}

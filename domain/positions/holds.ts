import type { Stated } from '../terms/stated.ts';
import type { Field } from '../terms/term.ts';
import type { KindName, ValueOf } from '../terms/values/value-kinds.ts';
import { holdDate, holdDecimal, holdDuration, holdMoney, holdTotal, type Range } from './hold-amounts.ts';
import { holdList, holdTerritory } from './hold-lists.ts';
import { holdRates } from './hold-rates.ts';
import { parseLimit } from './parse-limit.ts';
import type { Limit } from './position.ts';
import { cannotTell, verdict, type Verdict } from './verdict.ts';

type Comparisons = {
  readonly [K in KindName]?: (bound: Range, value: ValueOf<K>, limit: ValueOf<K>) => Verdict;
};

const comparisons: Comparisons = {
  money: holdMoney,
  percent: holdDecimal,
  count: holdDecimal,
  duration: holdDuration,
  date: holdDate,
  'payment-schedule': holdTotal,
  'rate-schedule': holdRates,
  set: holdList,
  standards: holdList,
  products: holdList,
  territory: holdTerritory,
};

/**
 * Whether the value of a field keeps within a limit. What is not known or cannot be compared is said to be so: nothing is
 * guessed and no currency converted.
 */
export function holds(field: Field, limit: Limit, stated: Stated<unknown> | undefined): Verdict {
  if (!stated) return cannotTell('The value is not stated.');
  if (stated.basis === 'undisclosed') return cannotTell('The value is undisclosed.');
  const parsed = parseLimit(field, limit);
  if (!parsed.ok) return cannotTell('The limit does not fit this field any more.');
  const { bound, value } = parsed.limit;
  if (bound === 'is') return verdict(stated.value === value);
  if (bound === 'one-of') return verdict([value].flat().includes(stated.value));
  // both were parsed by the schema of this very kind, which is what its comparison takes
  const compare = comparisons[field.kind] as
    | ((bound: Range, value: unknown, limit: unknown) => Verdict)
    | undefined;
  return compare?.(bound, stated.value, value) ?? cannotTell('Values of this kind are not compared.');
}

import type { Duration } from '../terms/values/duration.ts';
import type { Money } from '../terms/values/money.ts';
import type { PaymentSchedule } from '../terms/values/payment-schedule.ts';
import type { RateLine, RateSchedule } from '../terms/values/rate-schedule.ts';
import type { KindName } from '../terms/values/value-kinds.ts';

/** Two values in one measure, the figures of it in words, and what is to be known of them besides. */
interface Pair {
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly unit: (figure: string) => string;
  readonly remarks: readonly string[];
}

/** What keeps two stated figures from being held against each other, in the two or three words that stand for it. */
export type Hindrance = 'other currency' | 'other unit' | 'other base' | 'sides not known';

interface Incomparable {
  readonly reason: string;
  readonly hindrance: Hindrance;
}

/** Brings two values of a kind to one measure where that takes no assumption; else says why it cannot be done. */
export function alike(kind: KindName, ours: unknown, theirs: unknown, title: string): Pair | Incomparable {
  // values of one kind, which passed its schema when they were stored
  if (kind === 'duration') return alikeDurations(ours as Duration, theirs as Duration, title);
  if (kind === 'rate-schedule') return alikeRates(ours as RateSchedule, theirs as RateSchedule, title);
  if (kind === 'money' || kind === 'payment-schedule')
    return alikeMoney(ours as Money | PaymentSchedule, theirs as Money | PaymentSchedule, title);
  return { ours, theirs, unit: (figure) => (kind === 'percent' ? `${figure} points` : figure), remarks: [] };
}

function alikeMoney<T extends Money | PaymentSchedule>(
  ours: T,
  theirs: T,
  title: string,
): Pair | Incomparable {
  return ours.currency === theirs.currency
    ? { ours, theirs, unit: inCurrency(ours.currency), remarks: [] }
    : twoCurrencies(ours.currency, theirs.currency, title);
}

/** Years are twelve months each; how many days a month has depends on which. */
function alikeDurations(ours: Duration, theirs: Duration, title: string): Pair | Incomparable {
  const [own, others] = ours.unit === theirs.unit ? [ours, theirs] : [inMonths(ours), inMonths(theirs)];
  if (own.unit !== others.unit)
    return { reason: `in ${others.unit}, and ${title} in ${own.unit}`, hindrance: 'other unit' };
  return {
    ours: own,
    theirs: others,
    unit: (figure) => `${figure} ${figure === '1' ? own.unit.slice(0, -1) : own.unit}`,
    remarks: [],
  };
}

function inMonths({ count, unit }: Duration): Duration {
  return unit === 'years' ? { count: count * 12, unit: 'months' } : { count, unit };
}

/** A single rate is held against a single rate whatever it is for, and it is said that it is for something else. */
function alikeRates(ours: RateSchedule, theirs: RateSchedule, title: string): Pair | Incomparable {
  const [own, others] = [onlyLine(ours), onlyLine(theirs)];
  const bases = new Set([...ours.lines, ...theirs.lines].map(({ rate }) => rate.basis));
  if (own && others && own.rate.basis !== others.rate.basis)
    return { reason: 'a percentage and an amount per unit', hindrance: 'other unit' };
  const hasMoney = bases.has('per-unit') || [ours, theirs].some(hasLimits);
  if (hasMoney && ours.currency !== theirs.currency)
    return twoCurrencies(ours.currency, theirs.currency, title);
  const unit = bases.has('percent') ? (figure: string) => `${figure} points` : inCurrency(theirs.currency);
  if (!own || !others) return { ours, theirs, unit, remarks: [] };
  const [ownScope, othersScope] = [scopeOf(own), scopeOf(others)];
  return {
    ours: withoutScope(ours, own),
    theirs: withoutScope(theirs, others),
    unit,
    remarks:
      ownScope.toLowerCase() === othersScope.toLowerCase()
        ? []
        : [`for ${othersScope}; ${title} is for ${ownScope}`],
  };
}

function onlyLine({ lines: [line, second] }: RateSchedule): RateLine | null {
  return line && !second ? line : null;
}

function hasLimits({ lines, annualCap, annualMinimum }: RateSchedule): boolean {
  return [
    annualCap,
    annualMinimum,
    ...lines.flatMap(({ baseFloor, baseCap, unitFloor, unitCap }) => [
      baseFloor,
      baseCap,
      unitFloor,
      unitCap,
    ]),
  ].some((limit) => limit !== null);
}

function scopeOf({ standard, product, region }: RateLine): string {
  const named = [standard, product, region].filter((word) => word !== null);
  return named.length > 0 ? named.join(', ') : 'everything licensed';
}

function withoutScope(schedule: RateSchedule, line: RateLine): RateSchedule {
  return { ...schedule, lines: [{ ...line, standard: null, product: null, region: null }] };
}

function inCurrency(currency: string): (figure: string) => string {
  return (figure) => `${currency} ${figure}`;
}

function twoCurrencies(ours: string, theirs: string, title: string): Incomparable {
  return {
    reason: `in ${theirs}, and ${title} in ${ours}: currencies are not converted`,
    hindrance: 'other currency',
  };
}

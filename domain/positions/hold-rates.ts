import { isBelow } from '../decimal.ts';
import type { RateLine, RateSchedule } from '../terms/values/rate-schedule.ts';
import { otherCurrency, type Range } from './hold-amounts.ts';
import { allOf, cannotTell, verdict, type Verdict } from './verdict.ts';

/**
 * Holds each line of a rate schedule against the line of the limit that is about the same units. What a schedule yields
 * depends on prices and volumes: where rates, caps and floors do not all point one way, nobody can tell.
 */
export function holdRates(bound: Range, value: RateSchedule, limit: RateSchedule): Verdict {
  const pairs = pairLines(value.lines, limit.lines);
  if (!pairs)
    return cannotTell('The limit and the value are about different standards, products or regions.');
  return allOf(
    pairs.map(([ofValue, ofLimit]) => {
      if (ofValue.rate.basis !== ofLimit.rate.basis)
        return cannotTell('One rate is a percentage, the other an amount per unit.');
      if (value.currency !== limit.currency && [ofValue, ofLimit].some(isInMoney))
        return cannotTell(otherCurrency(value.currency, limit.currency));
      const [said, asked] = [figuresOf(ofValue, value), figuresOf(ofLimit, limit)];
      return bound === 'at-least' ? isAtLeast(said, asked) : isAtLeast(asked, said);
    }),
  );

  function isInMoney(line: RateLine): boolean {
    const amounts = [line.baseFloor, line.baseCap, line.unitFloor, line.unitCap];
    const overall = [value.annualCap, value.annualMinimum, limit.annualCap, limit.annualMinimum];
    return line.rate.basis === 'per-unit' || [...amounts, ...overall].some((amount) => amount !== null);
  }
}

interface Figures {
  readonly rates: readonly string[];
  /** What the rates begin at and how they apply: only like tiers can be held against each other one by one. */
  readonly tiers: string;
  readonly floors: readonly (string | null)[];
  readonly caps: readonly (string | null)[];
}

function figuresOf({ rate, tiers, ...line }: RateLine, schedule: RateSchedule): Figures {
  return {
    rates: [
      rate.basis === 'percent' ? rate.percent : rate.amount,
      ...(tiers?.steps.map((step) => step.rate) ?? []),
    ],
    tiers: tiers ? [tiers.mode, ...tiers.steps.map((step) => step.above)].join(' ') : '',
    floors: [line.baseFloor, line.unitFloor, schedule.annualMinimum],
    caps: [line.baseCap, line.unitCap, schedule.annualCap],
  };
}

/** Whether `more` yields no less than `less`, whatever is sold at whatever price. */
function isAtLeast(more: Figures, less: Figures): Verdict {
  const limits = [
    ...more.floors.map((floor, index) => [floor, less.floors[index] ?? null, 'low'] as const),
    ...more.caps.map((cap, index) => [cap, less.caps[index] ?? null, 'high'] as const),
  ];
  if (isNowhereBelow(more, less) && limits.every(([one, other, absent]) => !isLower(one, other, absent)))
    return verdict(true);
  if (isSomewhereBelow(more, less) && limits.every(([one, other, absent]) => !isLower(other, one, absent)))
    return verdict(false);
  return cannotTell('It depends on prices and volumes: rates, caps, floors and tiers differ.');
}

function isNowhereBelow(more: Figures, less: Figures): boolean {
  return more.tiers === less.tiers
    ? more.rates.every((rate, index) => !isBelow(rate, less.rates[index] ?? rate))
    : more.rates.every((rate) => less.rates.every((other) => !isBelow(rate, other)));
}

/** With like tiers one lower rate is a crossing; with others only rates that are lower at every volume are. */
function isSomewhereBelow(more: Figures, less: Figures): boolean {
  return more.tiers === less.tiers
    ? more.rates.some((rate, index) => isBelow(rate, less.rates[index] ?? rate))
    : more.rates.every((rate) => less.rates.every((other) => isBelow(rate, other)));
}

/** An absent floor is lower than any, an absent cap higher. */
function isLower(one: string | null, other: string | null, absent: 'low' | 'high'): boolean {
  if (one === null || other === null) return one !== other && (absent === 'low') === (one === null);
  return isBelow(one, other);
}

type Pair = readonly [ofValue: RateLine, ofLimit: RateLine];

/** Each line with the narrowest line of the other schedule that covers it; null when one finds none. */
function pairLines(value: readonly RateLine[], limit: readonly RateLine[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const line of value) {
    const covering = narrowest(limit.filter((other) => covers(other, line)));
    if (covering) pairs.push([line, covering]);
    else if (!limit.some((other) => covers(line, other))) return null;
  }
  for (const line of limit) {
    if (pairs.some(([, other]) => other === line)) continue;
    const covering = narrowest(value.filter((other) => covers(other, line)));
    if (!covering) return null;
    pairs.push([covering, line]);
  }
  return pairs;
}

function scopeOf({ standard, product, region }: RateLine): readonly (string | null)[] {
  return [standard, product, region].map((part) => part?.trim().toLowerCase() ?? null);
}

function covers(broad: RateLine, narrow: RateLine): boolean {
  const parts = scopeOf(narrow);
  return scopeOf(broad).every((part, index) => part === null || part === parts[index]);
}

function narrowest(lines: readonly RateLine[]): RateLine | undefined {
  const named = (line: RateLine) => scopeOf(line).filter((part) => part !== null).length;
  return lines.toSorted((one, other) => named(other) - named(one))[0];
}

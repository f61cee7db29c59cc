import { formatDecimal, isBelow } from '../../decimal.ts';
import type { RateLine, RateSchedule } from './rate-schedule.ts';
import type { ValuePart } from './value-kind.ts';

/** Each figure of each line under the line's standard, product and region, then the limits over all lines. */
export function partsOfRates(schedule: RateSchedule): readonly ValuePart[] {
  const { currency, annualMinimum, annualCap } = schedule;
  const nth = new Map<string, number>();
  // Two lines about the same units are told apart by what they say: their order in the schedule means nothing
  const keys = new Map<RateLine, string>();
  for (const line of schedule.lines.toSorted((one, other) => compare(written(one), written(other)))) {
    const scope = JSON.stringify(scopeOf(line).map((word) => word?.toLowerCase() ?? null));
    nth.set(scope, (nth.get(scope) ?? 0) + 1);
    keys.set(line, `${scope} ${nth.get(scope)}`);
  }
  const overall = (key: string, label: string, amount: string | null, absentIs: 'lowest' | 'highest') =>
    amount === null
      ? []
      : [
          {
            key,
            label,
            words: `${currency} ${formatDecimal(amount)}`,
            figure: { unit: currency, value: amount },
            line: null,
            higherIs: 'more' as const,
            absentIs,
          },
        ];
  return [
    ...schedule.lines.flatMap((line) => partsOfLine(line, currency, keys.get(line) ?? '')),
    ...overall('annualMinimum', 'Floor per year, all lines', annualMinimum, 'lowest'),
    ...overall('annualCap', 'Cap per year, all lines', annualCap, 'highest'),
  ];
}

function partsOfLine(line: RateLine, currency: string, lineKey: string): readonly ValuePart[] {
  const named = scopeOf(line).filter((word) => word !== null);
  const isPercent = line.rate.basis === 'percent';
  const part = (
    what: string,
    words: string,
    more: Partial<ValuePart> & Pick<ValuePart, 'figure' | 'higherIs'>,
  ): ValuePart => ({
    key: `${lineKey} ${what}`,
    label: named.length > 0 ? `${named.join(', ')}: ${what}` : what.charAt(0).toUpperCase() + what.slice(1),
    words,
    line: lineKey,
    ...more,
  });
  const rate = (what: string, value: string, given: string): ValuePart =>
    part(what, isPercent ? `${formatDecimal(value)} %` : `${currency} ${formatDecimal(value)} per unit`, {
      figure: { unit: isPercent ? '%' : currency, value },
      higherIs: 'more',
      given,
    });
  const limit = (
    what: string,
    value: string | null,
    absentIs: 'lowest' | 'highest',
    higherIs: ValuePart['higherIs'],
  ) =>
    value === null
      ? []
      : [
          part(what, `${currency} ${formatDecimal(value)}`, {
            figure: { unit: currency, value },
            higherIs,
            absentIs,
          }),
        ];
  // An amount per unit does not depend on the price
  const ofPrice = isPercent ? 'more' : null;
  const first = ratePaid(line);
  return [
    rate('rate', first, ''),
    ...limit('price floor', line.baseFloor, 'lowest', ofPrice),
    ...limit('price cap', line.baseCap, 'highest', ofPrice),
    ...limit('floor per unit', line.unitFloor, 'lowest', 'more'),
    ...limit('cap per unit', line.unitCap, 'highest', 'more'),
    ...tierParts(),
  ];

  function tierParts(): readonly ValuePart[] {
    if (!line.tiers) return [];
    const { mode, steps } = line.tiers;
    const given = `${mode} ${steps.length}`;
    return [
      ...steps.flatMap((step, index) => {
        const before = steps[index - 1]?.rate ?? first;
        return [
          part(`tier ${index + 1} begins above`, `${formatDecimal(step.above)} units a year`, {
            figure: { unit: 'units', value: step.above },
            higherIs: laterIs(before, step.rate),
            given,
          }),
          rate(`tier ${index + 1} rate`, step.rate, given),
        ];
      }),
      part(
        'tier rates are taken',
        mode === 'marginal' ? 'on the units of its own tier (marginal)' : 'on all units of the year (cliff)',
        { figure: null, higherIs: null },
      ),
    ];
  }
}

/** Where a step makes units cheaper, more is paid the later it begins. */
function laterIs(before: string, after: string): ValuePart['higherIs'] {
  if (isBelow(after, before)) return 'more';
  return isBelow(before, after) ? 'less' : null;
}

function ratePaid({ rate }: RateLine): string {
  return rate.basis === 'percent' ? rate.percent : rate.amount;
}

function scopeOf({ standard, product, region }: RateLine): readonly (string | null)[] {
  return [standard, product, region].map((word) => word?.trim() ?? null);
}

function written(line: RateLine): string {
  return JSON.stringify(line);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

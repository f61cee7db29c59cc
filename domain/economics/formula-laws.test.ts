import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { presentValue, type Flow } from './discount.ts';
import { Figure } from './figure.ts';
import { impliedRate } from './implied-rate.ts';
import { interestOn } from './interest.ts';
import { limitFee, tieredFee, type Tier } from './tiered-fee.ts';
import { unitRoyalty } from './unit-royalty.ts';
import { unpack } from './unpack.ts';

const cents = (max: number) => fc.integer({ min: 0, max }).map((value) => new Figure(value).dividedBy(100));
const day = fc.integer({ min: 0, max: 7300 }).map((days) => addDays('2020-01-01', days));
const rate = fc.integer({ min: 0, max: 5000 }).map((value) => new Figure(value).dividedBy(10_000));
const flows = fc.array(fc.record({ date: day, amount: cents(1e9) }), { minLength: 1, maxLength: 8 });
const START = '2020-01-01';
const near = (one: Figure, other: Figure): boolean =>
  one.minus(other).abs().lte(Figure.max(1, one.abs()).times('1e-30'));

const table = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 5000 }), rate: cents(500) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps): readonly Tier[] => {
    let upTo = 0;
    return steps.map(({ width, rate: each }, index) => {
      upTo += width;
      return { upTo: index === steps.length - 1 ? null : new Figure(upTo), rate: each };
    });
  });
const units = fc.integer({ min: 0, max: 40_000 }).map((value) => new Figure(value));

describe('present values', () => {
  it('are linear in the amounts', () => {
    fc.assert(
      fc.property(flows, flows, rate, (one, other, k) => {
        const apart = presentValue(one, k, START).plus(presentValue(other, k, START));
        expect(near(presentValue([...one, ...other], k, START), apart)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(flows, rate, fc.integer({ min: -5, max: 5 }), (some, k, times) => {
        const more = some.map(({ date, amount }) => ({ date, amount: amount.times(times) }));
        expect(near(presentValue(more, k, START), presentValue(some, k, START).times(times))).toBe(true);
      }),
    );
  });

  it('fall as the rate rises, for amounts received later', () => {
    fc.assert(
      fc.property(flows, rate, rate, (some, one, other) => {
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        expect(presentValue(some, low, START).gte(presentValue(some, high, START))).toBe(true);
      }),
    );
  });

  it('give back the rate that they were made with', () => {
    fc.assert(
      fc.property(day, cents(1e9), rate, (date, amount, k) => {
        fc.pre(date > '2020-06-01' && amount.gt(0));
        const some: readonly Flow[] = [{ date, amount }];
        const found = impliedRate(some, presentValue(some, k, START), START);
        expect('rate' in found && found.rate.minus(k).abs().lt('1e-12')).toBe(true);
      }),
    );
  });
});

describe('volume tiers', () => {
  it('marginal ones are monotone, and continuous: one unit more costs no more than the highest rate', () => {
    fc.assert(
      fc.property(table, units, (tiers, count) => {
        const fee = tieredFee(tiers, 'marginal', count);
        const next = tieredFee(tiers, 'marginal', count.plus(1));
        expect(next.gte(fee) && next.minus(fee).lte(Figure.max(...tiers.map((tier) => tier.rate)))).toBe(
          true,
        );
      }),
    );
  });

  it('at the end of a tier all units are still of that tier, in both modes', () => {
    const tiers: readonly Tier[] = [
      { upTo: new Figure(100), rate: new Figure(2) },
      { upTo: null, rate: new Figure(1) },
    ];
    const fees = (mode: 'marginal' | 'cliff') =>
      [100, 101].map((count) => tieredFee(tiers, mode, new Figure(count)).toFixed());
    expect(fees('marginal')).toEqual(['200', '201']);
    expect(fees('cliff')).toEqual(['200', '101']);
  });

  it('a fee never exceeds its cap nor undercuts its minimum', () => {
    fc.assert(
      fc.property(cents(1e9), cents(1e9), cents(1e9), (fee, one, other) => {
        const [minimum, annualCap] = one.lt(other) ? [one, other] : [other, one];
        const { fee: due } = limitFee(fee, { annualCap, minimum });
        expect(due.lte(annualCap) && due.gte(minimum)).toBe(true);
      }),
    );
  });
});

describe('a royalty on a unit', () => {
  it('keeps between its floor and its cap, whatever the price', () => {
    fc.assert(
      fc.property(cents(1e6), rate, cents(1000), cents(1000), (price, percent, one, other) => {
        const [floor, cap] = one.lt(other) ? [one, other] : [other, one];
        const { perUnit } = unitRoyalty(
          { percent, perUnit: null, baseFloor: null, baseCap: null, floor, cap },
          price,
        );
        expect(perUnit.gte(floor) && perUnit.lte(cap)).toBe(true);
      }),
    );
  });
});

describe('unpacking', () => {
  const future = fc.array(
    fc.record({ date: day, units: fc.integer({ min: 1, max: 1e6 }).map((value) => new Figure(value)) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  it('gives back the rate that the lump sum was made with', () => {
    fc.assert(
      fc.property(future, fc.integer({ min: 0, max: 1e6 }), rate, rate, (futureUnits, past, perUnit, k) => {
        const pastUnits = new Figure(past);
        const due = [
          { date: START, amount: pastUnits.times(perUnit) },
          ...futureUnits.map(({ date, units: count }) => ({ date, amount: count.times(perUnit) })),
        ];
        const zero = new Figure(0);
        const { blended } = unpack({
          payments: due,
          nonCash: zero,
          otherValue: zero,
          rate: k,
          valuationDate: START,
          pastUnits,
          futureUnits,
          pastWeight: new Figure(1),
        });
        expect(blended !== null && near(blended, perUnit)).toBe(true);
      }),
    );
  });
});

describe('interest', () => {
  it('compounded is never below simple over whole years, and none is due at once', () => {
    fc.assert(
      fc.property(cents(1e9), rate, fc.integer({ min: 1, max: 20 }), (principal, k, years) => {
        const simple = interestOn(principal, k, new Figure(years), 'none');
        const compounded = interestOn(principal, k, new Figure(years), 'monthly');
        expect(compounded.gte(simple.minus('1e-20'))).toBe(true);
      }),
    );
    expect(interestOn(new Figure(100), new Figure('0.1'), new Figure(0), 'monthly').isZero()).toBe(true);
  });
});

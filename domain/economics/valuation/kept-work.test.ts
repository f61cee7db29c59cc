import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from './any-scenario.fixture.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';
import { fields, line, plain, stated } from './sheets.fixture.ts';
import { figuresOf } from './valuation-schema.ts';
import { exactNpv, valueScenario } from './value-scenario.ts';

const runs = { numRuns: 60 };

const told = (scenario: Scenario) => {
  const answer = valueScenario(scenario);
  return answer.ok ? { ...figuresOf(answer.value), working: answer.value.working() } : answer;
};

/** The same figures in objects that nobody has seen yet: nothing is kept for them. */
const fresh = (scenario: Scenario): Scenario => ({
  ...scenario,
  forecasts: { A: [...scenario.forecasts.A], B: [...scenario.forecasts.B] },
  fx: [...scenario.fx],
});

/** A change of one term on the same forecasts, and last all terms of another sheet. */
function changed(scenario: Scenario, other: Scenario, which: number): Scenario {
  const { escalation, 'price-limits': priceLimits, 'volume-tiers': tiers, ...terms } = scenario.terms;
  const isKept = tiers?.reset?.basis === 'stated' && tiers.reset.value === 'kept';
  const all = [
    { ...terms, 'volume-tiers': { ...tiers, freeUnits: stated('777') } },
    {
      ...scenario.terms,
      'volume-tiers': {
        ...tiers,
        reset: stated(isKept ? 'calendar-year' : 'kept'),
      },
    },
    { ...scenario.terms, escalation: { form: stated('fixed'), yearly: stated('7') } },
    {
      ...scenario.terms,
      'price-limits': { ...priceLimits, unitCap: stated({ amount: '1.5', currency: 'CNY' }) },
    },
    { ...scenario.terms, geography: { elsewhere: stated('50'), regions: stated({ lines: [] }) } },
    { ...terms, ...(escalation && { escalation }) },
    other.terms,
  ];
  return { ...scenario, terms: all[which] ?? other.terms };
}

describe('what is kept from one value to the next', () => {
  it('follows when a tier once reached is kept from then on', () => {
    const sold = ['1000', '200'].map((units, index) => ({
      product: 'phone',
      region: 'Europe',
      year: 2026 + index,
      units,
      price: '100',
      currency: 'EUR',
    }));
    const tiers = { mode: 'marginal' as const, steps: [{ above: '500', rate: '1' }] };
    const lines = [line({ basis: 'per-unit', amount: '2' }, { tiers })];
    const rate = fields({ royaltyB: { currency: 'EUR', lines, annualCap: null, annualMinimum: null } });
    const read = readScenario({
      ...plain,
      discountRate: '0',
      terms: { ...plain.terms, rate, 'volume-tiers': fields({ reset: 'calendar-year' }) },
      forecasts: { A: [], B: sold },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const kept = {
      ...read.value,
      terms: { ...read.value.terms, 'volume-tiers': { reset: stated('kept') } },
    };
    const worth = [read.value, kept, read.value].map((scenario) => exactNpv(scenario));
    expect(worth.map((npv) => (npv.ok ? npv.value.A.toString() : npv.error))).toEqual([
      '1900',
      '1700',
      '1900',
    ]);
  });

  it('never shows: a change and the way back come to what they come to by themselves', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, fc.nat(6), (input, instead, which) => {
        const [read, swapped] = [readScenario(input), readScenario(instead)];
        if (!read.ok || !swapped.ok) return fc.pre(false);
        const other = changed(read.value, swapped.value, which);
        for (const scenario of [read.value, other, read.value, other])
          expect(told(scenario)).toEqual(told(fresh(scenario)));
      }),
      runs,
    );
  });

  it('is what the rows of the working add up to, each reckoned by itself', () => {
    fc.assert(
      fc.property(anyScenario, (input) => {
        const read = readScenario(input);
        const valued = read.ok ? valueScenario(read.value) : read;
        fc.pre(valued.ok);
        if (!valued.ok) return;
        const lines = new Map(valued.value.working().map((entry) => [entry.id, entry]));
        for (const { id, is, from } of lines.values()) {
          if (!id.startsWith('gross/') || from.some((source) => !lines.has(source))) continue;
          const sum = from.reduce((all, row) => all.plus(lines.get(row)?.is ?? Number.NaN), new Decimal(0));
          // each row is told to twelve places
          expect(
            sum
              .minus(is)
              .abs()
              .lte(from.length * 1e-12),
          ).toBe(true);
        }
      }),
      runs,
    );
  });
});

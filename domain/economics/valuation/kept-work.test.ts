import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from './any-scenario.fixture.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';
import { stated } from './sheets.fixture.ts';
import { figuresOf } from './valuation-schema.ts';
import { valueScenario } from './value-scenario.ts';

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

function changed(scenario: Scenario, which: number): Scenario {
  const { escalation, 'price-limits': priceLimits, 'volume-tiers': tiers, ...terms } = scenario.terms;
  const all = [
    { ...terms, 'volume-tiers': { ...tiers, freeUnits: stated('777') } },
    { ...scenario.terms, escalation: { form: stated('fixed'), yearly: stated('7') } },
    {
      ...scenario.terms,
      'price-limits': { ...priceLimits, unitCap: stated({ amount: '1.5', currency: 'CNY' }) },
    },
    { ...scenario.terms, geography: { elsewhere: stated('50'), regions: stated({ lines: [] }) } },
  ];
  return { ...scenario, terms: all[which] ?? { ...terms, ...(escalation && { escalation }) } };
}

describe('what is kept from one value to the next', () => {
  it('never shows: a change and the way back come to what they come to by themselves', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 0, max: 4 }), (input, which) => {
        const read = readScenario(input);
        fc.pre(read.ok);
        if (!read.ok) return;
        const other = changed(read.value, which);
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
        const lines = new Map(valued.value.working().map((line) => [line.id, line]));
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

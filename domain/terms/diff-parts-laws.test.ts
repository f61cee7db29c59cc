import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf } from '../decimal.ts';
import { english } from '../figures.ts';
import { diffParts } from './diff-parts.ts';
import type { Field } from './term.ts';
import type { RateSchedule } from './values/rate-schedule.ts';
import { line, payments, rates, tiers } from './values/schedules.fixture.ts';
import { valueKinds } from './values/value-kinds.ts';

const env = { options: [], partyNames: { A: 'Alpha', B: 'Beta' }, figures: english };
const amount = fc.integer({ min: 1, max: 9 }).map(String);
const maybe = fc.option(amount);
const anyLine = fc
  .record({
    standard: fc.constantFrom('4G', '5G', null),
    product: fc.constantFrom('phones', null),
    percent: amount,
    unitCap: maybe,
    steps: fc.option(fc.array(amount, { minLength: 1, maxLength: 3 })),
  })
  .map(({ standard, product, percent, unitCap, steps }) =>
    line(standard, percent, {
      product,
      unitCap,
      ...(steps ? tiers(...steps.map((paid, index) => [`${index + 1}000`, paid] as const)) : {}),
    }),
  );
const anyRates = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    annualCap: maybe,
    currency: fc.constantFrom('USD', 'EUR'),
  })
  .map(({ lines, ...more }) => rates(lines, more));
const anyPayments = fc
  .uniqueArray(fc.integer({ min: 2020, max: 2026 }), { minLength: 1, maxLength: 4 })
  .chain((years) =>
    fc.tuple(
      ...years
        .toSorted((one, other) => one - other)
        .map((year) => amount.map((paid) => [`${year}-01-31`, paid] as const)),
    ),
  )
  .map((each) => payments(...each));

describe('the laws of parts', () => {
  const known = (value: unknown) => ({ basis: 'stated' as const, value });
  const field = (kind: Field['kind']): Field => ({ kind, label: kind });

  it('equal values, in whatever order of their lines, have none', () => {
    fc.assert(
      fc.property(anyRates, (schedule) => {
        const other = { ...schedule, lines: schedule.lines.toReversed() };
        expect(diffParts(field('rate-schedule'), known(schedule), known(other), env).parts).toEqual([]);
      }),
    );
  });

  it('no key stands twice in a value', () => {
    fc.assert(
      fc.property(anyRates, (schedule) => {
        const keys = valueKinds['rate-schedule'].parts?.(schedule, env).map(({ key }) => key) ?? [];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('rates: each part says what the two values say, how far it moved, and backwards the opposite', () => {
    fc.assert(
      fc.property(anyRates, anyRates, (one, other) => {
        const said = (schedule: RateSchedule) =>
          valueKinds['rate-schedule'].parts?.(schedule, env).map(({ label, words }) => `${label} ${words}`) ??
          [];
        const [was, is] = [said(one), said(other)];
        const { parts } = diffParts(field('rate-schedule'), known(one), known(other), env);
        for (const { label, before, after } of parts) {
          expect(before).not.toBe(after);
          expect(before === null || was.includes(`${label} ${before}`)).toBe(true);
          expect(after === null || is.includes(`${label} ${after}`)).toBe(true);
        }
        const back = diffParts(field('rate-schedule'), known(other), known(one), env).parts;
        const opposite = { up: 'down', down: 'up' } as const;
        const write = (all: readonly unknown[]) => all.map((part) => JSON.stringify(part)).toSorted();
        const plain = ({ label, before, after, trend }: (typeof parts)[number]) => ({
          label,
          before,
          after,
          trend,
        });
        expect(
          write(
            back.map(plain).map((part) => ({
              ...part,
              before: part.after,
              after: part.before,
              trend: part.trend && opposite[part.trend],
            })),
          ),
        ).toEqual(write(parts.map(plain)));
      }),
    );
  });

  it('payments: what the days moved by is what the total moved by', () => {
    fc.assert(
      fc.property(anyPayments, anyPayments, (one, other) => {
        const { parts } = diffParts(field('payment-schedule'), known(one), known(other), env);
        const worth = (words: string | null) => Number(words?.replace('USD ', '') ?? 0);
        const days = parts.filter(({ label }) => label !== 'Total' && !label.endsWith('due'));
        const sum = days.reduce((all, { before, after }) => all + worth(after) - worth(before), 0);
        const total = parts.find(({ label }) => label === 'Total')?.delta?.absolute ?? null;
        expect(total).toBe(deltaOf('0', String(sum))?.absolute ?? null);
      }),
    );
  });
});

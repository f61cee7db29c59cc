import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../terms/sample-values.fixture.ts';
import type { Stated } from '../terms/stated.ts';
import type { Field } from '../terms/term.ts';
import { valueKinds, type KindName } from '../terms/values/value-kinds.ts';
import { boundsOfKind } from './bounds-of-kind.ts';
import { holds } from './holds.ts';
import { limitWords } from './limit-words.ts';
import type { Bound } from './position.ts';

const options = ['one', 'two', 'three'].map((value) => ({ value, label: value }));
const fieldOf = (kind: KindName): Field => ({ kind, label: 'Field', options });
const stated = (value: unknown): Stated<unknown> => ({ basis: 'stated', value });
const judge = (kind: KindName, bound: Bound, limit: unknown, value: unknown) =>
  holds(fieldOf(kind), { field: 'field', bound, value: limit }, stated(value)).holds;

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const span = (count: number, unit: 'days' | 'months' | 'years') => ({ count, unit });
const everywhere = { scope: 'worldwide', countries: [] };
const except = (...countries: string[]) => ({ scope: 'worldwide-except', countries });
const only = (...countries: string[]) => ({ scope: 'countries', countries });
const instalments = (...amounts: string[]) => ({
  currency: 'USD',
  instalments: amounts.map((amount, index) => ({ due: `20${20 + index}-01-31`, amount })),
});

const aLine = {
  standard: null,
  product: null,
  region: null,
  rate: { basis: 'per-unit', amount: '1' },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
};
const perUnit = (amount: string, parts: object = {}) => ({
  ...aLine,
  rate: { basis: 'per-unit', amount },
  ...parts,
});
const percent = (figure: string, parts: object = {}) => ({
  ...aLine,
  rate: { basis: 'percent', percent: figure },
  ...parts,
});
const rates = (lines: object[], parts: object = {}) => ({
  currency: 'USD',
  lines,
  annualCap: null,
  annualMinimum: null,
  ...parts,
});
const tiers = (...steps: [above: string, rate: string][]) => ({
  tiers: { mode: 'cliff', steps: steps.map(([above, rate]) => ({ above, rate })) },
});

describe('holding a value against a limit', () => {
  it.each<[string, KindName, Bound, limit: unknown, value: unknown, boolean | null]>([
    ['more than the least amount', 'money', 'at-least', eur('5'), eur('5.01'), true],
    ['the very least amount', 'money', 'at-least', eur('5'), eur('5.00'), true],
    ['less than the least amount', 'money', 'at-least', eur('5'), eur('4.99'), false],
    ['two currencies', 'money', 'at-least', eur('5'), { amount: '500', currency: 'USD' }, null],
    ['a percentage below zero', 'percent', 'at-most', '0', '-1', true],
    ['a day too late', 'date', 'at-most', '2020-01-01', '2020-01-02', false],
    ['a year for twelve months', 'duration', 'at-least', span(12, 'months'), span(1, 'years'), true],
    ['eleven months for a year', 'duration', 'at-least', span(1, 'years'), span(11, 'months'), false],
    ['days for days', 'duration', 'at-most', span(30, 'days'), span(31, 'days'), false],
    ['a few days for a year', 'duration', 'at-most', span(1, 'years'), span(30, 'days'), true],
    ['too few days for a year', 'duration', 'at-least', span(1, 'years'), span(364, 'days'), false],
    ['days for months', 'duration', 'at-most', span(1, 'months'), span(30, 'days'), null],
    [
      'the total of instalments',
      'payment-schedule',
      'at-least',
      instalments('300'),
      instalments('100', '200'),
      true,
    ],
    [
      'a total too small',
      'payment-schedule',
      'at-least',
      instalments('300'),
      instalments('100', '199'),
      false,
    ],
    ['one of the choices', 'choice', 'one-of', ['one', 'two'], 'two', true],
    ['none of the choices', 'choice', 'one-of', ['one', 'two'], 'three', false],
    ['no for a yes', 'yes-no', 'is', true, false, false],
    ['all that must be there', 'set', 'at-least', ['one'], ['two', 'one'], true],
    ['one that is not allowed', 'set', 'at-most', ['one'], ['two', 'one'], false],
    ['the same in capitals', 'standards', 'at-least', ['lte (4g)'], ['LTE (4G)'], true],
    ['worldwide where a country must be', 'territory', 'at-least', only('DE'), everywhere, true],
    ['worldwide but the country that must be', 'territory', 'at-least', only('DE'), except('DE'), false],
    ['a country where worldwide must be', 'territory', 'at-least', everywhere, only('DE'), false],
    ['fewer exceptions than allowed', 'territory', 'at-least', except('CN', 'IN'), except('CN'), true],
    ['another exception', 'territory', 'at-least', except('CN'), except('IN'), false],
    ['countries within a list', 'territory', 'at-most', only('DE', 'FR'), only('FR'), true],
    ['worldwide where only a list may be', 'territory', 'at-most', only('DE', 'FR'), everywhere, false],
    ['a list that keeps out of an exception', 'territory', 'at-most', except('CN'), only('DE'), true],
  ])('%s', (_what, kind, bound, limit, value, expected) => {
    expect(judge(kind, bound, limit, value)).toBe(expected);
  });

  it.each<[string, Bound, limit: object, value: object, boolean | null]>([
    ['a rate as high as asked', 'at-least', rates([perUnit('1')]), rates([perUnit('1')]), true],
    ['a rate too low', 'at-least', rates([perUnit('1')]), rates([perUnit('0.8')]), false],
    ['a rate low enough', 'at-most', rates([perUnit('1')]), rates([perUnit('0.8')]), true],
    ['an amount for a percentage', 'at-least', rates([percent('1')]), rates([perUnit('9')]), null],
    [
      'amounts of two currencies',
      'at-least',
      rates([perUnit('1')]),
      rates([perUnit('9')], { currency: 'EUR' }),
      null,
    ],
    [
      'percentages whatever the currency',
      'at-least',
      rates([percent('1')]),
      rates([percent('2')], { currency: 'EUR' }),
      true,
    ],
    [
      'a cap that may take back a good rate',
      'at-least',
      rates([perUnit('1')]),
      rates([perUnit('2')], { annualCap: '5' }),
      null,
    ],
    [
      'a cap on a bad rate',
      'at-least',
      rates([perUnit('1')]),
      rates([perUnit('0.5')], { annualCap: '5' }),
      false,
    ],
    [
      'a floor that may mend a bad rate',
      'at-least',
      rates([percent('1')]),
      rates([percent('0.5', { unitFloor: '3' })]),
      null,
    ],
    [
      'a lower tier within the limit',
      'at-least',
      rates([perUnit('1')]),
      rates([perUnit('3', tiers(['10', '2']))]),
      true,
    ],
    [
      'a tier that falls below the limit',
      'at-least',
      rates([perUnit('1')]),
      rates([perUnit('3', tiers(['10', '0.5']))]),
      null,
    ],
    [
      'a like tier below its own limit',
      'at-least',
      rates([perUnit('3', tiers(['10', '2']))]),
      rates([perUnit('3', tiers(['10', '1']))]),
      false,
    ],
    [
      'the narrowest line',
      'at-least',
      rates([perUnit('1'), perUnit('3', { product: 'cars' })]),
      rates([perUnit('1'), perUnit('2', { product: 'Cars' })]),
      false,
    ],
    [
      'one line for two limits',
      'at-least',
      rates([perUnit('1', { product: 'cars' }), perUnit('2', { product: 'ships' })]),
      rates([perUnit('1')]),
      false,
    ],
    [
      'lines about other things',
      'at-least',
      rates([perUnit('1', { product: 'cars' })]),
      rates([perUnit('9', { product: 'ships' })]),
      null,
    ],
  ])('rates: %s', (_what, bound, limit, value, expected) => {
    expect(judge('rate-schedule', bound, limit, value)).toBe(expected);
  });

  it('says why it cannot tell', () => {
    const field = fieldOf('money');
    const limit = { field: 'field', bound: 'at-least', value: eur('5') } as const;
    expect(holds(field, limit, { basis: 'undisclosed' }).reason).toContain('undisclosed');
    expect(holds(field, limit, undefined).reason).toContain('not stated');
    expect(holds(field, limit, stated({ amount: '5', currency: 'USD' })).reason).toBe(
      'The value is in USD, the limit in EUR.',
    );
    expect(holds(field, { ...limit, value: 'much' }, stated(eur('5'))).holds).toBeNull();
    expect(holds(field, { ...limit, bound: 'is' }, stated(eur('5'))).holds).toBeNull();
  });

  const kinds = Object.keys(valueKinds) as KindName[];
  it.each(kinds.filter((kind) => boundsOfKind(kind).length > 0))('%s keeps within itself', (kind) => {
    const value = samples[kind](fieldOf(kind));
    for (const bound of boundsOfKind(kind)) {
      const limit = { field: 'field', bound, value: bound === 'one-of' ? [value] : value };
      expect(holds(fieldOf(kind), limit, stated(value)).holds).toBe(true);
      expect(limitWords(fieldOf(kind), limit, { A: 'Alpha', B: 'Beta' })).not.toContain('does not fit');
    }
  });

  it.each<[KindName, Bound, value: unknown, string]>([
    ['money', 'at-least', eur('1000'), 'at least EUR 1,000'],
    ['date', 'at-most', '2020-01-31', 'not after 31 January 2020'],
    ['payment-schedule', 'at-least', instalments('100', '200'), 'together at least USD 300'],
    ['territory', 'at-least', only('DE', 'FR'), 'with Germany and France'],
    ['products', 'at-most', ['tablets'], 'nothing beyond tablets'],
    ['choice', 'one-of', ['one', 'two'], 'one or two'],
    ['yes-no', 'is', false, 'no'],
  ])('%s, %s: is said in words', (kind, bound, value, words) => {
    expect(limitWords(fieldOf(kind), { field: 'field', bound, value }, { A: 'Alpha', B: 'Beta' })).toBe(
      words,
    );
  });

  it('holds two amounts both ways only if they are one', () => {
    const cents = fc.integer({ min: 0, max: 10_000 }).map((count) => eur((count / 100).toFixed(2)));
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const both = judge('money', 'at-least', one, other) && judge('money', 'at-most', one, other);
        expect(both).toBe(one.amount === other.amount);
      }),
    );
  });

  it('treats a territory that must be held as the mirror of one that must not be left', () => {
    const some = fc.uniqueArray(fc.constantFrom('DE', 'FR', 'CN', 'IN', 'US'), { minLength: 1 });
    const territories = fc.oneof(
      fc.constant(everywhere),
      some.map((codes) => except(...codes)),
      some.map((codes) => only(...codes)),
    );
    fc.assert(
      fc.property(territories, territories, (one, other) => {
        expect(judge('territory', 'at-least', one, other)).toBe(judge('territory', 'at-most', other, one));
      }),
    );
  });

  it('never says of two rate schedules that each is below the other', () => {
    const figure = fc.integer({ min: 1, max: 5 }).map(String);
    const maybe = fc.option(figure, { nil: null });
    const schedules = fc
      .record({ rate: figure, unitCap: maybe, step: maybe, annualCap: maybe })
      .map((parts) =>
        rates(
          [perUnit(parts.rate, { unitCap: parts.unitCap, ...(parts.step ? tiers(['10', parts.step]) : {}) })],
          { annualCap: parts.annualCap },
        ),
      );
    fc.assert(
      fc.property(schedules, schedules, (one, other) => {
        const forward = judge('rate-schedule', 'at-least', one, other);
        expect(judge('rate-schedule', 'at-most', other, one)).toBe(forward);
        expect(judge('rate-schedule', 'at-least', one, one)).toBe(true);
      }),
    );
  });
});

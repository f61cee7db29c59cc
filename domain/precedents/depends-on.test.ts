import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import type { FieldValues } from '../terms/stated.ts';
import { amountSchema } from './amount.ts';
import { compare, comparedRound } from './compare.ts';
import { differencesFromBase } from './differences-from-base.ts';
import { aFact, aKnown } from './precedent.fixture.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const rate = (...lines: readonly object[]) =>
  stated({
    currency: 'USD',
    lines: lines.map((one) => ({
      standard: null,
      product: null,
      region: null,
      baseFloor: null,
      baseCap: null,
      unitFloor: null,
      unitCap: null,
      tiers: null,
      rate: one,
    })),
    annualCap: null,
    annualMinimum: null,
  });
const percent = (value: string) => ({ basis: 'percent', percent: value });
const perUnit = (amount: string) => ({ basis: 'per-unit', amount });

type Terms = Readonly<Record<string, FieldValues>>;

const round = (terms: Terms, number = 1) =>
  comparedRound(
    anOpenDeal(
      Object.entries(terms).map(([key, fields]) => aTerm(key, fields)),
      { number },
    ),
  );
const precedent = (...facts: readonly (readonly [terms: Terms, amount?: object])[]) => ({
  kind: 'precedent' as const,
  known: aKnown({
    facts: facts.map(([terms, amount], index) =>
      aFact({ id: `f${index + 1}`, terms, amount: amount ? amountSchema.parse(amount) : null }),
    ),
  }),
});

/** How the second column's values of the first row stand to those of the first column. */
function held(...columns: Parameters<typeof compare>[0]) {
  const comparison = compare(columns, { positions: {}, notes: [] });
  const key = comparison.rows.findIndex(({ termKey }) => termKey !== 'royalty-base');
  return differencesFromBase(comparison, comparison.columns[0]?.id ?? null)[key]?.[1];
}

const ours = (base: string): Terms => ({
  rate: { royaltyB: rate(percent('0.019')) },
  'royalty-base': { base: stated(base) },
});
const theirs = (amount: object): readonly [Terms, object] => [
  { rate: { royaltyB: rate(percent('0.12')) } },
  { amount: '0.12', ...amount },
];

describe('a percentage', () => {
  it('is held only against one of the same base, told by the unit of its amount', () => {
    expect(
      held(round(ours('net-selling-price')), precedent(theirs({ unit: 'pct-of-chip-price' }))),
    ).toMatchObject({
      kind: 'not-comparable',
      words: 'cannot be told apart: other base',
      statements: [{ reason: 'of the chip price, and Round 1 of net sales' }],
    });
    expect(
      held(round(ours('net-selling-price')), precedent(theirs({ unit: 'pct-of-net-sales' }))),
    ).toMatchObject({ kind: 'differs', statements: [{ delta: { absolute: '+0.101' } }] });
  });

  it('counts a share of the price as another base, and takes the royalty base of the entry where no unit tells', () => {
    const share = theirs({ unit: 'pct-of-net-sales', baseFactor: '0.65' });
    expect(held(round(ours('net-selling-price')), precedent(share))?.statements).toMatchObject([
      { reason: 'of 65 % of net sales, and Round 1 of net sales' },
    ]);
    const rest = precedent(theirs({ unit: 'running' }), [
      { 'royalty-base': { base: stated('net-selling-price') } },
    ]);
    expect(held(round(ours('net-selling-price')), rest)).toMatchObject({ kind: 'differs' });
  });

  it('is not guessed to be of the base that the other tells, and is of the same one within a deal', () => {
    const silent: Terms = { rate: { royaltyB: rate(percent('0.019')) } };
    const untold = precedent(theirs({ unit: 'running' }));
    expect(held(round(ours('net-selling-price')), untold)).toMatchObject({ kind: 'not-comparable' });
    expect(held(round(silent), untold)).toMatchObject({ kind: 'not-comparable' });
    expect(held(round(silent), round({ rate: { royaltyB: rate(percent('0.029')) } }, 2))).toMatchObject({
      statements: [{ kind: 'differs', delta: { absolute: '+0.01' } }],
    });
  });
});

it('an amount per unit depends on no base', () => {
  const base = { 'royalty-base': { base: stated('unit') } };
  expect(
    held(
      round({ rate: { royaltyB: rate(perUnit('1')) }, ...base }),
      precedent([{ rate: { royaltyB: rate(perUnit('2')) } }]),
    ),
  ).toMatchObject({ kind: 'differs', statements: [{ delta: { absolute: '+1' } }] });
});

it('interest by the month is not interest by the year, nor is one over a base rate', () => {
  const interest = (form: string | null, base?: string): Terms => ({
    'late-interest': {
      ...(form && { form: stated(form) }),
      ...(base && { base: stated(base) }),
      percent: stated('5'),
    },
  });
  const rateOf = (one: Terms, other: Terms) =>
    held(round(one), precedent([other]))?.statements.find((each) => each.kind !== 'differs');
  expect(rateOf(interest('yearly'), interest('yearly'))).toEqual({ kind: 'same' });
  expect(rateOf(interest('monthly'), interest('yearly'))).toMatchObject({
    reason: 'fixed rate a year, and Round 1 fixed rate a month',
    hindrance: 'other base',
  });
  expect(rateOf(interest('yearly'), interest(null))).toMatchObject({ hindrance: 'other base' });
  expect(
    held(round(interest('over-base', 'SOFR')), precedent([interest('over-base', 'EURIBOR')]))?.words,
  ).toBe('cannot be told apart: other base');
});

it('a cap for each product is not held against one for all', () => {
  const cap = (per: string): Terms => ({
    'caps-and-minimums': { capB: stated({ amount: '5', currency: 'USD' }), per: stated(per) },
  });
  expect(held(round(cap('enterprise')), precedent([cap('category')]))?.statements[0]).toMatchObject({
    hindrance: 'other base',
  });
});

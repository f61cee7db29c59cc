import { describe, expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import { differenceFrom } from './difference.ts';
import { percentOf } from './statistics/figure.ts';

const stated = (value: unknown): Stated<unknown> => ({ basis: 'stated', value });
const undisclosed: Stated<unknown> = { basis: 'undisclosed' };

function difference(
  [key, field]: readonly [string, string],
  theirs: Stated<unknown>,
  ours: FieldValues,
  isSwapped: boolean | null = false,
  [theirsDependsOn, oursDependsOn]: readonly [string | null, string | null] = [null, null],
) {
  const term = findTerm(key);
  if (!term) throw new Error(key);
  const on = Object.fromEntries(Object.keys(ours).map((name) => [name, oursDependsOn]));
  return differenceFrom(term, { field, value: theirs, dependsOn: theirsDependsOn }, ours, isSwapped, {
    names: { A: 'Ada', B: 'Bea' },
    title: 'our round',
    dependsOn: on,
  });
}

const line = {
  standard: null,
  product: null,
  region: null,
  rate: { basis: 'per-unit', amount: '1.00' },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
};
const rates = (parts: object, currency = 'USD') =>
  stated({ currency, lines: [{ ...line, ...parts }], annualCap: null, annualMinimum: null });

describe('the difference of a statement from our value', () => {
  const upFront = ['consideration', 'upFront'] as const;
  const usd = (amount: string) => stated({ amount, currency: 'USD' });

  it('tells a figure by how far it is from ours', () => {
    expect(difference(upFront, usd('120'), { upFront: usd('100') })).toEqual({
      kind: 'differs',
      words: '+USD 20 (+20 %)',
      delta: { absolute: '+20', percent: '+20' },
    });
    expect(difference(upFront, usd('100.00'), { upFront: usd('100') })).toEqual({ kind: 'same' });
    expect(difference(upFront, usd('1700'), { upFront: usd('8') })).toMatchObject({
      words: '+USD 1,692 (+21,150 %)',
    });
  });

  it.each([
    ['another currency', stated({ amount: '1', currency: 'EUR' }), { upFront: usd('1') }, 'in EUR'],
    ['undisclosed', undisclosed, { upFront: usd('1') }, 'undisclosed'],
    ['nothing of ours', usd('1'), {}, 'not stated in our round'],
    ['ours undisclosed', usd('1'), { upFront: undisclosed }, 'undisclosed in our round'],
  ])('does not compare with %s', (_what, theirs, ours, reason) => {
    expect(difference(upFront, theirs, ours)).toMatchObject({
      kind: 'cannot',
      reason: expect.stringContaining(reason),
    });
  });

  it('counts years in months, but no days in months', () => {
    const length = (count: number, unit: string) => stated({ count, unit });
    const term = ['term', 'length'] as const;
    expect(difference(term, length(7, 'years'), { length: length(84, 'months') })).toEqual({ kind: 'same' });
    expect(difference(term, length(7, 'years'), { length: length(5, 'years') })).toMatchObject({
      words: '+2 years (+40 %)',
    });
    expect(difference(term, length(90, 'days'), { length: length(3, 'months') })).toMatchObject({
      kind: 'cannot',
    });
  });

  it('exchanges the sides where the precedent has them the other way round', () => {
    const rate = ['rate', 'royaltyB'] as const;
    const half = rates({ rate: { basis: 'per-unit', amount: '0.50' } });
    expect(difference(rate, half, { royaltyA: rates({}) }, true)).toMatchObject({
      words: '-USD 0.5 (-50 %)',
    });
    expect(difference(rate, half, { royaltyA: rates({}) }, null)).toMatchObject({ kind: 'cannot' });
    expect(difference(['consideration', 'payer'], stated('B'), { payer: stated('A') }, true)).toEqual({
      kind: 'same',
    });
    expect(difference(['consideration', 'payer'], stated('B'), { payer: stated('A') })).toMatchObject({
      kind: 'differs',
      words: 'our round: Ada',
    });
  });

  it('says that a rate is for something else, and compares no percentage with an amount', () => {
    const rate = ['rate', 'royaltyB'] as const;
    const ours = { royaltyB: rates({ standard: 'NR (5G)' }) };
    expect(difference(rate, rates({ standard: 'LTE (4G)' }), ours)).toMatchObject({
      words: 'for LTE (4G); our round is for NR (5G)',
    });
    const percent = rates({ rate: { basis: 'percent', percent: '1' } });
    expect(difference(rate, percent, ours)).toMatchObject({ kind: 'cannot' });
    expect(
      difference(rate, percent, { royaltyB: rates({ rate: { basis: 'percent', percent: '0.8' } }, 'EUR') }),
    ).toMatchObject({ words: '+0.2 points (+25 %)' });
    expect(difference(rate, rates({ unitCap: '3' }), { royaltyB: rates({}) })).toMatchObject({
      words: 'Cap per unit: USD 3 against not said',
    });
  });

  it('compares no figures that depend on something else, or on what nobody tells', () => {
    const rate = ['rate', 'royaltyB'] as const;
    const percent = (value: string) => rates({ rate: { basis: 'percent', percent: value } });
    const held = (theirs: string | null, ours: string | null) =>
      difference(rate, percent('1'), { royaltyB: percent('1') }, false, [theirs, ours]);
    expect(held('of the chip price', 'of net sales')).toEqual({
      kind: 'cannot',
      reason: 'of the chip price, and our round of net sales',
      hindrance: 'other base',
    });
    expect(held('of net sales', 'of net sales')).toEqual({ kind: 'same' });
    expect(held(percentOf(null), percentOf(null))).toMatchObject({ hindrance: 'other base' });
    expect(held(null, 'of net sales')).toEqual({ kind: 'same' });
  });

  it('names what a list has more and less', () => {
    const products = ['products', 'productsB'] as const;
    expect(
      difference(products, stated(['Handsets', 'tablets']), { productsB: stated(['handsets', 'cars']) }),
    ).toMatchObject({ words: 'also tablets; does not name cars' });
    expect(difference(products, stated(['Handsets']), { productsB: stated(['handsets']) })).toEqual({
      kind: 'same',
    });
  });

  it('holds territories against each other', () => {
    const countries = (scope: string, ...codes: string[]) => stated({ scope, countries: codes });
    const territory = ['territory', 'territory'] as const;
    expect(
      difference(territory, countries('countries', 'CN'), { territory: countries('worldwide') }),
    ).toMatchObject({ words: 'our round: worldwide' });
    expect(
      difference(territory, countries('countries', 'CN', 'IN'), { territory: countries('countries', 'IN') }),
    ).toMatchObject({ words: 'also China' });
  });
});

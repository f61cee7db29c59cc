import { describe, expect, it } from 'vitest';
import type { Stated } from '../../terms/stated.ts';
import { amountSchema } from '../amount.ts';
import type { Fact } from '../fact.ts';
import { entry, percent, perUnit, sheet, stated, upFront } from './sheet-and-entries.fixture.ts';
import { statisticsOf } from './statistics-of.ts';

describe('statistics over accepted comparables', () => {
  it('count one currency, name what was left out and why, and put ours beside', () => {
    const accepted = [
      entry('one', [{ terms: upFront('10') }]),
      entry('two', [{ terms: upFront('30') }]),
      entry('euro', [{ terms: upFront('20', 'EUR') }]),
      entry('doubtful', [{ terms: upFront('99'), confirmed: false }]),
      entry('secret', [{ terms: { consideration: { upFront: { basis: 'undisclosed' } } } }]),
      entry('guess', [
        {
          terms: {
            consideration: { upFront: { basis: 'estimated', value: { amount: '5', currency: 'USD' } } },
          },
        },
      ]),
      entry('silent', [{ terms: {} }]),
    ];
    const ours = sheet({
      consideration: { upFront: { basis: 'illustrative', value: { amount: '15', currency: 'USD' } } },
    });
    const [dollars, euros, ...others] = statisticsOf(accepted, ours);
    expect(others).toEqual([]);
    expect(euros).toMatchObject({ count: 1, base: { unit: 'EUR' }, ours: [] });
    expect(dollars).toMatchObject({
      base: { termKey: 'consideration', field: 'upFront', label: 'Up-front payment', unit: 'USD' },
      count: 2,
      minimum: '10',
      lowerQuartile: null,
      median: '20',
      maximum: '30',
      ours: [{ words: 'USD 15 (illustrative)', value: '15' }],
    });
    const reasons = Object.fromEntries(
      (dollars?.leftOut ?? []).map(({ precedentId, reason }) => [precedentId, reason]),
    );
    expect(reasons).toEqual({
      euro: 'in EUR',
      doubtful: 'unverified',
      secret: 'undisclosed',
      guess: 'estimated',
      silent: 'says nothing on Consideration',
    });
  });

  it.each([
    ['asked, not agreed', { standing: 'asked' }, 'asked or offered, not agreed'],
    ['a range', { amount: '10', amountMax: '12' }, 'a range'],
    ['of a part of the price', { amount: '10', baseFactor: '0.65' }, 'of 65 % of the price only'],
  ])('leave out what was %s', (_what, parts, reason) => {
    const amount = amountSchema.parse({ amount: '10', currency: 'USD', unit: 'up-front', ...parts });
    const accepted = [
      entry('counted', [{ terms: upFront('10') }]),
      entry('not', [{ terms: upFront('10'), amount }]),
    ];
    expect(statisticsOf(accepted, sheet())[0]).toMatchObject({
      count: 1,
      leftOut: [{ precedentId: 'not', reason }],
    });
  });

  it('hold a royalty against one for the same standard, product and region, and no percentage by its currency', () => {
    const rate = (royaltyB: Stated<unknown>): Partial<Fact> => ({ terms: { rate: { royaltyB } } });
    const accepted = [
      entry('nr', [rate(perUnit('1', { standard: 'NR (5G)', product: 'phones' }))]),
      entry('handsets', [rate(perUnit('3', { standard: '5G', product: 'handsets' }))]),
      entry('lte', [rate(perUnit('9', { standard: 'LTE', product: 'phones' }))]),
      entry('percent', [rate(percent('1')), rate(percent('1')), rate(percent('2', 'EUR'))]),
    ];
    const statistics = statisticsOf(accepted, sheet());
    expect(
      statistics.map(({ base, used }) => [base.label, base.unit, used.map(({ value }) => value)]),
    ).toEqual([
      ['Running royalty of the licensee, of a base that is not told', '%', ['1', '2']],
      ['Running royalty of the licensee per unit, 5G, handsets', 'USD', ['3', '1']],
      ['Running royalty of the licensee per unit, 4G, handsets', 'USD', ['9']],
    ]);
    expect(statistics[1]?.leftOut.map(({ reason }) => reason)).toEqual([
      'for something else: per unit, 4G, handsets',
      'a percentage, not per unit',
      'the same as another fact of the entry',
      'a percentage, not per unit',
    ]);
  });

  it('read a precedent whose licensor is Party B the other way round', () => {
    const facts = [
      { terms: { 'grant-direction': { direction: stated('b-to-a') }, rate: { royaltyA: perUnit('2') } } },
    ];
    expect(statisticsOf([entry('turned', facts)], sheet())[0]?.base).toMatchObject({ field: 'royaltyB' });
    const unknown = entry('open', [{ terms: { rate: { royaltyB: perUnit('2') } } }], { direction: 'cross' });
    expect(statisticsOf([unknown], sheet())).toEqual([]);
  });

  it('do not put prices of different conditions in one row', () => {
    const rate = (amount: string, product: string): Partial<Fact> => ({
      terms: { rate: { royaltyB: perUnit(amount, { standard: 'LTE', product }) } },
    });
    const cap = (amount: string, per: string, statement: string): Partial<Fact> => ({
      statement,
      terms: { 'caps-and-minimums': { capB: stated({ amount, currency: 'USD' }), per: stated(per) } },
    });
    const accepted = [
      entry('cars', [rate('15', 'vehicles, signed early'), rate('20', 'vehicles')]),
      entry('caps', [
        cap('30', 'category', 'cap on phones'),
        cap('20', 'category', 'cap on televisions'),
        cap('40', 'enterprise', 'cap on all'),
        cap('50', 'enterprise', 'cap on all, later'),
      ]),
    ];
    expect(statisticsOf(accepted, sheet()).map(({ used }) => used.map(({ value }) => value))).toEqual([
      ['20'],
      ['15'],
      ['40', '50'],
      ['30'],
      ['20'],
    ]);
  });

  it('tell a rate behind a lump sum apart from a running royalty', () => {
    const amount = amountSchema.parse({ amount: '0.175', currency: 'USD', unit: 'per-unit' });
    const [only] = statisticsOf([entry('behind', [{ terms: { rate: {} }, amount }])], sheet());
    expect(only).toMatchObject({
      base: { label: 'Rate as published per unit', unit: 'USD' },
      median: '0.175',
    });
  });

  it('do not ask for the order in which precedents were accepted', () => {
    const accepted = ['10', '20', '40', '30'].map((amount) =>
      entry(`e${amount}`, [{ terms: upFront(amount) }]),
    );
    expect(statisticsOf(accepted.toReversed(), sheet())).toEqual(statisticsOf(accepted, sheet()));
  });
});

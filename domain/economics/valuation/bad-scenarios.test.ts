import { describe, expect, it } from 'vitest';
import { fields, line, plain, refusal, valued } from './sheets.fixture.ts';

const row = { product: 'phone', region: 'Europe', year: 2026, units: '1000', price: '100', currency: 'EUR' };

const rates = (lines: readonly unknown[], currency = 'EUR') => ({
  ...plain.terms,
  consideration: fields({ forms: ['running-royalty'], payer: 'B' }),
  rate: fields({ royaltyB: { currency, lines, annualCap: null, annualMinimum: null } }),
});

const percent = { basis: 'percent', percent: '1' } as const;

const paid = (values: Readonly<Record<string, unknown>>, dates: Readonly<Record<string, string>> = {}) => ({
  ...plain,
  terms: {
    ...plain.terms,
    'effective-date': fields({ effective: '2026-01-01', ...dates }),
    consideration: fields({ payer: 'B', ...values }),
  },
});

const sells = (...rows: readonly unknown[]) => ({ A: [], B: rows });

describe('a bad scenario is refused by its place', () => {
  it.each([
    ['a rate of 3.25', { ...plain, discountRate: '3.25' }, 'discountRate: A yearly rate is a fraction'],
    ['a rate of 325', { ...plain, discountRate: 325 }, 'discountRate: A yearly rate is a fraction'],
    [
      'a royalty of 325 %',
      { ...plain, terms: rates([line({ basis: 'percent', percent: '325' })]) },
      'terms.rate.royaltyB.value.lines.0.rate.percent: A rate lies between 0 and 100 %. Was 3.25 % meant?',
    ],
    ['thousands marks', { ...plain, discountRate: '0,08' }, 'discountRate: Write a plain decimal'],
    [
      'negative units',
      { ...plain, forecasts: sells({ ...row, units: -1 }) },
      'forecasts.B.0.units: Units cannot be below zero.',
    ],
    [
      'a negative price',
      { ...plain, forecasts: sells({ ...row, price: '-3' }) },
      'forecasts.B.0.price: A price cannot be',
    ],
    [
      'a year twice',
      { ...plain, forecasts: sells(row, { ...row, product: ' Phone' }) },
      'forecasts.B.1.year: 2026 stands here twice',
    ],
    [
      'no rate at all',
      { ...plain, discountRate: undefined },
      'discountRate: This is missing. Write a plain decimal such as',
    ],
    ['no sides', { ...plain, sides: undefined }, 'sides: Name both sides, A and B.'],
    ['no currency', { ...plain, currency: undefined }, 'currency: This is missing.'],
    [
      'days before the payment is due',
      { ...plain, paidAfterDays: -1 },
      'paidAfterDays: Days to the payment: write whole days, from 0 to 720.',
    ],
    [
      'half a day',
      { ...plain, paidAfterDays: 1.5 },
      'paidAfterDays: Days to the payment: write whole days, from 0 to 720.',
    ],
    [
      'a year that no forecast of a deal holds',
      { ...plain, forecasts: sells({ ...row, year: 2101 }) },
      'forecasts.B.0.year: Write a year up to 2100.',
    ],
    [
      'too many rows',
      { ...plain, forecasts: sells(...Array.from({ length: 20_001 }, () => row)) },
      'forecasts.B: A forecast has at most 20,000 rows.',
    ],
    ['an unknown field', { ...plain, cat: 1 }, 'There is no "cat" here. What may be said: currency,'],
    ['an unknown term', { ...plain, terms: { ...plain.terms, cat: {} } }, 'terms.cat: There is no such term'],
    ['no effective date', { ...plain, terms: {} }, 'terms.effective-date.effective: Nothing can be dated'],
    [
      'tiers out of order',
      {
        ...plain,
        terms: rates([
          line(percent, {
            tiers: {
              mode: 'marginal',
              steps: [
                { above: '500', rate: '0.9' },
                { above: '400', rate: '0.8' },
              ],
            },
          }),
        ]),
      },
      'terms.rate.royaltyB.value.lines.0: Volume tiers must rise',
    ],
    [
      'two rates for one row',
      {
        ...plain,
        terms: rates([line(percent, { product: 'phone' }), line(percent, { region: 'europe' })]),
        forecasts: sells(row),
      },
      'forecasts.B.0: Two rates hold for phone, Europe: lines 1 and 2',
    ],
    [
      'a missing rate of exchange',
      { ...plain, terms: rates([line(percent)], 'USD'), forecasts: sells({ ...row, currency: 'JPY' }) },
      'forecasts.B.0.price: There is no rate from JPY to USD on 2026-12-31',
    ],
    [
      'a missing rate of exchange for sales before the licence',
      {
        ...plain,
        terms: rates([line(percent)], 'USD'),
        forecasts: sells({ ...row, currency: 'JPY', year: 2024 }),
      },
      'forecasts.B.0.price: There is no rate from JPY to EUR on 2024-07-01 or before. The licence does not hold yet then: it is to tell what is paid of past sales.',
    ],
    [
      'a rate of exchange that is too old',
      {
        ...plain,
        ...paid({ forms: ['up-front'], upFront: { amount: '1', currency: 'USD' }, upFrontDue: '2026-01-01' }),
        fx: [{ date: '2025-12-01', from: 'EUR', to: 'USD', rate: '1.1' }],
        fxOldestDays: 10,
      },
      'terms.consideration.upFront.value.amount: The latest rate from USD to EUR for 2026-01-01 is of 2025-12-01',
    ],
    [
      'two rates of exchange of one day',
      {
        ...plain,
        fx: [
          { date: '2025-12-01', from: 'EUR', to: 'USD', rate: '1.1' },
          { date: '2025-12-01', from: 'EUR', to: 'USD', rate: '1.2' },
        ],
      },
      'fx.1.date: The rate from EUR to USD of 2025-12-01 stands here twice.',
    ],
    [
      'two instalments on one day',
      paid({
        forms: ['instalments'],
        instalments: {
          currency: 'EUR',
          instalments: [
            { due: '2026-03-01', amount: '5' },
            { due: '2026-03-01', amount: '6' },
          ],
        },
      }),
      'terms.consideration.instalments: Instalments fall due one after the other',
    ],
    [
      'a payment before signing',
      paid(
        { forms: ['up-front'], upFront: { amount: '1', currency: 'EUR' }, upFrontDue: '2026-01-31' },
        { signing: '2026-02-01' },
      ),
      'terms.consideration.upFrontDue.value: A payment on 2026-01-31 lies before signing on 2026-02-01.',
    ],
    [
      'an amount in two schedules',
      {
        ...plain,
        terms: {
          ...paid({
            forms: ['instalments'],
            instalments: { currency: 'EUR', instalments: [{ due: '2026-03-01', amount: '5' }] },
          }).terms,
          'balancing-payment': fields({
            form: 'net-fixed',
            payer: 'B',
            amounts: { currency: 'EUR', instalments: [{ due: '2026-03-01', amount: '5' }] },
          }),
        },
      },
      'terms.balancing-payment.amounts.value.instalments.0.due: The same amount is due on 2026-03-01',
    ],
    [
      'a minimum above the cap',
      {
        ...plain,
        terms: {
          ...plain.terms,
          consideration: fields({ forms: ['running-royalty'], payer: 'B' }),
          rate: fields({
            royaltyB: { currency: 'EUR', lines: [line(percent)], annualCap: '10', annualMinimum: null },
          }),
          'caps-and-minimums': fields({ minimumB: { amount: '20', currency: 'EUR' }, per: 'enterprise' }),
        },
        forecasts: sells(row),
      },
      'terms.caps-and-minimums.minimumB.value: The minimum of 2026 lies above the cap of the year.',
    ],
    [
      'a percentage of units',
      {
        ...plain,
        terms: { ...rates([line(percent)]), 'royalty-base': fields({ base: 'unit' }) },
        forecasts: sells(row),
      },
      'terms.rate.royaltyB.value.lines.0.rate: The royalty base counts units',
    ],
  ])('%s', (_what, scenario, words) => {
    expect(refusal(scenario)).toContain(words);
  });

  it('rows that no rate covers, and those after the term, are named and bear nothing', () => {
    const { leftOut, npv } = valued({
      ...plain,
      terms: rates([line(percent, { product: 'tablet' })]),
      forecasts: sells(row, { ...row, product: 'tablet', year: 2031 }),
    });
    expect(npv.paidByB).toBe('0');
    expect(leftOut.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^No rate covers .*, 20\d\d: these sales bear nothing\.$/),
        expect.stringMatching(/^The term has ended before the sales of .*, 2031\.$/),
      ]),
    );
  });
});

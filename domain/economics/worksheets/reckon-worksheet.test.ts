import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Figure } from '../figure.ts';
import { discounter } from '../discount.ts';
import { middleDay } from '../../precedents/published-date.ts';
import { worksheetSchema } from './worksheet.ts';
import { anAmount, assume, aWorksheet, precedentWith, reckon, take } from './worksheet.fixture.ts';

const past = [{ id: 'u', period: '2022/2023', units: assume('600', { low: '500', high: '750' }) }];
const future = [
  { id: 'v', period: '2025', units: assume('200') },
  { id: 'w', period: '2026', units: assume('200') },
];
const payments = [{ id: 'p', label: '', amount: assume('1000', { low: '900' }), date: assume('2024-01-01') }];

describe('a worksheet', () => {
  it('finds the rate again that its payments were priced with', () => {
    const figure = (max: number) => fc.integer({ min: 1, max }).map(String);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 100 }),
        figure(900_000),
        fc.array(figure(900_000), { minLength: 1, maxLength: 6 }),
        (thousandths, discount, weight, sold, coming) => {
          const rate = new Figure(thousandths).dividedBy(1000);
          const k = new Figure(discount).dividedBy(100);
          const phi = new Figure(weight).dividedBy(100);
          const factor = discounter(k, '2024-01-01');
          const laid = coming.reduce(
            (sum, units, index) => sum.plus(factor(middleDay(String(2024 + index))).times(units)),
            phi.times(sold),
          );
          const { blended, problems } = reckon(
            aWorksheet({
              payments: [
                {
                  id: 'p',
                  label: '',
                  amount: assume(rate.times(laid).toFixed(12)),
                  date: assume('2024-01-01'),
                },
              ],
              discountRate: assume(k.toFixed()),
              pastWeight: assume(phi.toFixed()),
              pastUnits: [{ id: 'u', period: '2020/2023', units: assume(sold) }],
              futureUnits: coming.map((units, index) => ({
                id: `v${index}`,
                period: String(2024 + index),
                units: assume(units),
              })),
            }),
          );
          expect(problems).toEqual([]);
          expect(new Figure(blended.perUnit ?? 'NaN').minus(rate).abs().lte('0.000000000001')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows the three rates, of which only those with units are there, and the share of the price where one is assumed', () => {
    const result = reckon(
      aWorksheet({ payments, pastUnits: past, futureUnits: future, price: assume('10') }),
    );
    expect([result.blended, result.pastOnly, result.futureOnly]).toEqual([
      { perUnit: '1', percent: '0.1', reason: null, percentReason: null },
      { perUnit: '1.666666666667', percent: '0.166666666667', reason: null, percentReason: null },
      { perUnit: '2.5', percent: '0.25', reason: null, percentReason: null },
    ]);
    const unpriced = reckon(aWorksheet({ payments, pastUnits: past }));
    expect(unpriced.blended.percentReason).toBe('No price is assumed for some of the units.');
    const weightless = reckon(aWorksheet({ payments, pastUnits: past, pastWeight: assume('0') }));
    expect(weightless.pastOnly.reason).toBe('Past units weigh nothing here.');
  });

  it('moves with each assumption at its bounds, exactly, the widest first', () => {
    const sheet = aWorksheet({
      payments,
      pastUnits: past,
      strength: { by: 'ratio', ratio: assume('0.5', { low: '0.1', high: '0.6' }) },
    });
    const { sensitivities, scaled, factor } = reckon(sheet);
    expect([scaled.perUnit, factor]).toEqual(['0.833333333333', '0.5']);
    expect(
      sensitivities.map(({ label, spread, low, high }) => [label, spread, low?.scaled, high?.scaled]),
    ).toEqual([
      ['Strength of the portfolios', '0', '0.166666666667', '1'],
      ['Past units, 2022 to 2023', '0.666666666667', '1', '0.666666666667'],
      ['Payment 1, amount', '0.166666666667', '0.75', undefined],
    ]);
  });

  it('is refused with the reason beside its place where something is missing or impossible', () => {
    const of = (parts: object) => {
      const { problems, blended } = reckon(aWorksheet({ payments, pastUnits: past, ...parts }));
      expect(blended.perUnit).toBeNull();
      return problems.map(({ place }) => place);
    };
    expect(of({ discountRate: null, valuationDate: null })).toEqual(['valuationDate', 'discountRate']);
    expect(of({ payments: [] })).toEqual(['payments']);
    expect(of({ payments: [{ id: 'p', label: '', amount: assume(null) }] })).toEqual(['payments.0.amount']);
    expect(of({ payments: [{ id: 'p', label: '', amount: assume('5') }] })).toEqual(['payments.0.date']);
    expect(of({ otherValue: [{ id: 'o', label: '', amount: assume('1001') }] })).toEqual(['otherValue']);
    expect(of({ pastUnits: [], futureUnits: [{ id: 'v', period: null, units: assume('1') }] })).toEqual([
      'futureUnits.0.period',
    ]);
    expect(of({ pastUnits: [] })).toEqual([]);
    expect(of({ start: 'rate' })).toEqual(['rates']);
    expect(of({ start: 'rate', rates: [{ id: 'r', basis: 'percent', rate: assume('325') }] })).toEqual([
      'rates.0.rate',
    ]);
  });

  it('keeps taking what a fact says today, and tells when that changed or went', () => {
    const before = precedentWith([anAmount({ amount: '1000' })]);
    const sheet = aWorksheet({
      payments: [{ id: 'p', label: '', amount: take(before, 'c1') }],
      pastUnits: past,
    });
    expect(reckon(sheet, before)).toMatchObject({ pastOnly: { perUnit: '1.666666666667' }, cautions: [] });
    const after = reckon(sheet, precedentWith([anAmount({ amount: '1200' })]));
    expect(after).toMatchObject({
      pastOnly: { perUnit: '2' },
      cautions: [{ message: 'The fact says something else than when it was taken: USD 1,200 in total.' }],
    });
    expect(reckon(sheet, precedentWith([])).blended.reason).toBe('The fact c1 of the precedent is gone.');
  });

  it('converts what is paid in another currency, or says which rate is missing', () => {
    const known = precedentWith([anAmount({ amount: '1000', currency: 'EUR' })]);
    const sheet = aWorksheet({
      payments: [{ id: 'p', label: '', amount: take(known, 'c1') }],
      pastUnits: past,
    });
    const rates = [{ date: '2023-12-29', from: 'EUR', to: 'USD', rate: '1.2' }];
    expect(reckon(sheet, known, rates).pastOnly.perUnit).toBe('2');
    expect(reckon(sheet, known).problems).toMatchObject([{ place: 'payments.0.amount' }]);
  });

  it('marks what nobody stands for, and refuses bounds on the wrong side', () => {
    const unfounded = { ...assume('600'), by: ' ' };
    const { unfounded: places } = reckon(
      aWorksheet({ payments, pastUnits: [{ id: 'u', period: '2023', units: unfounded }] }),
    );
    expect(places).toEqual(['pastUnits.0.units']);
    const parse = (parts: object) =>
      worksheetSchema
        .safeParse({ ...aWorksheet({}), ...parts })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(parse({ price: assume('5', { low: '6' }) })).toEqual(['price.low']);
    expect(parse({ price: assume('5', { high: '4.99' }) })).toEqual(['price.high']);
    expect(parse({ valuationDate: assume('2024-01-01', { low: '2024-02-01' }) })).toEqual([
      'valuationDate.low',
    ]);
    expect(parse({ discountRate: assume('8') })).toEqual(['discountRate.value']);
    expect(parse({ discountRate: assume('0.05', { low: '-0.02' }) })).toBeUndefined();
    expect(parse({ pastWeight: assume('1.2') })).toEqual(['pastWeight.value']);
  });
});

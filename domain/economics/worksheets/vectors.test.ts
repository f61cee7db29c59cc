import { describe, expect, it } from 'vitest';
import { anAmount, assume, aWorksheet, precedentWith, reckon, take } from './worksheet.fixture.ts';

const units = (count: string, period = '2007/2023') => [{ id: 'u', period, units: assume(count) }];

describe('a worksheet comes to what courts and filings say', () => {
  it('InterDigital v Lenovo 2023: USD 138.7 million over 792,571,429 units are 17.5 cents', () => {
    const known = precedentWith([anAmount({ amount: '138700000' })]);
    const payments = [{ id: 'p', label: '', amount: take(known, 'c1') }];
    const { blended, pastOnly, futureOnly } = reckon(
      aWorksheet({ payments, pastUnits: units('792571429') }),
      known,
    );
    expect(Number(blended.perUnit)).toBeCloseTo(0.175, 9);
    expect(pastOnly.perUnit).toBe(blended.perUnit);
    expect(futureOnly).toMatchObject({ perUnit: null, reason: 'There are no future units.' });
  });

  it('InterDigital v Lenovo 2024: 0.30 of the comparable times 0.75 are 22.5 cents, over the units USD 178.3 million', () => {
    const known = precedentWith([
      anAmount({ amount: '178328571.525' }),
      anAmount({ amount: '792571429', unit: 'units', currency: null }),
      anAmount({ amount: '0.30', unit: 'per-unit' }),
    ]);
    const sum = aWorksheet({
      payments: [{ id: 'p', label: '', amount: take(known, 'c1') }],
      pastUnits: [{ id: 'u', period: '2007/2023', units: take(known, 'c2') }],
    });
    expect(reckon(sum, known).blended.perUnit).toBe('0.225');
    const scaled = aWorksheet({
      start: 'rate',
      rates: [{ id: 'r', basis: 'per-unit', rate: take(known, 'c3') }],
      strength: { by: 'ratio', ratio: assume('1') },
      adjustments: [{ id: 'a', kind: 'other', name: 'For the other licensee', factor: assume('0.75') }],
    });
    const { blended, scaled: rate, factor } = reckon(scaled, known);
    expect([blended.perUnit, rate.perUnit, factor]).toEqual(['0.3', '0.225', '0.75']);
  });

  it('interest is bought with the same money: USD 184.9 million less 46.2 are 138.7', () => {
    const payments = [{ id: 'p', label: '', amount: assume('184900000'), date: assume('2024-01-01') }];
    const otherValue = [{ id: 'i', label: 'Interest', amount: assume('46200000') }];
    const { working } = reckon(aWorksheet({ payments, otherValue, pastUnits: units('792571429') }));
    expect(working.find(({ what }) => what === 'Value of the licence')?.is).toBe('138700000');
  });

  it('Optis v Apple: 5.13 million a year eleven times are 56.43; 502 million at 15 cents are 3.347 billion units', () => {
    const known = precedentWith([anAmount({ amount: '5130000', unit: 'per-year', standing: 'superseded' })]);
    const payments = [
      { id: 'p', label: '', amount: take(known, 'c1'), repeat: { times: 11, everyMonths: 12 } },
    ];
    const { working, cautions } = reckon(aWorksheet({ payments, pastUnits: units('1') }), known);
    expect(working.find(({ what }) => what === 'Value of the licence')?.is).toBe('56430000');
    expect(cautions).toEqual([
      { place: 'payments.0.amount', message: 'Set aside or replaced by a later decision.' },
    ]);
    const award = aWorksheet({
      payments: [{ id: 'p', label: '', amount: assume('502000000'), date: assume('2024-01-01') }],
      pastUnits: units('3346666667'),
    });
    expect(Number(reckon(award).blended.perUnit)).toBeCloseTo(0.15, 9);
  });

  it('InterDigital and Samsung 2025: 1,050 million over eight years are 131.25 a year', () => {
    const known = precedentWith([anAmount({ amount: '1050000000' })]);
    const payments = [{ id: 'p', label: '', amount: take(known, 'c1') }];
    // one unit a year: what is laid on a year is the rate
    const futureUnits = [{ id: 'u', period: '2023/2030', units: assume('8') }];
    expect(reckon(aWorksheet({ payments, futureUnits }), known).blended.perUnit).toBe('131250000');
  });

  it('Intel and NVIDIA: six instalments are worth 1,350.8 million at 5 %', () => {
    const on = (day: string) => ({ date: assume(day) });
    const one = (id: string, amount: string, day: string) => ({
      id,
      label: '',
      amount: assume(amount),
      ...on(day),
    });
    const payments = [
      one('1', '300', '2011-01-18'),
      one('2', '300', '2012-01-13'),
      one('3', '300', '2013-01-15'),
      one('4', '200', '2014-01-15'),
      one('5', '200', '2015-01-15'),
      one('6', '200', '2016-01-15'),
    ];
    const sheet = aWorksheet({
      payments,
      valuationDate: assume('2011-01-10'),
      discountRate: assume('0.05'),
      pastUnits: units('1'),
    });
    expect(Number(reckon(sheet).blended.perUnit)).toBeCloseTo(1350.8, 1);
  });

  it('a lump that is only known as a range cannot be taken, but a figure within it be assumed', () => {
    const known = precedentWith([
      anAmount({ amount: '4500000000', amountMax: '4700000000', standing: 'accounting' }),
      anAmount({ amount: null, unit: 'up-front' }),
    ]);
    const pastUnits = units('600000000', '2017/2019');
    const taken = aWorksheet({ payments: [{ id: 'p', label: '', amount: take(known, 'c1') }], pastUnits });
    expect(reckon(taken, known)).toMatchObject({
      blended: { perUnit: null, reason: 'It is a range: assume a figure within it.' },
      problems: [{ place: 'payments.0.amount' }],
    });
    const secret = aWorksheet({ payments: [{ id: 'p', label: '', amount: take(known, 'c2') }], pastUnits });
    expect(reckon(secret, known).blended).toMatchObject({ perUnit: null, reason: 'Undisclosed.' });
    const amount = assume('4600000000', { low: '4500000000', high: '4700000000' });
    const assumed = aWorksheet({
      payments: [{ id: 'p', label: '', amount, date: assume('2024-01-01') }],
      pastUnits,
    });
    expect(reckon(assumed, known).sensitivities).toMatchObject([
      {
        place: 'payments.0.amount',
        low: { rate: '7.5' },
        high: { rate: '7.833333333333' },
        spread: '0.333333333333',
      },
    ]);
  });

  it('OPPO v Nokia: standards of a phone weigh 50, 40, 5 and 5 hundredths', () => {
    const rate = (id: string, figure: string, weight: string) => ({
      id,
      label: id,
      basis: 'percent',
      rate: assume(figure),
      weight: assume(weight),
    });
    const sheet = (last: string) =>
      aWorksheet({
        start: 'rate',
        rates: [
          rate('5G', '1', '0.5'),
          rate('4G', '0.5', '0.4'),
          rate('3G', '0.2', '0.05'),
          rate('2G', '0.1', last),
        ],
        price: assume('200'),
      });
    expect(reckon(sheet('0.05')).blended).toMatchObject({ percent: '0.00715', perUnit: '1.43' });
    expect(reckon(sheet('0.1')).blended.reason).toBe('The weights come to 1.05; they must come to 1.');
  });

  it('a percentage of a part of the price under a cap is what it comes to on a unit', () => {
    const known = precedentWith([
      anAmount({ amount: '5', currency: null, unit: 'pct-of-net-sales', baseFactor: '0.65' }),
      anAmount({ amount: '3.25', unit: 'pct-of-selling-price', baseCap: '400' }),
    ]);
    const sheet = (factId: string, price: string) =>
      aWorksheet({
        start: 'rate',
        rates: [{ id: 'r', basis: 'percent', rate: take(known, factId) }],
        price: assume(price),
      });
    expect(reckon(sheet('c1', '200'), known).blended).toMatchObject({ perUnit: '6.5', percent: '0.0325' });
    expect(reckon(sheet('c2', '1000'), known).blended).toMatchObject({ perUnit: '13', percent: '0.013' });
  });
});

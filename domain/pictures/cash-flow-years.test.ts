import { expect, it } from 'vitest';
import { fields, line, plain, valued } from '../economics/valuation/sheets.fixture.ts';
import { figuresOf } from '../economics/valuation/valuation-schema.ts';
import { cashFlowYears } from './cash-flow-years.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const sold = (year: number, units: string) => ({
  product: 'phone',
  region: 'Europe',
  year,
  units,
  price: '100',
  currency: 'EUR',
});
const rate = (amount: string) => ({
  currency: 'EUR',
  lines: [line({ basis: 'per-unit', amount })],
  annualCap: null,
  annualMinimum: null,
});

const answer = figuresOf(
  valued({
    ...plain,
    discountRate: '0',
    terms: {
      ...plain.terms,
      consideration: fields({
        forms: ['running-royalty', 'up-front', 'patents'],
        payer: 'both',
        upFront: euros('7000'),
        patentsValue: euros('900'),
      }),
      rate: fields({ royaltyA: rate('1'), royaltyB: rate('2') }),
    },
    forecasts: { A: [sold(2027, '50')], B: [sold(2026, '100'), sold(2027, '200')] },
  }),
);
const words = { above: 'they pay us', below: 'we pay them' };

it('tells every kind of payment that occurs, and no other, in both directions', () => {
  const { payments, years } = cashFlowYears(answer, 'A', words);
  const shares = ({ above, below }: (typeof payments)[number]) =>
    [above, below].map((figures) => figures.reduce((sum, figure) => sum + Number(figure), 0));
  expect(years.slice(0, 2)).toEqual(['2026', '2027']);
  expect(payments.map((payment) => [payment.name, ...shares(payment)])).toEqual([
    ['Royalties', 600, 50],
    ['Up-front', 7000, 7000],
    ['Patents (not cash)', 900, 900],
  ]);
  expect(new Set(payments.map(({ colour }) => colour)).size).toBe(payments.length);
});

it('lies the other way round for the other side, with the present value running on', () => {
  const [toA, toB] = [cashFlowYears(answer, 'A', words), cashFlowYears(answer, 'B', words)];
  expect(toB.payments.map(({ above, below }) => [below, above])).toEqual(
    toA.payments.map(({ above, below }) => [above, below]),
  );
  expect(toA.running?.figures.at(-1)).toBe(answer.npv.toA);
  expect(toB.running?.figures.at(-1)).toBe(answer.npv.toB);
});

it('adds up to what each side pays in the year', () => {
  for (const year of answer.byYear)
    for (const side of ['A', 'B'] as const) {
      const own = year.paidByKind.filter(({ payer }) => payer === side);
      const paid = own.reduce((sum, { amount }) => sum + Number(amount), 0);
      expect(paid).toBeCloseTo(Number(side === 'A' ? year.paidByA : year.paidByB), 2);
    }
});

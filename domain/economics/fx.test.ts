import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText } from './figure.ts';
import { fxTable, rateOn, type FxQuote } from './fx.ts';

const table = fxTable([
  { date: '2024-03-01', from: 'EUR', to: 'USD', rate: '1.0813' },
  { date: '2024-03-04', from: 'EUR', to: 'USD', rate: '1.0846' },
  { date: '2024-03-01', from: 'EUR', to: 'JPY', rate: '162.63' },
  { date: '2024-03-04', from: 'GBP', to: 'CHF', rate: '1.12' },
]);
const quote = (from: string, to: string, date: string, oldest?: number): FxQuote => {
  const found = rateOn(table, from, to, date, oldest);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const rate = (from: string, to: string, date: string, oldest?: number) =>
  figureText(quote(from, to, date, oldest).rate, 8);

describe('the rate on a day', () => {
  it('is the latest on or before it, stated, turned round, or through the euro', () => {
    expect(rate('EUR', 'USD', '2024-03-01')).toBe('1.0813');
    expect(rate('EUR', 'USD', '2024-03-03')).toBe('1.0813');
    expect(rate('EUR', 'USD', '2024-03-14')).toBe('1.0846');
    expect(rate('USD', 'EUR', '2024-03-01')).toBe('0.92481273');
    expect(rate('USD', 'JPY', '2024-03-04')).toBe('149.94468007');
    expect(rate('CHF', 'CHF', '1999-01-01')).toBe('1');
  });

  it('is the latest, also where an old one is stated directly, and the direct one on equal days', () => {
    const stale = { date: '2015-01-05', from: 'USD', to: 'CNY', rate: '6.2' };
    const through = [
      { date: '2025-12-30', from: 'EUR', to: 'CNY', rate: '8' },
      { date: '2025-12-31', from: 'EUR', to: 'USD', rate: '1.25' },
    ];
    const found = (rates: Parameters<typeof fxTable>[0]) => {
      const answer = rateOn(fxTable(rates), 'CNY', 'USD', '2026-07-01', Number.POSITIVE_INFINITY);
      return answer.ok ? { rate: figureText(answer.value.rate, 8), date: answer.value.date } : answer;
    };
    expect(found([stale, ...through])).toEqual({ rate: '0.15625', date: '2025-12-30' });
    expect(found([{ ...stale, date: '2025-12-30' }, ...through])).toEqual({
      rate: '0.16129032',
      date: '2025-12-30',
    });
  });

  it('names the days that it comes from', () => {
    const { date, working } = quote('USD', 'JPY', '2024-03-04');
    expect(date).toBe('2024-03-01');
    expect(working.map(({ what }) => what)).toEqual([
      'USD to EUR on 2024-03-04',
      'EUR to JPY on 2024-03-01',
      'USD to JPY through EUR on 2024-03-01',
    ]);
  });

  it.each([
    ['EUR', 'USD', '2024-02-29', 'There is no rate from EUR to USD on 2024-02-29'],
    ['GBP', 'USD', '2024-03-04', 'neither stated nor through EUR'],
    ['EUR', 'JPY', '2024-03-12', 'is of 2024-03-01, which is 11 days older: more than 10'],
  ])('is refused from %s to %s on %s', (from, to, date, words) => {
    expect(rateOn(table, from, to, date)).toMatchObject({
      error: { issues: [{ path: 'fx', message: expect.stringContaining(words) }] },
    });
  });

  it('is as old as the asker allows', () => {
    expect(rate('EUR', 'JPY', '2031-12-31', Number.POSITIVE_INFINITY)).toBe('162.63');
    expect(rateOn(table, 'EUR', 'JPY', '2024-03-02', 0).ok).toBe(false);
  });

  it('there and back makes one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EUR', 'USD', 'JPY'),
        fc.constantFrom('EUR', 'USD', 'JPY'),
        (one, other) => {
          const there = quote(one, other, '2024-03-04').rate;
          const back = quote(other, one, '2024-03-04').rate;
          expect(figureText(there.times(back), 30)).toBe('1');
        },
      ),
    );
  });
});

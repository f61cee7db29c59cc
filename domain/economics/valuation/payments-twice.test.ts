import { describe, expect, it } from 'vitest';
import { fields, plain, refusal, valued } from './sheets.fixture.ts';

const due = '2026-06-01';
const one = (amount: string, currency = 'EUR') => ({ currency, instalments: [{ due, amount }] });

const scenario = (
  consideration: Readonly<Record<string, unknown>>,
  balance?: { readonly payer: string; readonly amounts: unknown },
) => ({
  ...plain,
  discountRate: '0',
  terms: {
    ...plain.terms,
    consideration: fields(consideration),
    ...(balance ? { 'balancing-payment': fields({ form: 'net-fixed', ...balance }) } : {}),
  },
  fx: [{ date: '2026-01-01', from: 'EUR', to: 'USD', rate: '2' }],
});

const byB = { forms: ['instalments'], payer: 'B', instalments: one('10') };

describe('payments that may be one', () => {
  it('are refused as a balance of the same amount by the same party, however it is written', () => {
    for (const amount of ['10', '10.0'])
      expect(refusal(scenario(byB, { payer: 'B', amounts: one(amount) }))).toContain('paid twice');
  });

  it('are two where another party pays, or in another currency', () => {
    expect(valued(scenario(byB, { payer: 'A', amounts: one('10') })).npv).toMatchObject({ toA: '0' });
    expect(valued(scenario(byB, { payer: 'B', amounts: one('10', 'USD') })).npv.paidByB).toBe('15');
  });

  it('are named where the up-front payment or the annual fee is an instalment of the same day', () => {
    const upFront = { amount: '10.00', currency: 'EUR' };
    const forms = ['up-front', 'instalments'];
    const { npv, conventions } = valued(scenario({ ...byB, forms, upFront, upFrontDue: due }));
    expect(npv.paidByB).toBe('20');
    expect(conventions).toContain(
      'Up-front payment and Instalment 1 are the same amount on 2026-06-01: both count as paid.',
    );
    const later = valued(scenario({ ...byB, forms, upFront, upFrontDue: '2026-06-02' }));
    expect(later.conventions.join()).not.toContain('same amount');
  });

  it('are paid in full both ways where each party pays, and that is said', () => {
    const { npv, conventions } = valued(scenario({ ...byB, payer: 'both' }));
    expect(npv).toMatchObject({ paidByA: '10', paidByB: '10', toA: '0' });
    expect(conventions.join()).toContain('Each party pays the full fixed amounts');
    expect(valued(scenario(byB)).conventions.join()).not.toContain('Each party');
  });
});

import { describe, expect, it } from 'vitest';
import type { PaymentSchedule } from '../../../domain/terms/values/payment-schedule.ts';
import { rowsWithEntries, sayableIssues, withoutRow } from './instalment-issues.ts';

const order = { path: '', message: 'in order' };
const noAmount = { path: 'instalments.1.amount', message: 'no amount' };
const row = (due: string, amount: string): PaymentSchedule['instalments'][number] => ({ due, amount });

describe('what is said of instalments', () => {
  it.each([
    ['nothing of a row still in hand', [row('2027-01-01', '5'), row('2027-02-01', '')], [0], []],
    [
      'what a row lacks once it was left',
      [row('2027-01-01', '5'), row('2027-02-01', '')],
      [0, 1],
      [noAmount],
    ],
    ['nothing of an empty row', [row('2027-01-01', '5'), row('', '')], [0, 1], []],
  ] as const)('%s', (_what, rows, left, said) => {
    expect(sayableIssues([noAmount], rows, new Set(left))).toEqual(said);
  });

  it.each([
    ['one date', [row('2027-01-01', '5'), row('', '7')], []],
    ['a date that is none', [row('2027-01-01', '5'), row('2027-02-30', '7')], []],
    ['two dates', [row('2027-01-01', '5'), row('2026-01-01', '7')], [order]],
  ] as const)('the order with %s', (_what, rows, said) => {
    expect(sayableIssues([order], rows, new Set([0, 1]))).toEqual(said);
  });

  it('the order only once the second row was left', () => {
    expect(sayableIssues([order], [row('2027-01-01', '5'), row('2026-01-01', '')], new Set([0]))).toEqual([]);
  });

  it('other parts at once', () => {
    const currency = { path: 'currency', message: 'no currency' };
    expect(sayableIssues([currency], [], new Set())).toEqual([currency]);
  });
});

it('rows with entries were left before', () => {
  expect(rowsWithEntries([row('', ''), row('', '5')])).toEqual(new Set([1]));
});

it('rows move up when one goes', () => {
  expect(withoutRow(new Set([0, 1, 3]), 1)).toEqual(new Set([0, 2]));
});

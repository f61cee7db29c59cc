import { describe, expect, it } from 'vitest';
import { paymentScheduleSchema } from '../../../domain/terms/values/payment-schedule.ts';
import { rateScheduleSchema } from '../../../domain/terms/values/rate-schedule.ts';
import { sayIssues } from './say-issue.ts';

describe('where a refusal stands', () => {
  it.each([
    ['rate-schedule', 'lines.0', 'Rate 1: no'],
    ['rate-schedule', 'lines.1.tiers.steps.2.above', 'Rate 2, step 3: no'],
    ['rate-schedule', 'annualCap', 'no'],
    ['payment-schedule', 'instalments.1.due', 'Instalment 2: no'],
    ['litigation', '0.court', 'Case 1: no'],
    ['parties', '1.name', 'Party B: no'],
    ['standards', '3', 'No. 4: no'],
  ] as const)('%s, %s', (kind, path, words) => {
    expect(sayIssues(kind, [{ path, message: 'no' }], undefined)).toEqual([words]);
  });
});

describe('why', () => {
  const said = (due: string, amount: string): readonly string[] => {
    const draft = { currency: 'EUR', instalments: [{ due, amount }] };
    const issues = paymentScheduleSchema.safeParse(draft).error?.issues ?? [];
    return sayIssues(
      'payment-schedule',
      issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
      draft,
    );
  };

  it.each(['12500,000', '12.500.000', '1,00', 'five'])('%s says the form of a number', (amount) => {
    expect(said('2027-01-01', amount)).toEqual([
      expect.stringMatching(`^Instalment 1: “${amount}” is not read as a number. Write 12,500,000.50`),
    ]);
  });

  it('an empty box asks for what belongs there', () => {
    expect(said('', '')).toEqual([
      expect.stringContaining('Write the date, such as'),
      expect.stringContaining('Write the figure, such as'),
    ]);
  });

  it('a date that two people read differently is told apart from one that does not exist', () => {
    expect(said('01/02/2027', '5')).toEqual([expect.stringContaining('day and month can be mistaken')]);
    expect(said('2027-02-30', '5')).toEqual([expect.stringContaining('Write a real date')]);
    expect(said('soon', '5')).toEqual([expect.stringContaining('“soon” is not read as a date')]);
  });

  it('the words of other rules stay', () => {
    const draft = { currency: 'EUR', lines: [], annualCap: null, annualMinimum: null };
    const message = rateScheduleSchema.safeParse(draft).error?.issues[0]?.message ?? '';
    expect(sayIssues('rate-schedule', [{ path: 'lines', message }], draft)).toEqual([
      'State at least one rate.',
    ]);
  });
});

import { formatDate } from '../../terms/values/simple-kinds.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** A licence that holds from a day before it is signed leaves sales of which nobody knows what they cost. */
export function signingAfterEffectiveDate(sheet: SheetReader): readonly SheetProblem[] {
  const effective = sheet.value('effective-date', 'effective', 'date');
  const signing = sheet.value('effective-date', 'signing', 'date');
  const term = sheet.terms.find(({ key }) => key === 'effective-date');
  if (effective === undefined || signing === undefined || signing <= effective) return [];
  if (term?.fields['between'] !== undefined) return [];
  return [
    {
      rule: 'signing-after-effective-date',
      severity: 'warning',
      termKey: 'effective-date',
      field: 'between',
      message: `Signing on ${formatDate(signing)} lies after the effective date (${formatDate(effective)}): say whether sales in between are licensed.`,
    },
  ];
}

/** Money that falls due before there is an agreement to pay it under. */
export function paymentsBeforeSigning(sheet: SheetReader): readonly SheetProblem[] {
  const signing = sheet.value('effective-date', 'signing', 'date');
  const first = signing ?? sheet.value('effective-date', 'effective', 'date');
  if (first === undefined) return [];
  const day = signing === undefined ? 'the effective date' : 'signing';
  const days = (key: 'upFrontDue' | 'annualFeeFrom'): readonly string[] => {
    const due = sheet.value('consideration', key, 'date');
    return due === undefined ? [] : [due];
  };
  const instalments = sheet.value('consideration', 'instalments', 'payment-schedule')?.instalments ?? [];
  const balances = sheet.value('balancing-payment', 'amounts', 'payment-schedule')?.instalments ?? [];
  const prepaid = sheet.value('caps-and-minimums', 'prepaidDue', 'date');
  return [
    { field: 'upFrontDue', what: 'The up-front payment falls', due: days('upFrontDue') },
    { field: 'instalments', what: 'Instalments fall', due: instalments.map(({ due }) => due) },
    { field: 'annualFeeFrom', what: 'The first annual fee falls', due: days('annualFeeFrom') },
    {
      termKey: 'balancing-payment',
      field: 'amounts',
      what: 'Net amounts fall',
      due: balances.map(({ due }) => due),
    },
    {
      termKey: 'caps-and-minimums',
      field: 'prepaidDue',
      what: 'The prepayment falls',
      due: prepaid === undefined ? [] : [prepaid],
    },
  ].flatMap(({ termKey = 'consideration', field, what, due }): readonly SheetProblem[] => {
    const early = due.filter((iso) => iso < first);
    return early.length === 0
      ? []
      : [
          {
            rule: 'payments-before-signing',
            severity: 'warning',
            termKey,
            field,
            message: `${what} due on ${joinWords(early.map(formatDate))}, before ${day} (${formatDate(first)}).`,
          },
        ];
  });
}

const longest = { days: 366, months: 12, years: 1 } as const;

/** Nobody waits longer than a year for a royalty: more likely days were meant, or a date. */
export function longTimeForPayment(sheet: SheetReader): readonly SheetProblem[] {
  const due = sheet.value('payment-mechanics', 'due', 'duration');
  if (!due || due.count <= longest[due.unit]) return [];
  return [
    {
      rule: 'long-time-for-payment',
      severity: 'warning',
      termKey: 'payment-mechanics',
      field: 'due',
      message: `Payments are due only after ${due.count} ${due.unit}: that is longer than a year.`,
    },
  ];
}

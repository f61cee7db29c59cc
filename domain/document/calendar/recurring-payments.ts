import { payerWords } from '../../terms/payer-words.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { amountOf, bySales, dayOf, ruled, type CalendarLine } from './calendar-line.ts';
import type { SheetReader } from './read-sheet.ts';

const sides = ['A', 'B'] as const;

/** What is paid again and again: fees, royalties, minimums, balances, and the reports that go with them. */
export function recurring(sheet: SheetReader): readonly CalendarLine[] {
  return [
    ...annualFee(sheet),
    ...sides.flatMap((side) => royalty(sheet, side)),
    ...sides.flatMap((side) => minimum(sheet, side)),
    ...balance(sheet),
    ...report(sheet),
  ];
}

function annualFee(sheet: SheetReader): readonly CalendarLine[] {
  if (!sheet.isAsked('consideration', 'annualFee')) return [];
  const first = sheet.value('consideration', 'annualFeeFrom', 'date');
  const { on, due } = dayOf(first, sheet.figures);
  return [
    {
      termKey: 'consideration',
      what: 'Fixed annual fee',
      by: sheet.side(['consideration', 'fixedPayer'], ['consideration', 'payer']),
      ...(first
        ? {
            on,
            due: [
              { text: first.basis === 'undisclosed' ? 'each year, first day ' : 'each year, first on ' },
              ...due,
            ],
          }
        : ruled('each year of the term')),
      ...amountOf(sheet.value('consideration', 'annualFee', 'money'), sheet),
    },
  ];
}

function royalty(sheet: SheetReader, side: Side): readonly CalendarLine[] {
  const field = `royalty${side}`;
  if (!sheet.isAsked('rate', field)) return [];
  const rates = sheet.value('rate', field, 'rate-schedule');
  const by = [{ text: sheet.names[side] }];
  const least = rates && rates.basis !== 'undisclosed' ? rates.value.annualMinimum : null;
  return [
    {
      termKey: 'rate',
      what: 'Running royalty',
      by,
      ...timeForPayment(sheet),
      ...bySales(rates, sheet),
    },
    ...(rates && rates.basis !== 'undisclosed' && least !== null
      ? [
          {
            termKey: 'rate',
            what: 'Royalties of at least',
            by,
            ...ruled('each year'),
            ...amountOf({ ...rates, value: { amount: least, currency: rates.value.currency } }, sheet),
          },
        ]
      : []),
  ];
}

/** "within 45 days of the end of the reporting period" */
function timeForPayment(sheet: SheetReader): ReturnType<typeof ruled> {
  const due = sheet.say('payment-mechanics', 'due');
  const after = sheet.say('payment-mechanics', 'dueAfter');
  if (due === null) return ruled('no day stated');
  return after === null ? ruled('within ', due) : ruled('within ', due, ' of ', after);
}

function minimum(sheet: SheetReader, side: Side): readonly CalendarLine[] {
  const stated = sheet.value('caps-and-minimums', `minimum${side}`, 'money');
  if (!stated) return [];
  return [
    {
      termKey: 'caps-and-minimums',
      what: 'Royalties of at least',
      by: [{ text: sheet.names[side] }],
      ...ruled('each year'),
      ...amountOf(stated, sheet),
    },
  ];
}

/** Who nets two royalties owes a balance, whether it is said or not on which day. */
function balance(sheet: SheetReader): readonly CalendarLine[] {
  const period = sheet.say('balancing-payment', 'period');
  const form = sheet.value('balancing-payment', 'form', 'choice');
  if (!form || form.basis === 'undisclosed' || !netted.includes(form.value)) return [];
  return [
    {
      termKey: 'balancing-payment',
      what: 'Balance of the two royalties',
      by: [{ text: 'whoever owes more' }],
      ...(period === null ? ruled('no day stated') : ruled(period)),
      ...bySales(form, sheet),
    },
  ];
}

const netted: readonly string[] = ['net-running', 'set-off'];

function report(sheet: SheetReader): readonly CalendarLine[] {
  const period = sheet.say('reports', 'period');
  if (period === null) return [];
  const due = sheet.say('reports', 'due');
  const { payer } = payerWords(sheet.facts, sheet.names);
  return [
    {
      termKey: 'reports',
      what: 'Report of sales',
      by: [{ text: payer }],
      ...(due === null ? ruled(period) : ruled(period, ', within ', due, ' of its end')),
      currency: '',
      amount: [],
    },
  ];
}

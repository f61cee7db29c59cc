import { addMonths } from '../../days.ts';
import type { Flow } from '../discount.ts';
import { Figure, sumOf } from '../figure.ts';
import { conversion, dayOf, figureOf, missing, takenValue, type Reading } from './reading.ts';
import type { Worksheet } from './worksheet.ts';

type Payment = Worksheet['payments'][number];

/** Every payment with its day, in the currency of the worksheet; null where one of them cannot be told. */
export function readPayments(reading: Reading, valuationDate: string): readonly Flow[] | null {
  const flows = reading.sheet.payments.map((payment, index) =>
    flowsOf(reading, payment, `payments.${index}`, valuationDate),
  );
  return flows.every((each) => each !== null) ? flows.flat() : null;
}

function flowsOf(
  reading: Reading,
  payment: Payment,
  place: string,
  valuationDate: string,
): readonly Flow[] | null {
  const sums = sumsOf(reading, payment, `${place}.amount`);
  const day = dayOf(reading, payment.date, `${place}.date`);
  if (!sums || (payment.date !== null && day === null)) return null;
  const { amounts, currency } = sums;
  const days = new Set(amounts.map((each) => each.day));
  if (day !== null && days.size > 1)
    return missing(reading, `${place}.date`, 'These instalments have days of their own.');
  const { repeat } = payment;
  const times = repeat?.times ?? amounts.length;
  if (repeat === null && times > 1 && days.size === 1)
    reading.cautions.push({
      place: `${place}.amount`,
      message: `All ${times} payments are laid on one day: say how many months lie between them.`,
    });
  const dated = Array.from({ length: times }, (_, index) => {
    const each = amounts[Math.min(index, amounts.length - 1)];
    const first = day ?? (repeat ? amounts[0]?.day : each?.day) ?? null;
    return {
      date: first === null ? null : addMonths(first, index * (repeat?.everyMonths ?? 0)),
      amount: new Figure(each?.amount ?? 0),
    };
  });
  return convert(reading, dated, { currency, place, valuationDate });
}

function convert(
  reading: Reading,
  dated: readonly { readonly date: string | null; readonly amount: Figure }[],
  { currency, place, valuationDate }: { currency: string; place: string; valuationDate: string },
): readonly Flow[] | null {
  const flows: Flow[] = [];
  for (const { date, amount } of dated) {
    if (date === null)
      return missing(reading, `${place}.date`, 'No day is known of this payment: say on which it is taken.');
    // what lies ahead is converted at what is known on the day of valuation
    const on = date > valuationDate ? valuationDate : date;
    const rate = conversion(reading, currency, on, `${place}.amount`);
    if (!rate) return null;
    flows.push({ date, amount: amount.times(rate) });
  }
  return flows;
}

interface Sums {
  readonly currency: string;
  readonly amounts: readonly { readonly amount: string; readonly day: string | null }[];
}

function sumsOf(reading: Reading, { amount }: Pick<Payment, 'amount'>, place: string): Sums | null {
  if (amount.from === 'assumption') {
    const figure = figureOf(reading, amount, place);
    return figure && { currency: reading.sheet.currency, amounts: [{ amount: figure.toFixed(), day: null }] };
  }
  const value = takenValue(reading, amount, place);
  if (!value) return null;
  return value.kind === 'sum' ? value : missing(reading, place, 'This fact holds no sum of money.');
}

/** What is no money, at its value on the day of valuation, together. */
export function readOthers(
  reading: Reading,
  list: 'nonCash' | 'otherValue',
  valuationDate: string,
): Figure | null {
  const figures = reading.sheet[list].map(({ amount }, index) => {
    const place = `${list}.${index}.amount`;
    const sums = sumsOf(reading, { amount }, place);
    const rate = sums && conversion(reading, sums.currency, valuationDate, place);
    return rate && sumOf(sums.amounts.map((each) => new Figure(each.amount).times(rate)));
  });
  return figures.every((figure) => figure !== null) ? sumOf(figures) : null;
}

import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { Reckoning } from './reckoning.ts';

export const flowKinds = [
  'up-front',
  'instalment',
  'annual-fee',
  'patents',
  'release',
  'balance',
  'prepayment',
  'refund',
  'royalty',
] as const;
type FlowKind = (typeof flowKinds)[number];

/** An amount that one side gives the other on a day. */
export interface ValuedFlow {
  readonly date: string;
  /** Calendar year that it belongs to: for a royalty that of the sales, else that of its day. */
  readonly year: number;
  readonly payer: Side;
  readonly kind: FlowKind;
  readonly label: string;
  readonly amount: Figure;
  readonly currency: string;
  /** In the reporting currency at the rate of the day, and that discounted. */
  readonly reporting: Figure;
  readonly present: Figure;
  /** The part that is for sales before the effective date. */
  readonly pastPart: Figure;
  /** Lines of the working. */
  readonly id: string;
  readonly presentId: string;
}

interface Payment extends Pick<ValuedFlow, 'date' | 'payer' | 'kind' | 'label' | 'amount' | 'currency'> {
  readonly year?: number;
  readonly pastPart?: Figure;
  /** Where an amount that cannot be converted is to be named. */
  readonly path: string;
  /** Where its day is stated, if it is. */
  readonly datePath?: string;
  readonly from: readonly string[];
}

const NONE = new Figure(0);

/** Makes flows of payments: converted at the rate of their day and discounted, each with its lines of the working. */
export function flowMaker({ scenario, calendar, exchange, discount, ledger, problems }: Reckoning) {
  let count = 0;
  return (payment: Payment): ValuedFlow => {
    const { date, payer, kind, label, amount, currency, path, datePath, from, year } = payment;
    if (datePath !== undefined && calendar.isSigningStated && date < calendar.signing)
      problems.push({
        path: datePath,
        message: `A payment on ${date} lies before signing on ${calendar.signing}.`,
      });
    const quote = exchange(currency, scenario.currency, date, path);
    const reporting = amount.times(quote.rate);
    const factor = discount(date);
    const present = reporting.times(factor);
    count += 1;
    const id = ledger.add({
      id: `flow/${count}`,
      what: `${label}, ${date}`,
      is: reporting,
      how: () =>
        currency === scenario.currency
          ? `${currency} ${figureText(amount)}`
          : `${currency} ${figureText(amount)} · ${figureText(quote.rate, 10)}`,
      from: () => [...from, ...quote.from],
    });
    const presentId = ledger.add({
      id: `present/${count}`,
      what: `${label}, ${date}, on ${scenario.valuationDate}`,
      is: present,
      how: () => `${figureText(reporting)} · ${figureText(factor, 10)}`,
      from: () => [id, 'discountRate', 'valuationDate'],
    });
    return {
      date,
      payer,
      kind,
      label,
      amount,
      currency,
      year: year ?? Number(date.slice(0, 4)),
      reporting,
      present,
      pastPart: payment.pastPart ?? NONE,
      id,
      presentId,
    };
  };
}

export type MakeFlow = ReturnType<typeof flowMaker>;

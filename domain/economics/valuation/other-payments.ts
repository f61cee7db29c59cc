import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import { amountOf, fixedPayersOf } from './consideration-flows.ts';
import type { MakeFlow, ValuedFlow } from './flow.ts';
import { dayOf, payBy } from './payers.ts';
import type { Reckoning } from './reckoning.ts';
import type { SideRoyalties } from './royalty-years.ts';

/** The payment for the release; all of it is for the past. */
export function releaseFlows({ sheet, calendar }: Reckoning, make: MakeFlow): readonly ValuedFlow[] {
  const money = sheet.value('release', 'payment', 'money');
  if (!money) return [];
  const payer =
    sheet.value('release', 'paidBy', 'choice')?.value ??
    sheet.value('consideration', 'payer', 'choice')?.value;
  if (payer !== 'A' && payer !== 'B') {
    sheet.leaveOut('release', 'paidBy', 'Who pays for the release is not known.');
    return [];
  }
  const day = dayOf(undefined, calendar);
  const pastShare = new Figure(1);
  return payBy(
    [payer],
    { kind: 'release', label: 'Release payment', ...amountOf(money), ...day, pastShare },
    make,
  );
}

/** Fixed net amounts that balance two licences. */
export function balanceFlows(reckoning: Reckoning, make: MakeFlow): readonly ValuedFlow[] {
  const { sheet, problems } = reckoning;
  for (const field of ['strengthA', 'strengthB'] as const)
    if (sheet.value('balancing-payment', field, 'percent'))
      sheet.leaveOut(
        'balancing-payment',
        field,
        'Rates are taken as they stand in Rate: they are not weighed again.',
      );
  const schedule = sheet.value('balancing-payment', 'amounts', 'payment-schedule');
  const payer = sheet.value('balancing-payment', 'payer', 'choice')?.value;
  if (!schedule || (payer !== 'A' && payer !== 'B')) return [];
  const other = sheet.value('consideration', 'instalments', 'payment-schedule');
  const isOfOnePayer = fixedPayersOf(reckoning).includes(payer);
  const isOneCurrency = other?.value.currency === schedule.value.currency;
  const sameAs = isOfOnePayer && isOneCurrency ? other.value.instalments : [];
  return schedule.value.instalments.flatMap(({ due, amount }, index) => {
    const path = `${schedule.path}.instalments.${index}`;
    if (sameAs.some((entry) => entry.due === due && new Figure(entry.amount).eq(amount)))
      problems.push({
        path: `${path}.due`,
        message: `The same amount is due on ${due} as an instalment of the consideration: say it once, or it is paid twice.`,
      });
    return payBy(
      [payer],
      {
        kind: 'balance',
        label: `Balancing payment ${index + 1}`,
        date: due,
        datePath: `${path}.due`,
        amount,
        amountPath: `${path}.amount`,
        currency: schedule.value.currency,
      },
      make,
    );
  });
}

/** What is paid ahead of royalties, and what of it comes back at the end of the term. */
export function prepaymentFlows(
  { sheet, calendar, scenario, ledger }: Reckoning,
  make: MakeFlow,
  royalties: Readonly<Record<Side, SideRoyalties>>,
): readonly ValuedFlow[] {
  const unused = sheet.value('caps-and-minimums', 'unused', 'choice');
  return (['A', 'B'] as const).flatMap((side) => {
    const money = sheet.value('caps-and-minimums', `prepaid${side}`, 'money');
    if (!money) return [];
    const day = dayOf(sheet.value('caps-and-minimums', 'prepaidDue', 'date'), calendar);
    const paid = payBy(
      [side],
      { kind: 'prepayment', label: 'Prepayment of royalties', ...amountOf(money), ...day },
      make,
    );
    const { prepaidLeft, years } = royalties[side];
    const last = years.at(-1);
    if (unused?.value !== 'refunded' || prepaidLeft.isZero() || !last) return paid;
    const id = ledger.add({
      id: `prepaid-left/${side}`,
      what: `Prepayment of ${scenario.sides[side]} not used up`,
      is: prepaidLeft,
      how: () => `left after ${last.year.year}: ${figureText(prepaidLeft)}`,
      from: () => years.map(({ dueId }) => dueId),
    });
    const refund = make({
      date: calendar.end,
      payer: side === 'A' ? 'B' : 'A',
      kind: 'refund',
      label: 'Refund of the prepayment',
      amount: prepaidLeft,
      currency: last.currency,
      path: money.path,
      from: [id, unused.path],
    });
    return [...paid, refund];
  });
}

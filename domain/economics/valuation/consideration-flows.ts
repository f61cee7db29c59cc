import { addYears } from '../../days.ts';
import { formatDecimal } from '../../decimal.ts';
import type { Money } from '../../terms/values/money.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import type { Escalation } from './escalation.ts';
import type { MakeFlow, ValuedFlow } from './flow.ts';
import { dayOf, payBy, type Dated } from './payers.ts';
import type { Reckoning } from './reckoning.ts';
import type { Found } from './sheet.ts';

/** Up-front payment, instalments, annual fees and patents given: what the consideration states as amounts. */
export function considerationFlows(
  reckoning: Reckoning,
  escalation: Escalation,
  make: MakeFlow,
): readonly ValuedFlow[] {
  const { sheet, calendar } = reckoning;
  const payers = fixedPayersOf(reckoning);
  const past = sheet.value('consideration', 'pastShare', 'percent');
  const pastShare = past ? { pastShare: new Figure(past.value).dividedBy(100) } : {};
  const payments = [...upFront(), ...instalments(), ...annualFees()];
  checkTotal(reckoning, payments);
  sayTwins(reckoning, payments);
  if (payers.length === 2 && payments.length + patents().length > 0)
    reckoning.say(
      'Each party pays the full fixed amounts to the other, since no one of them is named to pay.',
    );
  if (sheet.value('consideration', 'purchase', 'money'))
    sheet.leaveOut(
      'consideration',
      'purchase',
      'A purchase commitment buys goods: it is no price of the licence.',
    );
  if (payments.length + patents().length > 0 && payers.length === 0)
    sheet.leaveOut('consideration', 'payer', 'Who pays the fixed amounts is not known.');
  return [...payments, ...patents()].flatMap((payment) => payBy(payers, { ...payment, ...pastShare }, make));

  function upFront(): readonly Dated[] {
    const money = sheet.value('consideration', 'upFront', 'money');
    const day = dayOf(sheet.value('consideration', 'upFrontDue', 'date'), calendar);
    return money ? [{ kind: 'up-front', label: 'Up-front payment', ...amountOf(money), ...day }] : [];
  }

  function instalments(): readonly Dated[] {
    const schedule = sheet.value('consideration', 'instalments', 'payment-schedule');
    return (schedule?.value.instalments ?? []).map(({ due, amount }, index) => ({
      kind: 'instalment',
      label: `Instalment ${index + 1}`,
      date: due,
      datePath: `${schedule?.path}.instalments.${index}.due`,
      amount,
      amountPath: `${schedule?.path}.instalments.${index}.amount`,
      currency: schedule?.value.currency ?? '',
    }));
  }

  function annualFees(): readonly Dated[] {
    const fee = sheet.value('consideration', 'annualFee', 'money');
    if (!fee) return [];
    const stated = sheet.value('consideration', 'annualFeeFrom', 'date');
    const first = stated?.value ?? calendar.effective;
    const fees: Dated[] = [];
    for (let count = 0; addYears(first, count) <= calendar.end; count += 1) {
      const date = stated ? addYears(first, count) : noEarlier(addYears(first, count), calendar.signing);
      fees.push({
        kind: 'annual-fee',
        label: `Annual fee ${count + 1}`,
        ...amountOf(fee),
        amount: escalation.annualFeeOn(date).times(fee.value.amount),
        date,
        datePath: stated?.path ?? calendar.effectivePath,
        from: escalation.from,
      });
    }
    return fees;
  }

  function patents(): readonly Dated[] {
    const value = sheet.value('consideration', 'patentsValue', 'money');
    const day = dayOf(undefined, calendar);
    return value
      ? [{ kind: 'patents', label: 'Patents given, at their agreed value', ...amountOf(value), ...day }]
      : [];
  }
}

/** What falls due by itself is paid on signing at the earliest. */
function noEarlier(date: string, signing: string): string {
  return date < signing ? signing : date;
}

export function amountOf({ value, path }: Found<Money>) {
  return { amount: value.amount, amountPath: `${path}.amount`, currency: value.currency };
}

/** Two payments of one amount on one day may be one that was written twice. */
function sayTwins({ say }: Reckoning, payments: readonly Dated[]): void {
  for (const [index, one] of payments.entries())
    for (const other of payments.slice(index + 1)) {
      if (one.date !== other.date || one.currency !== other.currency) continue;
      if (new Figure(one.amount).eq(other.amount))
        say(`${one.label} and ${other.label} are the same amount on ${one.date}: both count as paid.`);
    }
}

/** Who pays the fixed amounts. With "each party" and nobody named for them, each pays the same. */
export function fixedPayersOf({ sheet }: Reckoning): readonly Side[] {
  const fixed = sheet.value('consideration', 'fixedPayer', 'choice')?.value;
  const payer = fixed ?? sheet.value('consideration', 'payer', 'choice')?.value;
  if (payer === 'A' || payer === 'B') return [payer];
  return payer === 'both' ? ['A', 'B'] : [];
}

/** The total is no payment: it is held against those that are stated. */
function checkTotal({ sheet }: Reckoning, payments: readonly Dated[]): void {
  const total = sheet.value('consideration', 'total', 'money');
  if (!total) return;
  const { amount, currency } = total.value;
  const isOne = payments.every((payment) => payment.currency === currency);
  const sum = sumOf(payments.map((payment) => new Figure(payment.amount)));
  const stated = `${currency} ${formatDecimal(amount)}`;
  const reason = (): string => {
    if (payments.length === 0) return `Without the payments that it is made of, ${stated} has no dates.`;
    if (!isOne) return 'The total is only a check, and the payments are in other currencies.';
    return sum.eq(amount)
      ? 'The total is only a check: the payments come to it.'
      : `The total is only a check: the payments come to ${currency} ${figureText(sum)}, not to ${stated}.`;
  };
  sheet.leaveOut('consideration', 'total', reason());
}
